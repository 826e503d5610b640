import type { Head, Pack, Registry, Template } from '@casebridge/policy'
import type { Act } from './act.ts'
import type { ChangeStore } from './changes/change.ts'
import type { DeputyStore } from './deputies.ts'
import type { PublishedDocument } from './document.ts'
import type { Lapse, WantedLapses } from './lapses.ts'
import type { AgreementText, Deed, Version } from './lifecycle/version.ts'
import type { RecordStore } from './records.ts'
import type { Region } from './region.ts'

/** What the domain asks of its storage. Every store works on the handle it was opened with. */
export interface Stores {
  readonly registry: RegistryStore
  readonly agreements: AgreementStore
  readonly agencyKeys: AgencyKeyStore
  readonly publications: PublicationStore
  readonly templates: TemplateStore
  readonly acts: ActStore
  readonly records: RecordStore
  readonly changes: ChangeStore
  readonly deputies: DeputyStore
  /** The packs that bundles are compiled from: those that come with this release, or those it was given. */
  readonly packs: readonly Pack[]
  readonly candidates: CandidateStore
}

export interface Storage extends Stores {
  /**
   * One transaction that publishes: it holds the lock of every kind named, so whatever it reads of that kind stays
   * true until it commits, on every replica. Rolls back when `work` throws.
   */
  change<T>(kinds: readonly Kind[], work: (stores: Stores, now: Date) => Promise<T>): Promise<T>
}

export interface ActStore {
  /** Queues what was done for the ledger: kept with the act, or not at all. */
  queue(act: Act): Promise<void>
}

export type Kind = Head['kind']

export interface PublicationStore {
  findNewest(kind: Kind): Promise<Head | undefined>
  /** Keeps the document for good; the same document again changes nothing. */
  archive(document: PublishedDocument): Promise<void>
  /** MUST fail when the kind has a head of this sequence already. */
  issue(head: Head): Promise<void>
  /** The exact bytes that were hashed. */
  findBytes(kind: Kind, revision: string): Promise<Uint8Array | undefined>
}

export interface CandidateStore {
  add(candidate: Candidate): Promise<void>
  /** Each once, as it was last proposed, while its shadow has not ended; the newest first. */
  listInShadow(now: Date): Promise<readonly Candidate[]>
}

/** A bundle as it would be with a draft. Archived, and in force nowhere. */
export interface Candidate {
  readonly revision: string
  /** Id of the agreement it has in another version. */
  readonly agreement: string
  readonly version: number
  readonly proposedBy: string
  readonly proposedAt: string
  /** RFC 3339 UTC; until then it runs in shadow. */
  readonly shadowUntil?: string
}

/** Facts are only added: what an agreement's state is follows from them. */
export interface AgreementStore {
  /** Every version of every agreement with all that was done to it, by id and version. */
  list(): Promise<readonly Version[]>
  /** Keeps a text for good; the same text again changes nothing. */
  keep(text: AgreementText): Promise<void>
  /** MUST fail when the version has a deed of this number already. */
  record(named: { readonly agreement: string; readonly version: number }, deed: Deed): Promise<void>
}

/** Versions are only added. */
export interface TemplateStore {
  /** The newest version of each, by id. */
  listNewest(): Promise<readonly Template[]>
  /** The version asked for, else the newest. */
  find(id: string, version?: number): Promise<Template | undefined>
  /** MUST fail when there is such a version already. */
  add(template: Template, by: string, now: Date): Promise<void>
}

export interface AgencyKeyStore {
  list(agency: string): Promise<readonly AgencyKey[]>
  find(agency: string, kid: string): Promise<AgencyKey | undefined>
  /** Whether the key speaks for anybody: an agency or a professional. */
  isTaken(x: string): Promise<boolean>
  add(agency: string, key: { kid: string; x: string }, by: string, now: Date): Promise<void>
  revoke(agency: string, kid: string, why: { by: string; reason: string }, now: Date): Promise<void>
}

/** An Ed25519 key by which an agency signs agreements. */
export interface AgencyKey {
  readonly kid: string
  /** Public, base64url. */
  readonly x: string
  readonly registeredAt: string
  readonly revokedAt?: string
}

export interface RegistryStore {
  isEmpty(): Promise<boolean>
  /** Everything as of a day (RFC 3339 date), in a fixed order: the same tables and day give the same bytes. */
  snapshot(day: string): Promise<Registry>
  findProfessional(id: string): Promise<Professional | undefined>
  findDirectory(unit: string): Promise<Directory | undefined>
  findSigningKey(professional: string, key: { kid: string; x: string }): Promise<SigningKeyMatch>
  addSigningKey(professional: string, key: { kid: string; x: string }, now: Date): Promise<void>
  addAttestation(attestation: Attestation): Promise<void>
  /** The attestation of a kind that counts now, unless none does. */
  findAttestation(professional: string, kind: Attestation['kind']): Promise<number | undefined>
  /** MUST fail when it is revoked already. */
  addRevocation(attestation: number, revoked: { reason: string; by: string; now: Date }): Promise<void>
  /** By the day they end, one beyond the limit. */
  listLapses(wanted: WantedLapses): Promise<readonly Lapse[]>
  addRegion(region: Region, now: Date): Promise<void>
}

/** `same`: registered already. `taken`: the kid names another key, or the key is another's. */
export type SigningKeyMatch = 'none' | 'same' | 'taken'

/** Who a professional is to this service: enough to say what they may do here. */
export interface Professional {
  readonly id: string
  readonly agency: string
  readonly agencyType: Registry['agencies'][number]['type']
  /** Token issuers that may assert the agency. */
  readonly issuers: readonly string[]
  /** Today's: the own ones, then those of a deputy. */
  readonly roles: readonly string[]
  readonly units: readonly string[]
  readonly left: boolean
}

export interface Attestation {
  readonly professional: string
  readonly kind: 'training' | 'clearance' | 'charter'
  readonly issuer: string
  /** RFC 3339 date, exclusive. */
  readonly validUntil: string
  readonly recordedBy?: string
  readonly recordedAt: Date
}

/** A unit with its agencies and the professionals who act in it now. */
export type Directory = Pick<Registry['units'][number], 'id' | 'name' | 'jurisdiction' | 'municipalities'> & {
  readonly agencies: readonly Pick<
    Registry['agencies'][number],
    'id' | 'name' | 'type' | 'regime' | 'sealingKey'
  >[]
  readonly professionals: readonly Pick<
    Registry['professionals'][number],
    'id' | 'name' | 'agency' | 'roles'
  >[]
}
