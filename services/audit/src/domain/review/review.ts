import type { FlagCode } from './flag-codes.ts'

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
