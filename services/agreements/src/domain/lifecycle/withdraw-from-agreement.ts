import { Conflict } from '@casebridge/service'
import type { Storage } from '../storage.ts'
import { type Changed, changeVersion, type Doer, type Named } from './change-version.ts'
import { versionsOf } from './in-force.ts'
import { assertState } from './refusals.ts'
import { standingOf } from './standing.ts'
import { assertSignsFor } from './who-may.ts'

/**
 * A party leaves: this version and every earlier one. Among the rest it stays in force.
 * @throws Forbidden for another agency, Conflict for one that is not bound by it.
 */
export function withdrawFromAgreement(
  storage: Storage,
  by: Doer,
  named: Named,
  reason: string,
): Promise<Changed> {
  return changeVersion(storage, named, by, ({ version, state, versions }) => {
    assertSignsFor(by, version)
    assertState(state, ['proposed', 'signed', 'active', 'suspended'])
    const standing = standingOf(version, by.agency, versionsOf(named.agreement, versions))
    if (standing !== 'signed' && standing !== 'suspended') {
      throw new Conflict('not-signed', `${by.agency} is not bound by it.`)
    }
    return { act: 'withdrawn', party: by.agency, reason }
  })
}
