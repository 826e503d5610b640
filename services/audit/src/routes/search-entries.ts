import { Forbidden, InvalidInput } from '@casebridge/service'
import { entryOfSearch, faultsOf } from '../domain/search/asked-search.ts'
import type { FoundEntry } from '../domain/search/found-entry.ts'
import { searchEntries as search } from '../domain/search/search-entries.ts'
import { sightOf } from '../domain/search/sight.ts'
import type { Operation } from '../operation.ts'

/** Looks entries up for a review. The search is recorded first, and its result shown only when that is proven. */
export const searchEntries: Operation<'searchEntries'> =
  (deps) =>
  async ({ request: { body }, caller, trace }) => {
    if (caller.kind !== 'professional') throw new Forbidden()
    const faults = faultsOf(body)
    if (faults.length > 0) throw new InvalidInput(faults)
    const readers = deps.readers()
    // INVARIANT (I1): record, then reveal; also for those who check.
    const reading = await deps.recordOwn({
      ...entryOfSearch(body, caller.known),
      registry: readers.revision,
      trace,
    })
    const { items, next, indexed } = await search(deps, body, sightOf(caller.known, readers), reading)
    const found = items.map(presentFound)
    return { status: 200, body: { items: found, indexed, ...(next !== undefined && { next }) } }
  }

function presentFound({ entry, actor, proof }: FoundEntry) {
  const { index, stored, event, transaction, organisation, role, occurredAt } = entry
  const { unit, purpose, effect, decision } = entry
  return {
    ...{ index, event, transaction, organisation, role, occurredAt, proof },
    ...(stored && { entryId: stored.entryId }),
    holders: [...entry.holders],
    recipients: [...entry.recipients],
    basis: [...entry.basis],
    classes: [...entry.classes],
    ...(unit !== null && { unit }),
    ...(purpose !== null && { purpose }),
    ...(effect !== null && { effect }),
    ...(decision !== null && { decision }),
    ...(actor !== undefined && { actor }),
  }
}
