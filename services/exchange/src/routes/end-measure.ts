import { changeMeasure } from '../domain/plan/change-measure.ts'
import { assertOwnsCase } from '../domain/plan/measure.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { placeOfEnding } from '../storage/measures.ts'

/** By the owner of the case, before it is done, with a code and a reason. */
export const endMeasure: Operation<'endMeasure'> = (deps) => (call) => {
  const { ending, reason } = call.request.body
  return changeMeasure(deps, call, {
    ...{ act: 'end', effect: 'measure-ended', justification: reason },
    assert: (_tx, _measure, file) => assertOwnsCase(file, call.actor),
    changes: (measure, key, at) => ({
      ...{ ending, ended_at: at.toISOString() },
      ending_text: conceal(key.bytes, placeOfEnding(measure), reason),
    }),
  })
}
