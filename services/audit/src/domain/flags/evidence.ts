import type { Act } from './act.ts'

/** What makes acts belong together, for `firstOf`. */
export type Same = 'actor' | 'subject' | 'actor-and-subject'

/** How much one professional did on one day. */
export interface ActorDay {
  readonly actor: string
  /** RFC 3339 date, by the clock on the wall. */
  readonly day: string
  readonly organisation: string
  readonly role: string
  readonly acts: number
  /** Place of the last of them. */
  readonly last: number
}

/** Everything a detector may look up. Read-only, bounded, and for the review of conduct alone. */
export interface FlagEvidence {
  /** Up to when the index is known to be complete. */
  completeUntil(now: Date): Promise<Date>
  listAfter(index: number, limit: number): Promise<readonly Act[]>
  /** What these professionals did after a moment, up to a place in the log; the newest of it, oldest first. */
  actsOf(actors: readonly string[], since: Date, through: number): Promise<readonly Act[]>
  /** What was done about these persons. */
  actsAbout(subjects: readonly string[], since: Date, through: number): Promise<readonly Act[]>
  /** Everything under these transactions except readings. */
  listTransactions(transactions: readonly string[]): Promise<readonly Act[]>
  /** When the professional of each of these entries had acted before; absent where never. */
  previousActs(indexes: readonly number[]): Promise<ReadonlyMap<number, Date>>
  /**
   * The first entry of the same professional or person in the period of each of these entries. It names the period
   * in the key of a reason without naming anybody, and it never changes.
   */
  firstOf(indexes: readonly number[], same: Same, days: number): Promise<ReadonlyMap<number, number>>
  /** Counts the acts of every professional and day that these entries touch; gives the days with at least so many. */
  countDays(after: number, through: number, least: number): Promise<readonly ActorDay[]>
  /** Acts on each earlier day on which the professional did something. */
  ownDays(day: ActorDay, weeks: number): Promise<readonly number[]>
  /** The same of others in this role at these agencies, with who each is. */
  peerDays(
    day: ActorDay,
    agencies: readonly string[],
    weeks: number,
  ): Promise<readonly { readonly actor: string; readonly acts: number }[]>
  /** Of these professionals, those who asked at least so often after a moment, up to a place in the log. */
  listBusyAskers(
    actors: readonly string[],
    since: Date,
    through: number,
    least: number,
  ): Promise<readonly string[]>
  /** Of these entries, those about which a reviewer said something within so many hours. */
  listReviewed(indexes: readonly number[], hours: number): Promise<readonly number[]>
  /** Which of these persons are professionals, and of which agency. */
  listRegistered(
    subjects: readonly string[],
  ): Promise<readonly { readonly subject: string; readonly actor: string; readonly agency: string }[]>
}
