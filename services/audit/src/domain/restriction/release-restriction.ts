import { Conflict, NotFound } from '@casebridge/service'
import { type Acting, addDeed, type RestrictParts } from './acting.ts'
import { type Restriction, stateOf } from './restriction.ts'

/**
 * Releases a restriction early, or drops a proposal: one person is enough, for it is in favour of the person concerned.
 * @throws NotFound, also for another agency's; Conflict when there is nothing to release.
 */
export async function releaseRestriction(
  parts: RestrictParts,
  acting: Acting,
  id: string,
): Promise<Restriction> {
  const found = await parts.restrictions.find(acting.by.agency, id)
  if (found === undefined) throw new NotFound()
  if (['released', 'over'].includes(stateOf(found, parts.now()))) throw new Conflict('not-in-force')
  await addDeed(parts, acting, found, 'released')
  return { ...found, released: true }
}
