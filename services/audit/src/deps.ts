import type { Hash } from '@casebridge/ledger'
import type { AlarmBoard } from './domain/alarms.ts'
import type { BehindSource } from './domain/assurance/behind.ts'
import type { FindPolicies } from './domain/bundles/archived-policies.ts'
import type { BundleStore } from './domain/bundles/bundle-archive.ts'
import type { DetailStore } from './domain/details/detail-store.ts'
import type { Vault } from './domain/details/vault.ts'
import type { SealedDetailSource } from './domain/export/open-details.ts'
import type { LogIdentity } from './domain/export/prove-export.ts'
import type { ProfessionalSubjects } from './domain/flags/professional-subjects.ts'
import type { FlagSettings } from './domain/flags/settings.ts'
import type { Log } from './domain/log/log.ts'
import type { LogStore } from './domain/log/log-store.ts'
import type { NoteReading } from './domain/log/readings.ts'
import type { RecordOwn } from './domain/log/record-own.ts'
import type { Monitor } from './domain/monitor/monitor.ts'
import type { Readers } from './domain/readers.ts'
import type { RestrictionStore } from './domain/restriction/restriction-store.ts'
import type { ReviewStore } from './domain/review/review.ts'
import type { SampleStore } from './domain/review/sample.ts'
import type { EntrySource } from './domain/review/stored-entry.ts'
import type { CheckProofs } from './domain/search/check-proofs.ts'
import type { EntrySearch } from './domain/search/entry-search.ts'
import type { CosignatureStore } from './domain/witness/cosignature-store.ts'
import type { WitnessLag } from './domain/witness/lag.ts'

/** What the operations work with. */
export interface Deps {
  readonly hash: Hash
  readonly log: Log
  readonly store: LogStore & DetailStore
  /** What the witnesses of the log have cosigned. */
  readonly cosignatures: Pick<
    CosignatureStore,
    'linesOf' | 'newestWitnessed' | 'hasWitnesses' | 'firstWitnessedAfter'
  >
  /** How far the witnesses are behind the log. */
  readonly lag: Pick<WitnessLag, 'standing'>
  /** The bundles that entries name. */
  readonly bundles: Pick<BundleStore, 'findBytes'>
  /** What somebody should look at. */
  readonly reviews: ReviewStore
  readonly samples: SampleStore
  /** The entries they are about. */
  readonly entries: EntrySource
  /** From where on conduct is worth a look. */
  readonly flagSettings: FlagSettings
  /** Which persons are professionals. */
  readonly subjects: ProfessionalSubjects
  readonly vault: Vault
  /** The sealed details of entries, for an opening. */
  readonly sealed: SealedDetailSource
  /** What an export tells about the log itself. */
  readonly identity: LogIdentity
  readonly recordOwn: RecordOwn
  /** Records that somebody reads leaves as they are. */
  readonly noteReading: NoteReading
  /** What somebody must look at now. */
  readonly alarms: AlarmBoard
  /** Looks entries up for a review. */
  readonly search: EntrySearch
  /** What is proven of entries. */
  readonly checkProofs: CheckProofs
  /** Size of the largest checkpoint that enough witnesses cosigned; 0 while there is none. */
  readonly witnessedSize: () => Promise<number>
  readonly restrictions: RestrictionStore
  /** The archived bundles, made ready. */
  readonly findPolicies: FindPolicies
  readonly now: () => Date
  /** How far index and archive have come. */
  readonly behind: BehindSource
  /** What was hashed again, and when. */
  readonly monitor: Pick<Monitor, 'passes'>
  /** Who may read, by the registry in force. @throws Unavailable when it is not known. */
  readonly readers: () => Readers
}
