import { confirmRestriction as confirm } from '../domain/restriction/confirm-restriction.ts'
import type { Operation } from '../operation.ts'
import { actingOf, restrictionView } from './restriction-view.ts'

/** Confirms what a colleague proposed, about a person whom both name. */
export const confirmRestriction: Operation<'confirmRestriction'> = (deps) => async (call) => {
  const { body, params } = call.request
  const acting = actingOf(deps, call, body.reason)
  const confirmed = await confirm(deps, acting, params.restrictionId, body.subject)
  return { status: 201, body: restrictionView(deps, acting.by, confirmed) }
}
