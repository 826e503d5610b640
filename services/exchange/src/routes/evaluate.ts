import { withDecisionPoint } from '../domain/authzen/with-decision-point.ts'
import type { Operation } from '../operation.ts'

/** One decision; a refusal is an answer like any other. */
export const evaluate: Operation<'evaluate'> = (deps) => async (call) => ({
  status: 200,
  body: await withDecisionPoint(deps, call, (point) => point.evaluate(call.request.body)),
})
