import { answerAll } from '../domain/authzen/batch.ts'
import { withDecisionPoint } from '../domain/authzen/with-decision-point.ts'
import type { Operation } from '../operation.ts'

/** Several decisions, as far as the semantic goes. */
export const evaluateAll: Operation<'evaluateAll'> = (deps) => async (call) => ({
  status: 200,
  body: await withDecisionPoint(deps, call, (point) =>
    answerAll(call.request.body, (evaluation) => point.evaluate(evaluation)),
  ),
})
