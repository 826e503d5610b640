import { assertMatches } from '@casebridge/service'
import type { Storage } from '../storage.ts'
import { type Changed, changeVersion, type Doer, keepText, type Named } from './change-version.ts'
import { assertState, fault } from './refusals.ts'
import { type Draft, toText } from './to-text.ts'
import { entityTag } from './version.ts'
import { assertCoordinates } from './who-may.ts'

/**
 * Writes a draft anew; every earlier text of it stays.
 * @throws PreconditionRequired, PreconditionFailed unless it is the draft that the caller has read.
 * @throws Conflict once it was proposed: what others may have signed is not changed.
 */
export function reviseDraft(
  storage: Storage,
  by: Doer,
  named: Named,
  given: Draft,
  ifMatch: string | undefined,
): Promise<Changed> {
  return changeVersion(storage, named, by, async ({ version, state, stores }) => {
    assertCoordinates(by, version.text.document)
    assertCoordinates(by, given)
    assertMatches(ifMatch, entityTag(version))
    assertState(state, ['draft'])
    if (given.id !== named.agreement) throw fault('/id', 'id', `This is ${named.agreement}.`)
    return { act: 'revised', revision: await keepText(stores, toText(given, named.version)) }
  })
}
