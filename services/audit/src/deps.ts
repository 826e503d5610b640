import type { Hash } from '@casebridge/ledger'
import type { AlarmBoard } from './domain/alarms.ts'
import type { BundleStore } from './domain/bundles/bundle-archive.ts'
import type { DetailStore } from './domain/details/detail-store.ts'
import type { Vault } from './domain/details/vault.ts'
import type { SealedDetailSource } from './domain/export/open-details.ts'
import type { LogIdentity } from './domain/export/prove-export.ts'
import type { Log } from './domain/log/log.ts'
import type { LogStore } from './domain/log/log-store.ts'
import type { RecordOwn } from './domain/log/record-own.ts'
import type { Readers } from './domain/readers.ts'
import type { ReviewOpener } from './domain/review/review.ts'
import type { CosignatureStore } from './domain/witness/cosignature-store.ts'

/** What the operations work with. */
export interface Deps {
  readonly hash: Hash
  readonly log: Log
  readonly store: LogStore & DetailStore
  /** What the witnesses of the log have cosigned. */
  readonly cosignatures: Pick<CosignatureStore, 'linesOf' | 'newestWitnessed'>
  /** The bundles that entries name. */
  readonly bundles: Pick<BundleStore, 'findBytes'>
  /** What somebody should look at. */
  readonly reviews: ReviewOpener
  readonly vault: Vault
  /** The sealed details of entries, for an opening. */
  readonly sealed: SealedDetailSource
  /** What an export tells about the log itself. */
  readonly identity: LogIdentity
  readonly recordOwn: RecordOwn
  /** What somebody must look at now. */
  readonly alarms: AlarmBoard
  /** Who may read, by the registry in force. @throws Unavailable when it is not known. */
  readonly readers: () => Readers
}
