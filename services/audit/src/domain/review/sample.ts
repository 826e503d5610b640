import type { Traits } from './weigh.ts'

/** What will be drawn from, and how much: announced in the log before anybody can know what it will hold. */
export interface SamplePlan {
  readonly sample: string
  readonly by: string
  /** Whose acts. */
  readonly agencies: readonly string[]
  /** Agencies under the law-enforcement directive at that moment. */
  readonly led: readonly string[]
  /** When the ledger took the entries; RFC 3339, `until` is not in it. */
  readonly received: { readonly since: string; readonly until: string }
  /** The first index, and the first no more: which entries those are, in a log that tells no times of ours. */
  readonly from: number
  readonly below: number
  readonly uniform: number
  readonly weighted: number
  /** Name of the table of weights. */
  readonly weights: string
  /** 32 bytes, base64: what the agency reviewed cannot guess from the log. */
  readonly salt: string
}

/** What was drawn. */
export interface SampleDraw {
  /** Of the checkpoint whose root is the seed. */
  readonly size: number
  /** Base64. */
  readonly root: string
  readonly witnessed: boolean
  /** How many could be drawn. */
  readonly count: number
  readonly uniform: readonly number[]
  readonly weighted: readonly number[]
}

export interface Sample {
  readonly id: string
  readonly plan: SamplePlan
  /** The entry that announced it. */
  readonly entryId: string
  readonly draw?: SampleDraw & { readonly entryId: string }
}

/** A head of the log that may seed a draw. */
export interface SeedHead {
  readonly size: number
  readonly root: Uint8Array
  /** Somebody outside the operator cosigned it. */
  readonly witnessed: boolean
}

export interface SampleStore {
  find(id: string): Promise<Sample | undefined>
  findByKey(key: string): Promise<Sample | undefined>
  /** Nothing when the key has one already. */
  addPlan(key: string, sample: Sample): Promise<void>
  /** Nothing when it was drawn before: the first draw counts. */
  addDraw(id: string, draw: SampleDraw & { readonly entryId: string }): Promise<void>
  /** The first head that is larger; undefined as long as there is none. */
  headAfter(size: number): Promise<Omit<SeedHead, 'witnessed'> | undefined>
  /** Which entries the ledger took in a period. */
  placesOf(received: SamplePlan['received']): Promise<Pick<SamplePlan, 'from' | 'below'>>
  /** Up to which index, exclusive, entries are indexed. */
  indexedBelow(): Promise<number>
  /** Acts that a plan draws from, in the order of the log, beyond `after`; at most so many. */
  listCandidates(
    plan: Pick<SamplePlan, 'agencies' | 'below'>,
    after: number,
    most: number,
  ): Promise<(Traits & { readonly index: number })[]>
}
