import { isCode } from '@casebridge/ledger'
import { Conflict } from '@casebridge/service'
import { actAs } from '../act-as.ts'
import type { Storage } from '../storage.ts'
import { type Changed, type Doer, keepText, recordDeed } from './change-version.ts'
import { versionsOf } from './in-force.ts'
import { fault } from './refusals.ts'
import { type Draft, toText } from './to-text.ts'
import { isProposed } from './version.ts'
import { assertCoordinates } from './who-may.ts'

/**
 * Drafts version 1 of a new agreement, or the next of a known one.
 * @throws Forbidden unless the caller coordinates one of its units, and one of those of the version before.
 * @throws Conflict while another draft of it is open: two drafts would race for one place.
 * @throws InvalidInput for what could never be signed.
 */
export function createAgreement(storage: Storage, by: Doer, given: Draft): Promise<Changed> {
  assertCoordinates(by, given)
  // The ledger names it in clear.
  if (!isCode(given.id)) throw fault('/id', 'code', 'An id holds no long number.')
  return actAs(storage, by, ['bundle'], async (stores, now) => {
    const siblings = versionsOf(given.id, await stores.agreements.list())
    const newest = siblings.at(-1)
    if (newest !== undefined) {
      assertCoordinates(by, newest.text.document)
      if (!isProposed(newest)) throw new Conflict('draft-open', `Version ${newest.version} is still a draft.`)
    }
    const version = (newest?.version ?? 0) + 1
    const revision = await keepText(stores, toText(given, version))
    const named = { agreement: given.id, version }
    return recordDeed(stores, { named, number: 1, by, doing: { act: 'created', revision }, now })
  })
}
