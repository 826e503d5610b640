import type { Head } from '@casebridge/policy'
import { NotFound } from '@casebridge/service'
import type { Acting } from './act.ts'
import { changeRegistry } from './publish.ts'
import { maySteer } from './record-deputy.ts'
import type { Storage } from './storage.ts'

/**
 * Ends a deputy before the last day. Repeating it adds nothing.
 * @throws NotFound unless the caller is one of the two, or coordinates a unit of the professional.
 */
export function endDeputy(storage: Storage, acting: Acting, professional: string, id: string): Promise<Head> {
  const { by: caller } = acting
  const act = { ...acting, effect: 'deputy-ended', justification: `for ${professional}` }
  return changeRegistry(storage, act, async (registry, now, { deputies }) => {
    const deputy = await deputies.find(id)
    const principal = await registry.findProfessional(professional)
    if (!principal || deputy?.professional !== professional) throw new NotFound()
    if (caller.id !== deputy.deputy && !maySteer(caller, principal)) throw new NotFound()
    await deputies.end(id, caller.id, now)
  })
}
