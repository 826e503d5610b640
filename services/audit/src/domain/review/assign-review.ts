import { InvalidInput } from '@casebridge/service'
import { type Asked, doDeed } from './do-deed.ts'
import { mayKnow } from './get-review.ts'
import { assertImpartial } from './impartial.ts'
import type { Doer, ReviewParts } from './parts.ts'
import type { Review } from './review.ts'

/**
 * Gives a review to an auditor who is competent for it and took no part in it.
 * @throws InvalidInput alike for one who is unknown, no auditor, or not competent; Forbidden for one who took part.
 */
export function assignReview(parts: ReviewParts, doer: Doer, asked: Asked, to: string): Promise<Review> {
  return doDeed(parts, doer, asked, ({ review, involved }) => {
    const reviewer = parts.readers().findById(to)
    if (!reviewer?.roles.includes('auditor') || !mayKnow(reviewer, review)) throw new InvalidInput([UNFIT])
    assertImpartial(involved, reviewer)
    return { act: 'assigned', codes: { to } }
  })
}

const UNFIT = {
  in: 'body' as const,
  pointer: '/to',
  code: 'not-competent',
  detail: 'Nobody of this name is competent for it.',
}
