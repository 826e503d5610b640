import type { Head } from '@casebridge/policy'
import { Conflict, Forbidden, PreconditionFailed } from '@casebridge/service'
import type { Acting } from '../act.ts'
import { changeRegistry, dayOf } from '../publish.ts'
import type { StandingRecords } from '../records.ts'
import { sentence } from '../region-references.ts'
import type { Professional, Storage } from '../storage.ts'
import type { Change } from './change.ts'
import { changeFaults, isStale } from './change-faults.ts'
import { concernsOf, coordinatorUnits, hasSay } from './concerns.ts'
import { getPending } from './get-change.ts'

/**
 * Applies what another coordinator proposed, and publishes it: one transaction, whole or not at all.
 * @throws NotFound for a change that concerns no unit of the coordinator.
 * @throws Forbidden for one's own proposal or record, and when the two do not act in every unit concerned (I8).
 * @throws PreconditionFailed when a record changed since: propose it anew on what it says now.
 * @throws Conflict when it was decided before, its proposer is no coordinator any more, or it would now contradict.
 */
export function confirmChange(storage: Storage, acting: Acting, id: string): Promise<Head> {
  const { by: coordinator } = acting
  const act = { ...acting, effect: 'change-confirmed', basis: [`change/${id}`] }
  return changeRegistry(storage, act, async (_registry, now, stores) => {
    const change = await getPending(stores.changes, coordinator, id)
    const standing = await stores.records.standing()
    assertSecond(standing, change, coordinator)
    if (isStale(standing, change.records)) throw new PreconditionFailed()
    const [fault] = changeFaults(standing, change.records, dayOf(now))
    if (fault) throw new Conflict('contradiction', `By what is recorded since: ${sentence(fault.detail)}`)
    await stores.records.add(change.records, { change: id, proposedBy: change.proposedBy, now })
    const decision = {
      decision: 'confirmed',
      decidedBy: coordinator.id,
      decidedAt: now.toISOString(),
    } as const
    await stores.changes.decide(change, decision)
  })
}

function assertSecond(standing: StandingRecords, change: Change, coordinator: Professional): void {
  const { records, proposedBy } = change
  if (proposedBy === coordinator.id) throw new Forbidden('Somebody else must confirm what you proposed.')
  if (records.professionals.some(({ id }) => id === coordinator.id)) {
    throw new Forbidden('Somebody else must confirm a change of your own record.')
  }
  const proposerUnits = coordinatorUnits(standing, proposedBy)
  if (proposerUnits === undefined) {
    throw new Conflict('proposer-gone', 'Who proposed this is no coordinator any more; propose it anew.')
  }
  const concerns = concernsOf(standing, records)
  const beyond = concerns.filter((unit) => !hasSay([unit], [...proposerUnits, ...coordinator.units]))
  if (!hasSay(concerns, proposerUnits) || !hasSay(concerns, coordinator.units) || beyond.length > 0) {
    throw new Forbidden('The two of you do not act in every unit that this concerns.')
  }
}
