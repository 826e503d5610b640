import { Conflict, Forbidden, NotFound } from '@casebridge/service'
import { actAs } from '../act-as.ts'
import type { AgencyKey, Storage } from '../storage.ts'
import type { Doer } from './change-version.ts'
import { fault } from './refusals.ts'
import { isSignatoryOf } from './who-may.ts'

/**
 * Registers a key by which the caller's own agency signs agreements. The same key again adds nothing.
 * @throws Forbidden for another agency.
 * @throws Conflict when the kid names another key of it, or the key speaks for somebody else.
 */
export function registerAgencyKey(
  storage: Storage,
  by: Doer,
  agency: string,
  { kid, x }: Pick<AgencyKey, 'kid' | 'x'>,
): Promise<AgencyKey> {
  assertOwn(by, agency)
  // 43 characters carry two bits more than 32 bytes: without this, one key would have four names.
  if (Buffer.from(x, 'base64url').toString('base64url') !== x) {
    throw fault('/x', 'encoding', 'This is not the base64url of 32 bytes.')
  }
  return actAs(storage, by, ['bundle', 'registry'], async ({ agencyKeys, acts }, now) => {
    const known = await agencyKeys.find(agency, kid)
    if (known?.x === x) return known
    if (known !== undefined || (await agencyKeys.isTaken(x))) throw new Conflict('key-taken')
    await agencyKeys.add(agency, { kid, x }, by.id, now)
    await acts.queue({ by, trace: by.trace, at: now, effect: 'agency-key-registered', basis: [agency] })
    return { kid, x, registeredAt: now.toISOString() }
  })
}

/**
 * Revokes a key of the caller's own agency: nothing is signed with it any more. What was signed stays signed. A second
 * time changes nothing.
 * @throws Forbidden for another agency; NotFound for a key that it does not have.
 */
export function revokeAgencyKey(
  storage: Storage,
  by: Doer,
  agency: string,
  kid: string,
  reason: string,
): Promise<AgencyKey> {
  assertOwn(by, agency)
  return actAs(storage, by, ['bundle'], async ({ agencyKeys, acts }, now) => {
    const known = await agencyKeys.find(agency, kid)
    if (known === undefined) throw new NotFound()
    if (known.revokedAt !== undefined) return known
    await agencyKeys.revoke(agency, kid, { by: by.id, reason }, now)
    await acts.queue({
      by,
      trace: by.trace,
      at: now,
      effect: 'agency-key-revoked',
      basis: [agency],
      justification: reason,
    })
    return { ...known, revokedAt: now.toISOString() }
  })
}

function assertOwn(by: Doer, agency: string): void {
  if (!isSignatoryOf(by, agency)) throw new Forbidden(`You do not sign for ${agency}.`)
}
