export { commitmentTo, committed, normalized } from './commitments.ts'
export { connectLedger, type RecordingConfig } from './connect-ledger.ts'
export { type EntryOf, entryOf } from './entry-of.ts'
export {
  type ActorDetail,
  type Committed,
  EntriesRefused,
  type Ledger,
  type PersonDetail,
  type Recordable,
  type Recorded,
} from './ledger.ts'
export { type Outbox, sendOutbox } from './send-outbox.ts'
