import { effectsOf } from './effects.ts'
import type { Version } from './version.ts'

export type Standing = 'unsigned' | 'awaiting-confirmation' | 'signed' | 'suspended' | 'withdrawn'

/**
 * How a party stands towards a version. What a party does for itself alone, it does to the agreement: who withdraws or
 * suspends does so for this version and every earlier one, or an old version would come back in place of the new.
 *
 * @param versions all versions of the agreement
 */
export function standingOf(version: Version, party: string, versions: readonly Version[]): Standing {
  const own = effectsOf(version)
  const since = versions.filter((one) => one.version >= version.version).map(effectsOf)
  if (since.some(({ withdrawn }) => withdrawn.has(party))) return 'withdrawn'
  if (!own.signed.has(party)) return own.awaiting.has(party) ? 'awaiting-confirmation' : 'unsigned'
  return since.some(({ suspendedBy }) => suspendedBy.has(party)) ? 'suspended' : 'signed'
}

/** The parties whose signature counts now. */
export function signatoriesOf(version: Version, versions: readonly Version[]): readonly string[] {
  return version.text.document.parties.filter((party) => standingOf(version, party, versions) === 'signed')
}
