import { Forbidden } from '@casebridge/service'
import type { Act } from './act.ts'
import type { Kind, Professional, Storage, Stores } from './storage.ts'

/** Who acts, as they were when the call was let in. */
export type Actor = Act['by'] & Partial<Pick<Professional, 'units'>>

/**
 * One transaction in which somebody acts.
 * INVARIANT: whoever left, or lost a role or a unit, while the call waited for the locks acts no more. A call may wait
 * for seconds behind another; access that ended stays ended.
 * @throws Forbidden
 */
export function actAs<T>(
  storage: Storage,
  by: Actor,
  kinds: readonly Kind[],
  work: (stores: Stores, now: Date) => Promise<T>,
): Promise<T> {
  return storage.change(kinds, async (stores, now) => {
    const standing = await stores.registry.findProfessional(by.id)
    if (!mayStill(by, standing)) throw new Forbidden('What you may do here has changed since you asked.')
    return work(stores, now)
  })
}

function mayStill({ agency, roles, units = [] }: Actor, standing: Professional | undefined): boolean {
  return (
    standing !== undefined &&
    !standing.left &&
    standing.agency === agency &&
    roles.every((role) => standing.roles.includes(role)) &&
    units.every((unit) => standing.units.includes(unit))
  )
}
