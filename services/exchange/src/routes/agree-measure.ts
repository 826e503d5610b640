import { changeMeasure } from '../domain/plan/change-measure.ts'
import { assertConsentFor } from '../domain/plan/consent.ts'
import { assertOwnsCase } from '../domain/plan/measure.ts'
import type { Operation } from '../operation.ts'

/** By the owner of the case; the consent that it rests on is named here, or it was none. */
export const agreeMeasure: Operation<'agreeMeasure'> = (deps) => (call) => {
  const { consentId } = call.request.body
  return changeMeasure(deps, call, {
    ...{ act: 'agree', effect: 'measure-agreed' },
    async assert(tx, measure, file) {
      assertOwnsCase(file, call.actor)
      if (consentId !== undefined) await assertConsentFor(tx, measure, consentId)
    },
    ...(consentId !== undefined && { changes: () => ({ consent_id: consentId }) }),
  })
}
