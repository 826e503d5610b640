import { Conflict } from '@casebridge/service'
import type { Storage } from '../storage.ts'
import { type Changed, changeVersion, type Doer, type Named } from './change-version.ts'
import { effectsOf } from './effects.ts'
import { assertState } from './refusals.ts'
import type { Halt } from './suspend-version.ts'
import { assertCoordinates, assertSignsFor } from './who-may.ts'

/**
 * Asks that it be resumed for all, which a second person confirms; or resumes for the own agency, at once.
 * @throws Forbidden, Conflict when there is no such suspension.
 */
export function resumeVersion(
  storage: Storage,
  by: Doer,
  named: Named,
  { scope, reason }: Halt,
): Promise<Changed> {
  return changeVersion(storage, named, by, ({ version, state }) => {
    const { suspended, suspendedBy, pending } = effectsOf(version)
    if (scope === 'all') {
      assertCoordinates(by, version.text.document)
      assertState(state, ['suspended'])
      if (!suspended) throw new Conflict('not-suspended', 'What it stands under is suspended, not this.')
      if (pending.some(({ act }) => act === 'resumed')) {
        throw new Conflict('already-asked', 'That was asked, and waits for a second person.')
      }
      return { act: 'resumed', reason }
    }
    assertSignsFor(by, version)
    if (!suspendedBy.has(by.agency)) {
      throw new Conflict('not-suspended', `${by.agency} has not suspended it.`)
    }
    return { act: 'resumed', party: by.agency, reason }
  })
}
