import type { Head } from '@casebridge/policy'
import { InvalidInput, NotFound } from '@casebridge/service'
import type { Acting } from './act.ts'
import { changeRegistry, dayOf } from './publish.ts'
import type { StandingRecords } from './records.ts'
import type { Professional, Storage } from './storage.ts'

/**
 * Records that a professional left: access ends here when this resolves, and elsewhere with the registry that it
 * publishes. One person is enough, because it only takes away; taking somebody back in takes two. Deputies of and
 * for the professional end with it, so that none comes back with them. Repeating it adds nothing.
 * @throws NotFound unless the caller coordinates a unit of the professional, or is a people officer of the agency.
 * @throws InvalidInput for a day to come: it would read as if access lasted until then.
 */
export function recordDeparture(storage: Storage, acting: Acting, id: string, leftOn: string): Promise<Head> {
  const { by: caller } = acting
  const act = { ...acting, effect: 'departed', justification: `${id} left on ${leftOn}` }
  return changeRegistry(storage, act, async (registry, now, { records, deputies }) => {
    const professional = await registry.findProfessional(id)
    if (!professional || !mayRecord(caller, professional, await records.standing())) throw new NotFound()
    if (leftOn > dayOf(now)) {
      throw new InvalidInput([
        {
          in: 'body',
          pointer: '/leftOn',
          code: 'future',
          detail: 'Record it when the day has come: access ends at once.',
        },
      ])
    }
    if (professional.left) return
    await records.addDeparture(id, leftOn, caller.id, now)
    await deputies.endAllOf(id, caller.id, now)
  })
}

function mayRecord(
  caller: Professional,
  { agency, units }: Professional,
  standing: StandingRecords,
): boolean {
  if (caller.roles.includes('people-officer') && caller.agency === agency) return true
  // Who acts in no unit, an auditor perhaps, is of the units where the agency sits.
  const seats = standing.units.filter(({ agencies }) => agencies.includes(agency)).map(({ id }) => id)
  const concerned = units.length > 0 ? units : seats
  return caller.roles.includes('coordinator') && caller.units.some((unit) => concerned.includes(unit))
}
