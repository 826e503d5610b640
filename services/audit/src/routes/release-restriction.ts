import { releaseRestriction as release } from '../domain/restriction/release-restriction.ts'
import type { Operation } from '../operation.ts'
import { actingOf, restrictionView } from './restriction-view.ts'

/** Releases a restriction of the own agency before its last day, or drops a proposal. */
export const releaseRestriction: Operation<'releaseRestriction'> = (deps) => async (call) => {
  const { body, params } = call.request
  const acting = actingOf(deps, call, body.reason)
  const released = await release(deps, acting, params.restrictionId)
  return { status: 201, body: restrictionView(deps, acting.by, released) }
}
