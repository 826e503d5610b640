import type { AgreementDocument } from '@casebridge/policy'
import { Conflict } from '@casebridge/service'
import type { Professional, Storage } from '../storage.ts'
import { type Changed, keepText, recordAct } from './change-version.ts'
import { versionsOf } from './in-force.ts'
import { toText } from './to-text.ts'
import { isProposed } from './version.ts'
import { assertCoordinates } from './who-may.ts'

/**
 * Drafts version 1 of a new agreement, or the next of a known one.
 * @throws Forbidden unless the caller coordinates one of its units, and one of those of the version before.
 * @throws Conflict while another draft of it is open: two drafts would race for one place.
 * @throws InvalidInput for what could never be signed.
 */
export function createAgreement(
  storage: Storage,
  by: Professional,
  given: Omit<AgreementDocument, 'version'>,
): Promise<Changed> {
  assertCoordinates(by, given)
  return storage.change(['bundle'], async (stores, now) => {
    const siblings = versionsOf(given.id, await stores.agreements.list())
    const newest = siblings.at(-1)
    if (newest !== undefined) {
      assertCoordinates(by, newest.text.document)
      if (!isProposed(newest)) throw new Conflict('draft-open', `Version ${newest.version} is still a draft.`)
    }
    const version = (newest?.version ?? 0) + 1
    const revision = await keepText(stores, toText(given, version))
    const named = { agreement: given.id, version }
    return recordAct(stores, { named, number: 1, by, deed: { act: 'created', revision }, now })
  })
}
