import { assertMatches, InvalidInput } from '@casebridge/service'
import type { Storage } from '../storage.ts'
import { type Changed, changeVersion, type Doer, type Named } from './change-version.ts'
import { findingsOn } from './findings.ts'
import { assertState } from './refusals.ts'
import { entityTag } from './version.ts'
import { assertCoordinates } from './who-may.ts'

/**
 * Puts a draft before its parties; from now on its text stands.
 * @throws PreconditionRequired, PreconditionFailed unless it is the draft that the caller has read.
 * @throws InvalidInput with every error that the analysis finds in it.
 */
export function proposeVersion(
  storage: Storage,
  by: Doer,
  named: Named,
  ifMatch: string | undefined,
): Promise<Changed> {
  return changeVersion(storage, named, by, async ({ version, state, versions, stores, day }) => {
    assertCoordinates(by, version.text.document)
    assertMatches(ifMatch, entityTag(version))
    assertState(state, ['draft'])
    const errors = findingsOn(version, versions, {
      registry: await stores.registry.snapshot(day),
      packs: stores.packs,
      day,
    }).filter(({ severity }) => severity === 'error')
    if (errors.length > 0) {
      throw new InvalidInput(
        errors.map(({ code, pointer, detail }) => ({ in: 'body', pointer, code, detail })),
      )
    }
    return { act: 'proposed' }
  })
}
