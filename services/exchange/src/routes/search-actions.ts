import { pageOf, positionOf } from '../domain/authzen/page.ts'
import { withDecisionPoint } from '../domain/authzen/with-decision-point.ts'
import type { Operation } from '../operation.ts'

/** What may be done. */
export const searchActions: Operation<'searchActions'> = (deps) => async (call) => {
  const { body } = call.request
  const position = positionOf(body)
  const found = await withDecisionPoint(deps, call, (point) => point.actions(body, position))
  return { status: 200, body: pageOf(body, position, found) }
}
