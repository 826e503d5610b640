import { Conflict } from '@casebridge/service'
import { assertState } from './refusals.ts'
import { standingOf } from './standing.ts'
import type { State } from './state.ts'
import type { Version } from './version.ts'

const OPEN: readonly State[] = ['proposed', 'signed', 'active']

/**
 * Whether a party may still sign: a version is open from its proposal until it stops, so a partner may accede at any
 * time. Who withdrew comes back by a new version.
 * @throws Conflict
 */
export function assertMaySign(
  party: string,
  version: Version,
  versions: readonly Version[],
  state: State,
): void {
  assertState(state, OPEN)
  const siblings = versions.filter((one) => one.agreement === version.agreement)
  const standing = standingOf(version, party, siblings)
  if (standing === 'withdrawn') throw new Conflict('withdrawn', `${party} has withdrawn from it.`)
  if (standing === 'signed' || standing === 'suspended') {
    throw new Conflict('already-signed', `${party} has signed it.`)
  }
}
