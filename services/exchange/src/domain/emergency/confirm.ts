import { Conflict } from '@casebridge/service'
import { advance } from '../casework/machine.ts'
import { REVIEW, type Review, type ReviewState } from './review.ts'

/** What a second reviewer brings about. */
export interface Confirmation {
  readonly state: ReviewState
  readonly act: 'confirmed' | 'disputed'
  /** Code of the ledger. */
  readonly effect: 'emergency-upheld' | 'emergency-rejected' | 'emergency-disputed'
  /** Until when, or from when on, its recipient sees nothing of it; null: it is shown. */
  readonly suspendedAt: string | null
}

/**
 * Agreed as lawful, a suspension ends; agreed as not lawful, it is suspended for good. Disputed, nothing changes but
 * that it waits for another assessment, and the clock goes on. @throws Conflict when nobody assessed it
 */
export function confirmationOf(review: Review, agrees: boolean, at: Date): Confirmation {
  const { finding, state, suspendedAt } = review
  if (!agrees) {
    return {
      ...{ state: advance(REVIEW, state, 'dispute'), act: 'disputed', effect: 'emergency-disputed' },
      suspendedAt,
    }
  }
  if (finding === null) throw new Conflict('state', 'Nobody has assessed it yet.')
  return finding === 'lawful'
    ? {
        ...{ state: advance(REVIEW, state, 'uphold'), act: 'confirmed', effect: 'emergency-upheld' },
        suspendedAt: null,
      }
    : {
        ...{ state: advance(REVIEW, state, 'reject'), act: 'confirmed', effect: 'emergency-rejected' },
        suspendedAt: suspendedAt ?? at.toISOString(),
      }
}
