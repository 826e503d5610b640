import type { Verifier } from '@casebridge/ledger'
import type { DeclaredPolicy, Policy } from '@casebridge/policy'
import type { ErasableKeyEncryption, KeyEncryption, Ledger } from '@casebridge/service'
import type { Directory } from './domain/directory.ts'
import type { OfferedGrant } from './domain/opening/grant.ts'
import type { AdviceCounter } from './domain/replay/advice-counter.ts'
import type { Bundles } from './domain/replay/bundles.ts'
import type { Shadows } from './domain/replay/shadows.ts'
import type { ExchangeDatabase } from './storage/as-caller.ts'

/** What the operations work with; a test may replace any one of them. */
export interface Deps {
  readonly db: ExchangeDatabase
  /** Wraps the data keys of cases, so that a key can be erased with every copy of it. */
  readonly keyEncryption: ErasableKeyEncryption
  /** Wraps the keys of what waits in the outbox, for as long as it waits. */
  readonly outboxKeys: KeyEncryption
  /** How long an erasure can be taken back once it is confirmed. */
  readonly erasureUndoHours: number
  /** The regional pseudonym of a verified identifier. */
  readonly pseudonym: (identifier: string) => string
  /** The bundle in force, whatever it is about. @throws Unavailable when there is none or its head expired. */
  readonly bundle: () => Policy | DeclaredPolicy
  /** The bundle in force, as one about sharing. @throws Unavailable also when it is about something else. */
  readonly policy: () => Policy
  /** Bundles that are not in force: archived ones and candidates. */
  readonly bundles: Bundles
  /** Candidates that are decided beside the bundle in force. */
  readonly shadows: Pick<Shadows, 'watch'>
  readonly adviceCounter: Pick<AdviceCounter, 'count'>
  /** The registry snapshot in force. @throws Unavailable when there is none or its head expired. */
  readonly directory: () => Directory
  /** Records entries and verifies their receipts. */
  readonly ledger: Ledger
  /** Leaves of two auditors to open what an entry made known; what audit says is verified with the key of the log. */
  readonly grants: {
    readonly verifier: Verifier
    /** @throws Unavailable */
    find(entryId: string): Promise<OfferedGrant | undefined>
  }
  readonly now: () => Date
  /** Where clients reach this service, without a slash at the end. */
  readonly publicUrl: string
}
