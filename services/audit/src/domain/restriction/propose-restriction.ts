import { randomUUID } from 'node:crypto'
import type { Acting, RestrictParts } from './acting.ts'
import type { Restriction } from './restriction.ts'
import { entryOfRestriction } from './restriction-entry.ts'
import { tagOf } from './tag-of.ts'

/** Proposes a restriction for the own agency. Resolves when it is recorded and stored; it has no effect yet. */
export async function proposeRestriction(
  parts: RestrictParts,
  acting: Acting,
  subject: string,
  wanted: Pick<Restriction, 'rows' | 'cause' | 'from' | 'until'>,
): Promise<Restriction> {
  const { vault, restrictions, recordOwn } = parts
  const id = randomUUID()
  const entry = { ...acting, act: 'proposed', restriction: { id, ...wanted }, subject } as const
  const { index, entryId } = await recordOwn(entryOfRestriction(entry))
  const proposed = {
    ...{ id, index, entryId, ...wanted },
    agency: acting.by.agency,
    proposedBy: vault.indexOfActor(acting.by.professional),
  }
  // Only now the person has a key for sure.
  await restrictions.add({ ...proposed, subjectTag: await tagOf(parts, subject) })
  return { ...proposed, confirmed: false, released: false }
}
