import { randomUUID } from 'node:crypto'
import type { Hash } from '@casebridge/ledger'
import { Conflict, Forbidden, InvalidInput, NotFound } from '@casebridge/service'
import type { Vault } from '../details/vault.ts'
import type { RecordOwn } from '../log/record-own.ts'
import type { Reader } from '../readers.ts'
import { type Restriction, stateOf } from './restriction.ts'
import { entryOfRestriction } from './restriction-entry.ts'
import type { RestrictionStore, TaggedRestriction } from './restriction-store.ts'
import { tagOf } from './tag-of.ts'

export interface RestrictParts {
  readonly hash: Hash
  readonly vault: Pick<Vault, 'indexOf' | 'indexOfActor' | 'findSubjectKey'>
  readonly restrictions: RestrictionStore
  readonly recordOwn: RecordOwn
  readonly now: () => Date
}

/** Who acts, why, and under which registry and trace. */
export interface Acting {
  readonly by: Reader
  readonly reason: string
  readonly registry: string
  readonly trace: string
}

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

export function isOwn(
  vault: Pick<Vault, 'indexOfActor'>,
  { professional }: Reader,
  { proposedBy }: Pick<Restriction, 'proposedBy'>,
): boolean {
  return Buffer.compare(vault.indexOfActor(professional), proposedBy) === 0
}

/** Recorded first: nothing is restricted without an entry that says so. */
async function addDeed(
  { vault, restrictions, recordOwn, now }: RestrictParts,
  acting: Acting,
  restriction: TaggedRestriction,
  act: 'confirmed' | 'released',
  subject?: string,
): Promise<void> {
  const entry = { ...acting, act, restriction, ...(subject !== undefined && { subject }) }
  const { entryId } = await recordOwn(entryOfRestriction(entry))
  const by = vault.indexOfActor(acting.by.professional)
  if (!(await restrictions.addDeed({ restriction, act, by, at: now(), entryId }))) {
    throw new Conflict(act === 'confirmed' ? 'not-proposed' : 'not-in-force')
  }
}

const another = {
  in: 'body' as const,
  pointer: '/subject',
  code: 'another-person',
  detail: 'It was proposed for another person.',
}
