import { INDICATORS } from '../domain/learning/indicators.ts'
import { changeMeasure } from '../domain/plan/change-measure.ts'
import { assertCarriesOut } from '../domain/plan/measure.ts'
import type { Operation } from '../operation.ts'
import { countIndicator } from '../storage/work-counts.ts'

/** By whoever carried it out: what was agreed was delivered. */
export const completeMeasure: Operation<'completeMeasure'> = (deps) => (call) =>
  changeMeasure(deps, call, {
    ...{ act: 'complete', effect: 'measure-done' },
    assert: (_tx, measure) => assertCarriesOut(measure, call.actor),
    after: (tx, { unit }, { track }, at) =>
      countIndicator(tx, { unit, track, kind: INDICATORS.measureDelivered, at }),
    changes: (_measure, _key, at) => ({ ended_at: at.toISOString() }),
  })
