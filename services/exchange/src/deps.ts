import type { Policy } from '@casebridge/policy'
import type { KeyEncryption, Ledger } from '@casebridge/service'
import type { Directory } from './domain/directory.ts'
import type { ExchangeDatabase } from './storage/as-caller.ts'

/** What the operations work with; a test may replace any one of them. */
export interface Deps {
  readonly db: ExchangeDatabase
  /** Wraps the data keys of cases. */
  readonly keyEncryption: KeyEncryption
  /** The regional pseudonym of a verified identifier. */
  readonly pseudonym: (identifier: string) => string
  /** The bundle in force. @throws Unavailable when there is none or its head expired. */
  readonly policy: () => Policy
  /** The registry snapshot in force. @throws Unavailable when there is none or its head expired. */
  readonly directory: () => Directory
  /** Records entries and verifies their receipts. */
  readonly ledger: Ledger
  readonly now: () => Date
}
