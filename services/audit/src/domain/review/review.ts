import type { Deed } from './deed.ts'
import type { FlagCode } from './flag-codes.ts'
import type { ReviewState } from './progress.ts'

/** Why somebody should look at some entries: whose conduct, under which law, how urgent. */
export interface NewReview {
  /** Chosen by whoever opens it, where an entry already names it. */
  readonly id?: string
  readonly origin: 'flag' | 'sample' | 'auditor'
  readonly flag: FlagCode | null
  /** What makes it the same reason: opening it again, by whichever replica, changes nothing. */
  readonly reasonKey: string
  /** Whose conduct is reviewed. */
  readonly agency: string
  readonly regime: 'gdpr' | 'led'
  /** Indexes in the log, 1 to 100. */
  readonly entries: readonly number[]
  /** For the order in which flags are looked at and for drawing samples; says nothing about a person. */
  readonly weight: number
  readonly openedAt: Date
  readonly dueAt: Date | null
}

/** Where reviews are kept. */
export interface ReviewOpener {
  /** True when it is new; false when the same reason was opened before. */
  open(review: NewReview): Promise<boolean>
}

/** A review as it was opened; times in RFC 3339. */
export interface OpenedReview
  extends Omit<NewReview, 'openedAt' | 'dueAt' | 'reasonKey' | 'flag' | 'weight'> {
  readonly id: string
  readonly flag: string | null
  readonly openedAt: string
  readonly dueAt: string | null
}

/** A review with everything that was ever done to it. */
export interface Review extends OpenedReview {
  /** In order. */
  readonly deeds: readonly Deed[]
}

/** Whose reviews somebody may know of: of these regimes, of these agencies or all, and never of the own one. */
export interface ReviewSight {
  readonly own: string
  readonly regimes: readonly string[]
  readonly agencies: readonly string[] | undefined
}

/** Which of them are asked for. */
export interface ReviewQuery {
  readonly state?: ReviewState
  readonly agency?: string
  readonly flag?: string
  readonly because?: NewReview['origin']
  /** Not closed, and due before this moment. */
  readonly due?: string
  readonly after?: { readonly openedAt: string; readonly id: string }
  readonly limit: number
}

/** Reviews and what is done to them, where they are kept. */
export interface ReviewStore extends ReviewOpener {
  find(id: string): Promise<Review | undefined>
  findByReason(reasonKey: string): Promise<Review | undefined>
  /** The review of a deed, by the entry that recorded the deed. */
  findByDeed(entryId: string): Promise<Review | undefined>
  /** Those in which it was granted to open one of these entries. */
  listGranting(entryIds: readonly string[]): Promise<Review[]>
  /** By when they were opened, then by id; one beyond the limit. */
  list(sight: ReviewSight, query: ReviewQuery): Promise<(OpenedReview & { readonly state: ReviewState })[]>
  /** False when another deed took that sequence first; then nothing is stored. */
  addDeed(review: string, deed: Deed): Promise<boolean>
}
