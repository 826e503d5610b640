import { assessReview } from './assess-review.ts'
import { changeQuota } from './change-quota.ts'
import { confirmReview } from './confirm-review.ts'
import { deliver } from './deliver.ts'
import { getQuota } from './get-quota.ts'
import { getReview } from './get-review.ts'
import { listDeliveries } from './list-deliveries.ts'
import { listQuotas } from './list-quotas.ts'
import { setQuota } from './set-quota.ts'
import { withdrawSecrecy } from './withdraw-secrecy.ts'
import { writeVariant } from './write-variant.ts'

/** Secrecy, what an agency may ask for, and what an emergency owes afterwards. */
export const seal = {
  withdrawSecrecy,
  writeVariant,
  getReview,
  assessReview,
  confirmReview,
  setQuota,
  listQuotas,
  getQuota,
  changeQuota,
  listDeliveries,
  deliver,
}
