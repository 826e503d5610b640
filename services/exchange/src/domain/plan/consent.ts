import type { Handle } from '../../storage/as-caller.ts'
import { findConsentOf } from '../../storage/evidence.ts'
import { assertNone, bodyIssue } from '../casework/refusals.ts'
import type { Measure } from './measure.ts'

/**
 * Whether consent that is on record is for this measure: given on its case, not withdrawn, for what is agreed with the
 * agency that carries it out. @throws InvalidInput
 */
export async function assertConsentFor(
  tx: Handle,
  { unit, caseId, holder, ownerAgency }: Measure,
  consentId: string,
): Promise<void> {
  const consent = await findConsentOf(tx, unit, caseId, consentId)
  const fits =
    consent !== undefined &&
    consent.agency === holder &&
    consent.categories.includes('MSR') &&
    (consent.recipients === null || consent.recipients.includes(ownerAgency))
  assertNone(
    fits && !consent.withdrawn
      ? []
      : [bodyIssue('/consentId', 'no-consent', 'Name consent to the support that stands, on this case.')],
  )
}
