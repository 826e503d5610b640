import { Forbidden, NotFound } from '@casebridge/service'
import { findExplanation } from '../domain/restriction/explanation.ts'
import { entryOfRestriction } from '../domain/restriction/restriction-entry.ts'
import type { Operation } from '../operation.ts'
import { restrictionView } from './restriction-view.ts'

/** One restriction of the own agency with what its proposer wrote; the reading is recorded first. */
export const getRestriction: Operation<'getRestriction'> =
  (deps) =>
  async ({ request: { params }, caller, trace }) => {
    if (caller.kind !== 'professional') throw new Forbidden()
    const by = caller.known
    const restriction = await deps.restrictions.find(by.agency, params.restrictionId)
    if (restriction === undefined) throw new NotFound()
    const registry = deps.readers().revision
    // INVARIANT (I1): record, then reveal; also for those who check.
    await deps.recordOwn(entryOfRestriction({ act: 'read', restriction, by, registry, trace }))
    const reason = await findExplanation(deps, restriction)
    const view = restrictionView(deps, by, restriction)
    return { status: 200, body: { restriction: view, ...(reason !== undefined && { reason }) } }
  }
