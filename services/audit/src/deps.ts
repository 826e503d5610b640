import type { Hash } from '@casebridge/ledger'
import type { BundleStore } from './domain/bundles/bundle-archive.ts'
import type { DetailStore } from './domain/details/detail-store.ts'
import type { Vault } from './domain/details/vault.ts'
import type { ProfessionalSubjects } from './domain/flags/professional-subjects.ts'
import type { FlagSettings } from './domain/flags/settings.ts'
import type { Log } from './domain/log/log.ts'
import type { LogStore } from './domain/log/log-store.ts'
import type { RecordOwn } from './domain/log/record-own.ts'
import type { Readers } from './domain/readers.ts'
import type { ReviewOpener } from './domain/review/review.ts'

/** What the operations work with. */
export interface Deps {
  readonly hash: Hash
  readonly log: Log
  readonly store: LogStore & DetailStore
  /** The bundles that entries name. */
  readonly bundles: Pick<BundleStore, 'findBytes'>
  /** What somebody should look at. */
  readonly reviews: ReviewOpener
  /** From where on conduct is worth a look. */
  readonly flagSettings: FlagSettings
  /** Which persons are professionals. */
  readonly subjects: ProfessionalSubjects
  readonly vault: Vault
  readonly recordOwn: RecordOwn
  /** Who may read, by the registry in force. @throws Unavailable when it is not known. */
  readonly readers: () => Readers
}
