import { Forbidden } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import { assertNone, bodyIssue } from '../casework/refusals.ts'
import type { Directory } from '../directory.ts'

/** @throws Forbidden for a unit that is not the coordinator's, InvalidInput for an agency that does not sit in it. */
export function assertOfUnit(
  directory: Directory,
  { professional }: Actor,
  { unit, agency }: { readonly unit: string; readonly agency: string },
): void {
  if (!professional.units.includes(unit)) throw new Forbidden()
  const sits = directory.findUnit(unit)?.agencies.includes(agency) ?? false
  assertNone(sits ? [] : [bodyIssue('/agency', 'not-in-unit', 'The unit has no such agency.')])
}
