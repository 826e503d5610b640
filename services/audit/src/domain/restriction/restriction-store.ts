import type { Restriction } from './restriction.ts'

/** A restriction with what finds those about one person, see `tagOf`. */
export type TaggedRestriction = Restriction & { readonly subjectTag: Uint8Array }

/** Something done to a restriction, once each. */
export interface RestrictionDeed {
  readonly restriction: Pick<Restriction, 'id' | 'proposedBy'>
  readonly act: 'confirmed' | 'released'
  /** Blind index of the professional. */
  readonly by: Uint8Array
  readonly at: Date
  readonly entryId: string
}

/** Restrictions are only added, and what becomes of them follows from deeds. */
export interface RestrictionStore {
  add(restriction: Omit<TaggedRestriction, 'confirmed' | 'released'>): Promise<void>
  /** False when it was done before. */
  addDeed(deed: RestrictionDeed): Promise<boolean>
  /** Those about one person, of whichever agency. */
  listAbout(subjectTag: Uint8Array): Promise<Restriction[]>
  /** Those of one agency in the order in which they were proposed, after an index. */
  listOf(agency: string, after: number, limit: number): Promise<Restriction[]>
  /** Undefined also when it is of another agency. */
  find(agency: string, id: string): Promise<TaggedRestriction | undefined>
}
