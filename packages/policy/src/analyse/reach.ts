import type { Condition } from '../condition.ts'
import { decide } from '../decide.ts'
import type { Decision } from '../decision.ts'
import type { Facts } from '../facts.ts'
import { findClause } from '../find-clause.ts'
import { matcherOf } from '../matcher.ts'
import type { Policy } from '../policy.ts'
import type { Row } from '../row.ts'
import {
  type Category,
  GATES,
  type Gate,
  type HolderType,
  type Jurisdiction,
  type Purpose,
} from '../vocabulary.ts'
import { movedInto, type Space, within, without } from './space.ts'

/** Whether anything of this kind could ever be made known: by whom, to whom, for what. */
export interface Question {
  readonly unit: string
  readonly jurisdiction: Jurisdiction
  readonly purpose: Purpose
  readonly category: Category
  readonly holder: { readonly type: HolderType; readonly agency: string }
  readonly recipient: { readonly type: Facts['recipient']['type']; readonly agency: string }
  /** Days to look at, RFC 3339. */
  readonly days: readonly string[]
  /** What must hold of the facts besides, all of it. */
  readonly given?: readonly Condition[]
  /** Gates that can be met; all of them when left out. */
  readonly met?: readonly Gate[]
  /** Of those, only the ones that the row itself asks for, and these. */
  readonly only?: readonly Gate[]
  /** Only by this row. */
  readonly by?: string
  /** A policy that must refuse what is permitted. */
  readonly refusedBy?: Policy
}

/** Facts under which it is permitted, by that row. */
export interface Permitted {
  readonly row: string
  readonly facts: Facts
  readonly decision: Decision
}

/**
 * Every row that can permit it, each with facts under which it does. The facts are searched for, and `decide` itself
 * says whether they permit: beginning with everything in order, and wherever a rule refuses, changing what that rule
 * asks about, in every way that is left.
 *
 * The search is complete: conditions only name attributes and values, so whatever refuses stops refusing when one
 * attribute it names takes a value it does not name, and all of these are tried.
 */
export function* waysFor(policy: Policy, question: Question): Generator<Permitted> {
  const seen = new Set<string>()
  for (const day of question.days) {
    for (const [type, row] of permitRows(policy, question)) {
      if (seen.has(row.id) || (question.by !== undefined && question.by !== row.id)) continue
      const space = spaceFor(question, row.when)
      const found = space && settle(policy, favourable(question, type, day, row), space, row, question)
      if (found === undefined) continue
      seen.add(row.id)
      yield found
    }
  }
}

/** Why it is refused with everything in order, on the direct route or in session: rather a rule that says so than none. */
export function refusalOf(policy: Policy, question: Question): Decision {
  const [day = ''] = question.days
  const space = narrowed({}, question.given) ?? {}
  const decisions = (['direct', 'conference'] as const)
    .map((address) => movedInto(space, { ...favourable(question, question.holder.type, day), address }))
    .map((facts) => decide(policy, facts))
  return (
    decisions.find(({ trace }) => trace.some(({ rule }) => rule !== undefined)) ?? (decisions[0] as Decision)
  )
}

/** An agency also brings what the table signed together: the return sheet, whose holder is the session. */
function permitRows(policy: Policy, { jurisdiction, purpose, category, holder }: Question) {
  return [...new Set<HolderType>([holder.type, 'CONF'])].flatMap((type) =>
    (policy.bucketFor({ jurisdiction, purpose, holder: { type }, item: { category } })?.rows ?? [])
      .filter(({ effect }) => effect === 'permit')
      .map((row) => [type, row] as const),
  )
}

function spaceFor({ recipient, given }: Question, when: Condition): Space | undefined {
  return narrowed({ 'recipient.type': [recipient.type] }, [when, ...(given ?? [])])
}

function narrowed(space: Space, conditions: readonly Condition[] = []): Space | undefined {
  return conditions.reduce<Space | undefined>((left, one) => left && within(left, one), space)
}

/** Facts in the space that are permitted by that row, and refused by the other policy; undefined when there are none. */
function settle(
  policy: Policy,
  from: Facts,
  space: Space,
  row: Row,
  { refusedBy, met: able = GATES }: Pick<Question, 'refusedBy' | 'met'>,
): Permitted | undefined {
  const facts = movedInto(space, from)
  const decision = decide(policy, facts)
  const [by] = decision.rules
  const isByRow = decision.effect === 'permit' && by === row.id
  const elsewhere = isByRow && refusedBy ? decide(refusedBy, withBasis(refusedBy, facts)) : undefined
  if (isByRow && elsewhere?.effect !== 'permit') return { row: row.id, facts, decision }
  // What the row itself asks for cannot be met here.
  if (decision.trace.some(({ rule }) => rule === row.id)) return undefined
  const next =
    elsewhere === undefined || refusedBy === undefined
      ? [
          ...around(policy, facts, space, row, decision.effect === 'permit' ? by : decision.trace[0]?.rule),
          ...spoken(facts, space, decision, able),
        ]
      : [
          ...around(refusedBy, facts, space, row, elsewhere.rules[0]),
          ...outside(refusedBy, facts, space, elsewhere.clause),
        ]
  for (const one of next) {
    const found = settle(policy, one.facts, one.space, row, { ...(refusedBy && { refusedBy }), met: able })
    if (found !== undefined) return found
  }
  return undefined
}

