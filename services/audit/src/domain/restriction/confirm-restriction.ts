import { Conflict, Forbidden, InvalidInput, NotFound } from '@casebridge/service'
import { type Acting, addDeed, isOwn, type RestrictParts } from './acting.ts'
import { type Restriction, stateOf } from './restriction.ts'
import { tagOf } from './tag-of.ts'

/**
 * Confirms what a colleague proposed. INVARIANT (I8): nobody confirms their own proposal; the database refuses it too.
 * @throws NotFound, also for another agency's; Forbidden for one's own; InvalidInput when another person is named;
 *   Conflict when it does not wait any more.
 */
export async function confirmRestriction(
  parts: RestrictParts,
  acting: Acting,
  id: string,
  subject: string,
): Promise<Restriction> {
  const { vault, restrictions, now } = parts
  const found = await restrictions.find(acting.by.agency, id)
  if (found === undefined) throw new NotFound()
  if (isOwn(vault, acting.by, found)) throw new Forbidden('Nobody confirms their own proposal.')
  if (stateOf(found, now()) !== 'proposed') throw new Conflict('not-proposed')
  if (Buffer.compare(await tagOf(parts, subject), found.subjectTag) !== 0) throw new InvalidInput([another])
  await addDeed(parts, acting, found, 'confirmed', subject)
  return { ...found, confirmed: true }
}

const another = {
  in: 'body' as const,
  pointer: '/subject',
  code: 'another-person',
  detail: 'It was proposed for another person.',
}
