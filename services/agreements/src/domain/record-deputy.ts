import type { Head, RegisteredProfessional } from '@casebridge/policy'
import { Conflict, Forbidden, InvalidInput, NotFound } from '@casebridge/service'
import type { Acting } from './act.ts'
import type { Deputy } from './deputies.ts'
import { deputyFaults } from './deputy-faults.ts'
import { changeRegistry, dayOf } from './publish.ts'
import type { Professional, Storage } from './storage.ts'

/**
 * Lets a colleague stand in for a professional (P14); durable and published when this resolves.
 * @throws Forbidden for whoever would appoint themselves (I8).
 * @throws NotFound unless the caller is the professional, or coordinates a unit of theirs.
 * @throws InvalidInput with every fault of it.
 * @throws Conflict when the colleague stands in on one of those days already.
 */
export async function recordDeputy(
  storage: Storage,
  acting: Acting,
  wanted: Omit<Deputy, 'id' | 'recordedBy'>,
): Promise<Head & { readonly id: string }> {
  const { by: caller } = acting
  if (wanted.deputy === caller.id) throw new Forbidden('Nobody appoints themselves.')
  let id = ''
  const justification = `${wanted.deputy} stands in for ${wanted.professional}`
  const act = { ...acting, effect: 'deputy-recorded', basis: [`deputy/${wanted.role}`], justification }
  const head = await changeRegistry(storage, act, async (registry, now, { deputies }) => {
    const today = dayOf(now)
    const { professionals } = await registry.snapshot(today)
    const present = (one: string) =>
      professionals.find((each) => each.id === one && each.leftOn === undefined)
    const principal = present(wanted.professional)
    if (!principal || !maySteer(caller, principal)) throw new NotFound()
    const faults = deputyFaults(principal, present(wanted.deputy), wanted, today)
    if (faults.length > 0) throw new InvalidInput(faults)
    if (await deputies.isRecorded(wanted)) throw new Conflict('deputy-recorded')
    id = await deputies.add({ ...wanted, recordedBy: caller.id }, now)
  })
  return { ...head, id }
}

/** Whether the caller decides who stands in for this professional: the professional, or a coordinator of a unit. */
export function maySteer(
  caller: Professional,
  { id, units }: Pick<RegisteredProfessional, 'id' | 'units'>,
): boolean {
  if (caller.id === id) return true
  return caller.roles.includes('coordinator') && caller.units.some((unit) => units.includes(unit))
}
