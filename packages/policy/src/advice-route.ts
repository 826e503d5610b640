import type { AdviceQuestion } from './advice.ts'
import type { Agreement } from './agreement.ts'
import { type ClauseIndex, indexClauses } from './coverage.ts'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Baseline } from './pack.ts'
import type { Policy } from './policy.ts'
import { AGENCY_TYPES, type AgencyType, CATEGORIES, GATES, type Gate, PURPOSES } from './vocabulary.ts'

/** One way to share: to somebody directly, or to each attendee of a session. */
export interface Route {
  /** The packs, with an agreement between two who do not exist. */
  readonly policy: Policy
  readonly address: Facts['address']
  readonly permitted: boolean
  /** With every gate met. */
  readonly facts: Facts
  readonly decision: Decision
  /** With none met: what has to be brought about. */
  readonly bare: Facts
  readonly ofBare: Decision
  readonly baseline: Baseline
  /** Attendees who may not be told, where others may. */
  readonly except: readonly AgencyType[]
}

const HOLDER = 'advice-holder'
const RECIPIENT = 'advice-recipient'
const UNIT = 'advice'

/**
 * Decides with everything in order that may properly be brought about: both on the open case, trained, nothing
 * restricted, an agreement that covers it all. What is then refused is refused by law or by our packs.
 */
export function routeOf(
  packs: Policy,
  question: AdviceQuestion,
  now: string,
  address: Facts['address'],
): Route | undefined {
  const policy = { ...packs, coverage: agreedIn(question), clauseConditions: new Map() }
  const types = question.to === 'CONF' ? AGENCY_TYPES : [question.to]
  const told = types.map((type) => {
    const facts = inOrder(question, type, now, address)
    return { type, facts, decision: decide(policy, facts) }
  })
  const first = told.find(({ decision }) => decision.effect === 'permit') ?? told[0]
  const baseline = first && policy.baselineFor(first.facts)
  if (first === undefined || baseline === undefined) return undefined
  const { facts } = first
  const permitted = first.decision.effect === 'permit'
  const enough = permitted ? withOnly(facts, needed(policy, facts)) : facts
  const bare = withOnly(facts, [])
  return {
    ...{ policy, address, permitted, facts: enough, decision: decide(policy, enough) },
    ...{ bare, ofBare: decide(policy, bare), baseline },
    except: permitted
      ? told.flatMap(({ type, decision }) => (decision.effect === 'deny' && type !== 'PER' ? [type] : []))
      : [],
  }
}

/** The gates that the permit of a route rests on, in their order. */
export function conditionsOf({ facts }: Pick<Route, 'facts'>): readonly Gate[] {
  return GATES.filter((gate) => facts.met.includes(gate))
}

/** What is hard to come by is left out first, so that of several ways the lightest is named. */
const HARDEST_FIRST: readonly Gate[] = [
  ...['SEC', 'PRO', 'UNA', 'CHR', 'CNS', 'BAS', 'SES', 'CHT', 'INF', 'MIN', 'GRD', 'FAO', 'JUS'],
] as Gate[]

function needed(policy: Policy, facts: Facts): readonly Gate[] {
  return HARDEST_FIRST.reduce<readonly Gate[]>((kept, gate) => {
    const without = kept.filter((one) => one !== gate)
    return decide(policy, withOnly(facts, without)).effect === 'permit' ? without : kept
  }, GATES)
}

function withOnly(facts: Facts, met: readonly Gate[]): Facts {
  return { ...facts, met, consent: met.includes('CNS') ? 'given' : 'none' }
}

function inOrder(
  { jurisdiction, from, category, purpose, secret, minor, push, intake, core }: AdviceQuestion,
  type: Facts['recipient']['type'],
  now: string,
  address: Facts['address'],
): Facts {
  return {
    ...{ now, unit: UNIT, jurisdiction, purpose, address },
    initiative: push ? 'push' : 'ask',
    requestKind: 'question',
    actor: push ? 'holder' : 'asker',
    holder: { type: from, agency: HOLDER, onCase: true, measureOwner: false },
    recipient: {
      ...{ type, agency: RECIPIENT, role: 'practitioner', onCase: true, measureOwner: false },
      ...{ coreMember: core ?? false, intake: intake ?? false, author: false },
      ...{ training: 'valid', clearance: true, conflictOfInterest: false, territory: 'inside' },
    },
    case: 'open',
    retention: 'within',
    item: {
      ...{ category, secret: secret ?? false, minor: minor ?? false },
      ...{ standalone: false, classified: false, onward: false },
      ...{ handling: [], originatorPermission: false, contested: 'none' },
    },
    consent: 'given',
    dissent: 0,
    met: GATES,
  }
}

/** An agreement, and a mandate, about everything between two who do not exist: what a real one may narrow, no more. */
function agreedIn({ jurisdiction }: AdviceQuestion): ClauseIndex {
  const agreed = (['ISP', 'MANDATE'] as const).map((type): Agreement => {
    const id = `advice-${type.toLowerCase()}`
    const clause = {
      id: `${id}/1`,
      from: [HOLDER],
      to: [RECIPIENT],
      categories: CATEGORIES,
      purposes: PURPOSES,
    }
    return {
      ...{ id, version: 1, type, title: id, jurisdiction, units: [UNIT], parties: [HOLDER, RECIPIENT] },
      ...{ clauses: [clause], validFrom: '0001-01-01', validUntil: '9999-12-31' },
    }
  })
  return indexClauses(agreed)
}
