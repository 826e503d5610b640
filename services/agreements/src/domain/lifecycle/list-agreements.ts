import type { Agreement } from '@casebridge/policy'
import { decidingPart } from './deciding-part.ts'
import { inForceOn, versionsOf } from './in-force.ts'
import { signatoriesOf } from './standing.ts'
import { type State, stateOf } from './state.ts'
import { isProposed, type Version } from './version.ts'

/** A version as a list has it: what of it is in force, or what it says, and its state. */
export type Listed = Agreement & { readonly state: State }

/** The versions in a state on a day, by id and version. */
export function listAgreements(versions: readonly Version[], state: State, day: string): readonly Listed[] {
  return versions
    .filter((version) => stateOf(version, versions, day) === state)
    .map((version) => listed(version, versions, day))
}

/** The version in force on that day, else the newest that was signed, proposed or drafted. */
export function findAgreement(
  agreement: string,
  versions: readonly Version[],
  day: string,
): Listed | undefined {
  const siblings = versionsOf(agreement, versions)
  const found =
    siblings.findLast((version) => inForceOn(version, versions, day) !== undefined) ??
    siblings.findLast((version) => signatoriesOf(version, siblings).length > 0) ??
    siblings.findLast(isProposed) ??
    siblings.at(-1)
  return found && listed(found, versions, day)
}

function listed(version: Version, versions: readonly Version[], day: string): Listed {
  const state = stateOf(version, versions, day)
  const now = inForceOn(version, versions, day)
  if (now !== undefined) return { ...now, state }
  const signatories = signatoriesOf(version, versionsOf(version.agreement, versions))
  const said = decidingPart(version.text.document)
  return { ...said, ...(signatories.length > 0 && { parties: signatories }), state }
}
