import { type Drift, driftOf, hasDrifted, type Registry, type Template } from '@casebridge/policy'
import { chosen } from '../documents/documented-version.ts'
import { versionsOf } from '../lifecycle/in-force.ts'
import { signatoriesOf } from '../lifecycle/standing.ts'
import { type State, stateOf } from '../lifecycle/state.ts'
import type { Version } from '../lifecycle/version.ts'

/** The drift of one town, with where its agreement stands. */
export interface TownDrift extends Drift {
  readonly state: State
  readonly drifted: boolean
  /** Parties whose signature does not count now. */
  readonly unsigned: readonly string[]
}

/** How every agreement made from a template differs from it: of each the version in force, else the newest. */
export function driftReport(
  template: Template,
  versions: readonly Version[],
  registry: Registry,
  day: string,
): readonly TownDrift[] {
  return [...new Set(versions.map(({ agreement }) => agreement))].flatMap((agreement) => {
    const version = chosen(versions, { agreement }, day)
    if (version?.text.document.template !== template.id) return []
    const { document } = version.text
    const drift = driftOf(template, document, registry)
    const signed = signatoriesOf(version, versionsOf(agreement, versions))
    return [
      {
        ...drift,
        state: stateOf(version, versions, day),
        drifted: hasDrifted(drift),
        unsigned: document.parties.filter((party) => !signed.includes(party)),
      },
    ]
  })
}
