import { Forbidden } from '@casebridge/service'
import type { Operation } from '../operation.ts'
import { restrictionView } from './restriction-view.ts'

const DEFAULT_LIMIT = 50

/** The restrictions of the own agency, in the order in which they were proposed: codes and days. */
export const listRestrictions: Operation<'listRestrictions'> =
  (deps) =>
  async ({ request: { query }, caller }) => {
    if (caller.kind !== 'professional') throw new Forbidden()
    const { known } = caller
    const { limit = DEFAULT_LIMIT, after = -1 } = query
    // The one too many says that there is a next page.
    const found = await deps.restrictions.listOf(known.agency, after, limit + 1)
    const shown = found.slice(0, limit)
    const items = shown.map((one) => restrictionView(deps, known, one))
    const last = shown.at(-1)
    return { status: 200, body: { items, ...(found.length > limit && last && { next: last.index }) } }
  }
