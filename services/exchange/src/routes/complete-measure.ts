import { changeMeasure } from '../domain/plan/change-measure.ts'
import { assertCarriesOut } from '../domain/plan/measure.ts'
import type { Operation } from '../operation.ts'

/** By whoever carried it out: what was agreed was delivered. */
export const completeMeasure: Operation<'completeMeasure'> = (deps) => (call) =>
  changeMeasure(deps, call, {
    ...{ act: 'complete', effect: 'measure-done' },
    assert: (_tx, measure) => assertCarriesOut(measure, call.actor),
    changes: (_measure, _key, at) => ({ ended_at: at.toISOString() }),
  })
