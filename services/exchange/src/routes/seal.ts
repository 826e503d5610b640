import { assessReview } from './assess-review.ts'
import { confirmReview } from './confirm-review.ts'
import { getReview } from './get-review.ts'
import { withdrawSecrecy } from './withdraw-secrecy.ts'
import { writeVariant } from './write-variant.ts'

/** Secrecy, what an agency may ask for, and what an emergency owes afterwards. */
export const seal = { withdrawSecrecy, writeVariant, getReview, assessReview, confirmReview }
