import type { Signal } from './signal.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How long the intake has to decide; a task says so, and goes on when it is left undone (S6). */
const TRIAGE_WITHIN_HOURS = 72
/** How long a decision can be taken back, and the texts of a signal without concern are kept (P13). */
const UNDO_HOURS = 72
/** How long the texts of any signal are kept at most (domain.md, section 8). */
const KEPT_DAYS = 90
/** When advice, a referral or a proposal is looked at again. */
const REVIEW_AFTER_DAYS = 30
/** How long a signal can be sent again under its key. */
export const RETRIED_WITHIN_HOURS = 24

export function triageDueAtOf(submittedAt: Date): Date {
  return new Date(submittedAt.getTime() + TRIAGE_WITHIN_HOURS * HOUR)
}

export function undoUntilOf(decidedAt: Date): string {
  return new Date(decidedAt.getTime() + UNDO_HOURS * HOUR).toISOString()
}

export function reviewByOf(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + REVIEW_AFTER_DAYS * DAY)
}

/** When the texts of a signal are erased that nobody decided to erase sooner. */
export function erasesAtOf({ submittedAt }: Pick<Signal, 'submittedAt'>): string {
  return new Date(Date.parse(submittedAt) + KEPT_DAYS * DAY).toISOString()
}

/**
 * When those of a signal that was not confirmed are: now, but not while its reporter may be sending it again, who would
 * learn from the answer that it is gone (P10).
 */
export function forgottenAtOf({ submittedAt }: Pick<Signal, 'submittedAt'>, at: Date): string {
  const retried = Date.parse(submittedAt) + RETRIED_WITHIN_HOURS * HOUR
  return new Date(Math.max(retried, at.getTime())).toISOString()
}
