import { Conflict, NotFound } from '@casebridge/service'
import type { Professional } from '../storage.ts'
import type { Change, ChangeStore } from './change.ts'
import { hasSay } from './concerns.ts'

/** A change that concerns a unit of the coordinator. @throws NotFound for any other, as for an id that is nothing. */
export async function getChange(
  changes: Pick<ChangeStore, 'find'>,
  coordinator: Pick<Professional, 'id' | 'units'>,
  id: string,
): Promise<Change> {
  const change = await changes.find(id)
  if (change === undefined) throw new NotFound()
  const own = change.proposedBy === coordinator.id
  if (!own && !hasSay(change.concerns, coordinator.units)) throw new NotFound()
  return change
}

/** As `getChange`. @throws Conflict when it was decided before. */
export async function getPending(
  changes: Pick<ChangeStore, 'find'>,
  coordinator: Pick<Professional, 'id' | 'units'>,
  id: string,
): Promise<Change> {
  const change = await getChange(changes, coordinator, id)
  if (change.decision) throw new Conflict('decided', `This change was ${change.decision.decision} before.`)
  return change
}
