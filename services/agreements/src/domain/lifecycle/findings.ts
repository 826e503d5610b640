import {
  type AgreementDocument,
  AgreementError,
  analyse,
  compile,
  type Fault,
  type Finding,
  isDeclared,
  type Pack,
  type Registry,
  reusedClauses,
  widerThanTierOne,
} from '@casebridge/policy'
import { decidingPart } from './deciding-part.ts'
import { inForceOn, versionsOf } from './in-force.ts'
import { isProposed, type Version } from './version.ts'

/** What is to be known of a draft: an error stands in the way of its proposal. */
export interface DraftFinding extends Omit<Finding, 'code'> {
  readonly code: string
}

/** What a draft is looked at beside. */
interface FindingsContext {
  readonly registry: Registry
  readonly packs: readonly Pack[]
  readonly day: string
}

/**
 * Everything that is wrong with a draft as an agreement among others: names of nothing, clauses that an earlier version
 * has in other words, a tier-1 agreement that is not there or narrower, and what the analysis finds.
 */
export function findingsOn(
  draft: Version,
  versions: readonly Version[],
  { registry, packs, day }: FindingsContext,
): readonly DraftFinding[] {
  const { document } = draft.text
  const earlier = versionsOf(draft.agreement, versions).filter(
    (one) => one.version < draft.version && isProposed(one),
  )
  const others = versions.filter((one) => inForceOn(one, versions, day) !== undefined)
  const found: readonly DraftFinding[] = [
    ...errors('unknown-name', unknownNames(document, registry)),
    ...errors(
      'reused-clause',
      reusedClauses(
        document,
        earlier.map(({ text }) => text.document),
      ),
    ),
    ...typeFindings(document, earlier),
    ...tierFindings(document, versions),
    ...narrowings(
      document,
      others.map(({ text }) => text.document),
    ),
    ...errors('not-publishable', compileFaults(document, packs)),
    ...analyse({
      packs: packs.filter((pack) => !isDeclared(pack)),
      agreement: document,
      others: others.map(({ text }) => text.document),
      registry,
    }),
  ]
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_FINDINGS)
}

/** More than anybody reads before the next draft. */
const MOST_FINDINGS = 1_000

/** What stands in the way comes first. */
function rank({ severity }: DraftFinding): number {
  return severity === 'error' ? 0 : 1
}

function errors(code: string, faults: readonly Fault[]): readonly DraftFinding[] {
  return faults.map((fault) => ({ code, severity: 'error', ...fault }))
}

function unknownNames(
  { units, parties, territory, jurisdiction }: AgreementDocument,
  registry: Registry,
): readonly Fault[] {
  const served = registry.units.filter(({ id }) => units.includes(id))
  const places = served.flatMap(({ municipalities }) => municipalities)
  const seated = served.flatMap(({ agencies }) => agencies)
  return [
    ...units.flatMap((unit, i) => {
      const known = served.find(({ id }) => id === unit)
      if (known === undefined) return [{ pointer: `/units/${i}`, detail: `${unit} does not exist` }]
      if (known.jurisdiction === jurisdiction) return []
      return [{ pointer: `/units/${i}`, detail: `${unit} is of ${known.jurisdiction}` }]
    }),
    ...parties.flatMap((party, i) =>
      seated.includes(party)
        ? []
        : [{ pointer: `/parties/${i}`, detail: `${party} sits in none of its units` }],
    ),
    ...territory.flatMap((place, i) =>
      places.includes(place)
        ? []
        : [{ pointer: `/territory/${i}`, detail: `${place} is no municipality of its units` }],
    ),
  ]
}

/** An accord stays one: a version without its frame would free all who stand under it of their ceiling. */
function typeFindings({ id, type }: AgreementDocument, earlier: readonly Version[]): readonly DraftFinding[] {
  const before = earlier.at(-1)?.text.document.type
  if (before === undefined || (before === 'ACCORD') === (type === 'ACCORD')) return []
  return errors('other-tier', [{ pointer: '/type', detail: `${id} was a version of type ${before} before` }])
}

/** A lower tier stands under an ACCORD that was proposed; the newest one's frame is its ceiling. */
function tierFindings(document: AgreementDocument, versions: readonly Version[]): readonly DraftFinding[] {
  const { inherits } = document
  if (inherits === undefined) return []
  const above = versionsOf(inherits, versions)
    .filter((one) => isProposed(one) && one.text.document.type === 'ACCORD')
    .at(-1)
  if (above === undefined) {
    return errors('no-tier-one', [
      { pointer: '/inherits', detail: `${inherits} is no accord that was proposed` },
    ])
  }
  return errors('wider-than-tier-one', widerThanTierOne(document, above.text.document))
}

/** What an accord takes from those who stand under it: no error, but nobody should learn it afterwards. */
function narrowings(
  document: AgreementDocument,
  others: readonly AgreementDocument[],
): readonly DraftFinding[] {
  return others
    .filter(({ inherits }) => inherits === document.id)
    .flatMap((lower) =>
      widerThanTierOne(lower, document).map(({ pointer, detail }) => ({
        code: 'narrows-tier-two',
        severity: 'warning' as const,
        pointer: document.frame === undefined ? '' : '/frame',
        detail: `In ${lower.id} ${pointer}: ${detail}`,
      })),
    )
}

/** What the compiler of bundles would refuse: what is proposed can always be published. */
function compileFaults(document: AgreementDocument, packs: readonly Pack[]): readonly Fault[] {
  try {
    compile({ packs, agreements: [decidingPart(document)] })
    return []
  } catch (error) {
    if (!(error instanceof AgreementError)) throw error
    return error.faults.map(({ pointer, detail }) => ({
      pointer: pointer.replace(/^\/agreements\/0/, ''),
      detail,
    }))
  }
}
