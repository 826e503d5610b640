import { Conflict, Forbidden } from '@casebridge/service'
import type { Storage } from '../storage.ts'
import { type Changed, changeVersion, type Doer, type Named } from './change-version.ts'
import { effectsOf } from './effects.ts'
import { assertState } from './refusals.ts'
import { assertSignsFor, isCoordinatorOf } from './who-may.ts'

/** For all parties, or for the caller's own agency; and why. */
export interface Halt {
  readonly scope: 'all' | 'own'
  readonly reason: string
}

/**
 * Suspends at once. To stop is safe, so one person may: for all a coordinator or lawfulness reviewer of its units, for
 * the own agency whoever signs for it.
 * @throws Forbidden, Conflict
 */
export function suspendVersion(
  storage: Storage,
  by: Doer,
  named: Named,
  { scope, reason }: Halt,
): Promise<Changed> {
  return changeVersion(storage, named, by, ({ version, state }) => {
    const { signed, suspended, suspendedBy, withdrawn } = effectsOf(version)
    assertState(state, ['proposed', 'signed', 'active', 'suspended'])
    if (scope === 'all') {
      const reviews =
        by.roles.includes('lawfulness-reviewer') &&
        version.text.document.units.some((unit) => by.units.includes(unit))
      if (!reviews && !isCoordinatorOf(by, version.text.document)) {
        throw new Forbidden('You neither coordinate nor review a unit it names.')
      }
      if (suspended) throw new Conflict('already-suspended', 'It is suspended for all.')
      return { act: 'suspended', reason }
    }
    assertSignsFor(by, version)
    if (!signed.has(by.agency) || withdrawn.has(by.agency)) {
      throw new Conflict('not-signed', `${by.agency} is not bound by it.`)
    }
    if (suspendedBy.has(by.agency)) {
      throw new Conflict('already-suspended', `${by.agency} has suspended it.`)
    }
    return { act: 'suspended', party: by.agency, reason }
  })
}
