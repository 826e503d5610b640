import {
  type Hash,
  type KnownHead,
  type VerifiedReceipt,
  type Verifier,
  verifyReceipt,
} from '@casebridge/ledger'
import type { Log } from './log.ts'
import { type OwnEntry, ownEntry } from './own-entry.ts'

export interface RecordOwnParts {
  readonly hash: Hash
  readonly log: Log
  readonly verifier: Verifier
  readonly origin: string
  readonly now: () => Date
}

/** Records an act of this service, and gives the proof of it. */
export type RecordOwn = (own: Omit<OwnEntry, 'at'>) => Promise<VerifiedReceipt>

/** The service is a caller of its own log: it verifies each receipt and remembers the newest head like any other. */
export function createRecordOwn({ hash, log, verifier, origin, now }: RecordOwnParts): RecordOwn {
  let newest: KnownHead = { size: 0, root: '' }
  return async (own) => {
    const submission = ownEntry(hash, { ...own, at: now() })
    const known = newest
    const [receipt] = await log.append([submission], known.size)
    if (receipt === undefined) throw new Error('an append without a receipt')
    const verified = verifyReceipt({ hash, verifier, origin, entry: submission.leaf, receipt, known })
    if (verified.head.size > newest.size) newest = verified.head
    return verified
  }
}
