import { Forbidden } from '@casebridge/service'
import { changeMeasure } from '../domain/plan/change-measure.ts'
import { ownsCase } from '../domain/plan/measure.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { placeOfEnding } from '../storage/measures.ts'

/** The person says no (S33): whoever hears it records it, and the measure is over. A reason is never asked. */
export const objectToMeasure: Operation<'objectToMeasure'> = (deps) => (call) => {
  const { actor, request } = call
  return changeMeasure(deps, call, {
    ...{ act: 'object', effect: 'measure-objected' },
    assert(_tx, measure, file) {
      if (measure.owner !== actor.professional.id && !ownsCase(file, actor)) throw new Forbidden()
    },
    changes: (measure, key, at) => ({
      ended_at: at.toISOString(),
      ending_text: conceal(key.bytes, placeOfEnding(measure), request.body.how),
    }),
  })
}
