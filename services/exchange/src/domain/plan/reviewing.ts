import type { exchange } from '@casebridge/contract'
import type { Issue } from '@casebridge/service'
import type { CaseFile } from '../casework/case-file.ts'
import { machine, type StateOf } from '../casework/machine.ts'
import { bodyIssue } from '../casework/refusals.ts'

/** The review of a case: it waits, it is late, it is held. */
export const CASE_REVIEW = machine({
  states: ['due', 'overdue', 'held'],
  acts: { lapse: { due: 'overdue' }, hold: { due: 'held', overdue: 'held' } },
})

/** A case is reviewed within six months, that of a minor within three (domain, section 8). */
const MONTHS_UNTIL_REVIEW = { adult: 6, minor: 3 } as const
/** So many days before its day it is asked for. */
export const ASKED_DAYS_BEFORE = 14

export interface CaseReview {
  readonly unit: string
  readonly id: string
  readonly caseId: string
  readonly state: StateOf<typeof CASE_REVIEW>
  /** RFC 3339 date. */
  readonly dueOn: string
}

/** Whether the day of a review is one that is allowed: in the future, and not too far. */
export function reviewDayFaults(
  pointer: string,
  day: string,
  { minor }: Pick<CaseFile, 'minor'>,
  now: Date,
): readonly Issue[] {
  const months = MONTHS_UNTIL_REVIEW[minor ? 'minor' : 'adult']
  if (day <= now.toISOString().slice(0, 10))
    return [bodyIssue(pointer, 'past', 'A review lies in the future.')]
  if (day <= monthsAfter(now, months)) return []
  return [bodyIssue(pointer, 'too-late', `The next review is within ${months} months.`)]
}

/** RFC 3339 date so many months later, in UTC; the last of the month where that month is shorter. */
export function monthsAfter(moment: Date, months: number): string {
  const day = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
  day.setUTCDate(Math.min(moment.getUTCDate(), last))
  return day.toISOString().slice(0, 10)
}

/** RFC 3339 date so many days later, in UTC. */
export function daysAfter(moment: Date, days: number): string {
  return new Date(moment.getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

export type Finding = exchange.components['schemas']['CaseReview']['finding']

/** Held on the day it was due, or before. */
export function isOnTime({ dueOn }: Pick<CaseReview, 'dueOn'>, at: Date): boolean {
  return at.toISOString().slice(0, 10) <= dueOn
}
