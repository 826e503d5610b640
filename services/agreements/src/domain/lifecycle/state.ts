import { effectsOf } from './effects.ts'
import { inForceOn, isSuperseded, versionsOf } from './in-force.ts'
import { signatoriesOf } from './standing.ts'
import { isProposed, type Version } from './version.ts'

export const STATES = [
  'draft',
  'proposed',
  'signed',
  'active',
  'suspended',
  'revoked',
  'expired',
  'superseded',
] as const
export type State = (typeof STATES)[number]

/**
 * The state of a version on a day, derived from what was done and from nothing else: no column says it, so none can be
 * edited to say something else.
 */
export function stateOf(version: Version, versions: readonly Version[], day: string): State {
  if (!isProposed(version)) return 'draft'
  const { revokedOn, suspended } = effectsOf(version)
  if (revokedOn !== undefined) return 'revoked'
  if (day >= version.text.document.validUntil) return 'expired'
  const siblings = versionsOf(version.agreement, versions)
  if (isSuperseded(version, siblings, day)) return 'superseded'
  if (suspended) return 'suspended'
  if (inForceOn(version, versions, day) !== undefined) return 'active'
  const taken = takenAlong(version, versions, day)
  if (taken !== undefined) return taken
  return signatoriesOf(version, siblings).length >= 2 ? 'signed' : 'proposed'
}

/** What stops the tier-1 agreement stops what stands under it. */
function takenAlong(version: Version, versions: readonly Version[], day: string): State | undefined {
  const { inherits } = version.text.document
  if (inherits === undefined) return undefined
  const above = versionsOf(inherits, versions)
    .filter((one) => one.text.document.inherits === undefined)
    .map((one) => stateOf(one, versions, day))
    .filter((state) => state !== 'draft' && state !== 'superseded')
  if (above.some((state) => state === 'active' || state === 'signed' || state === 'proposed'))
    return undefined
  return (['suspended', 'revoked', 'expired'] as const).find((state) => above.includes(state))
}
