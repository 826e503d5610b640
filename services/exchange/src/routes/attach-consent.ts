import { changeMeasure } from '../domain/plan/change-measure.ts'
import { assertConsentFor } from '../domain/plan/consent.ts'
import { assertOwnsCase } from '../domain/plan/measure.ts'
import type { Operation } from '../operation.ts'

/** By the owner of the case, before it starts: what was agreed without consent may still get one, or another one. */
export const attachConsent: Operation<'attachConsent'> = (deps) => (call) => {
  const { consentId } = call.request.body
  return changeMeasure(deps, call, {
    ...{ act: 'consent', effect: 'measure-consented' },
    async assert(tx, measure, file) {
      assertOwnsCase(file, call.actor)
      await assertConsentFor(tx, measure, consentId)
    },
    changes: () => ({ consent_id: consentId }),
  })
}