/** A secret asks for its holder's decision whatever the row asks for: where it is none, or where the holder has decided. */
function spoken(facts: Facts, space: Space, { trace: [first] }: Decision, able: readonly Gate[]) {
  if (first?.gate !== 'SEC' || first.rule !== undefined || facts.met.includes('SEC')) return []
  return [
    ...without(space, { 'item.secret': true }).map((left) => ({ facts, space: left })),
    ...(able.includes('SEC') ? [{ facts: { ...facts, met: [...facts.met, 'SEC' as const] }, space }] : []),
  ]
}

/** Where a clause does not cover, by its own condition. */
function outside(policy: Policy, facts: Facts, space: Space, clause: string | undefined) {
  const when = clause === undefined ? undefined : policy.clauses.get(clause)?.clause.when
  return when === undefined ? [] : without(space, when).map((left) => ({ facts, space: left }))
}

/** Facts as an exchange with this policy finds them: the basis for crossing regimes is the covering clause's. */
export function withBasis(policy: Policy, facts: Facts): Facts {
  const others = facts.met.filter((gate) => gate !== 'BAS')
  const named = findClause(policy, facts)?.basis !== undefined
  return { ...facts, met: named ? [...others, 'BAS'] : others }
}

/** Where the rule that stood in the way no longer does: it does not apply, or its gates, not those of the row, are not met. */
function around(policy: Policy, facts: Facts, space: Space, row: Row, rule: string | undefined) {
  const [condition] = conditionsOf(policy, facts, rule)
  const elsewhere = condition === undefined ? [] : without(space, condition)
  const other = policy.bucketFor(facts)?.rows.find(({ id, effect }) => id === rule && effect === 'permit')
  const needless = other?.gates.filter((gate) => !row.gates.includes(gate) && facts.met.includes(gate)) ?? []
  return [
    ...elsewhere.map((left) => ({ facts, space: left })),
    ...needless.map((gate) => ({ facts: { ...facts, met: facts.met.filter((one) => one !== gate) }, space })),
  ]
}

/** The conditions of a rule that hold: it applies until none does. */
function conditionsOf(policy: Policy, facts: Facts, rule: string | undefined): readonly Condition[] {
  const { common } = policy
  const bars = [...common.prohibitions, ...common.standing, ...common.handling].filter(
    ({ id }) => id === rule,
  )
  const rows = policy.bucketFor(facts)?.rows.filter(({ id }) => id === rule) ?? []
  const conditions = [...bars.flatMap(({ when }) => when), ...rows.map(({ when }) => when)]
  const situation = { ...facts, dissenting: facts.dissent > 0, agreement: 'covered' }
  return conditions.filter(
    (condition) => matcherOf([condition], (one) => [undated(one)])(situation).length > 0,
  )
}

function undated(condition: Condition): Condition {
  return Object.fromEntries(Object.entries(condition).filter(([path]) => !path.startsWith('inForce.')))
}

/** Everything in order: whoever asks is on the case, trained and told; every gate that can be met is met. */
function favourable(question: Question, type: HolderType, day: string, row?: Row): Facts {
  const { unit, jurisdiction, purpose, category, holder, recipient, met = GATES, only } = question
  return {
    now: `${day}T12:00:00Z`,
    unit,
    jurisdiction,
    purpose,
    initiative: 'ask',
    requestKind: 'question',
    actor: 'asker',
    address: 'direct',
    holder: { type, agency: holder.agency, onCase: true, measureOwner: false },
    recipient: {
      type: recipient.type,
      agency: recipient.agency,
      role: 'practitioner',
      onCase: true,
      measureOwner: false,
      coreMember: false,
      intake: false,
      author: false,
      training: 'valid',
      clearance: true,
      conflictOfInterest: false,
      territory: 'inside',
    },
    case: 'open',
    retention: 'within',
    item: {
      category,
      standalone: false,
      secret: false,
      classified: false,
      handling: [],
      originatorPermission: true,
      contested: 'none',
      minor: false,
      onward: false,
    },
    consent: 'given',
    dissent: 0,
    met:
      only === undefined || row === undefined
        ? met
        : met.filter((gate) => row.gates.includes(gate) || only.includes(gate)),
  }
}
