import type { Clause } from '../agreement.ts'
import type { Condition } from '../condition.ts'
import { decide } from '../decide.ts'
import type { Facts } from '../facts.ts'
import { GROUND_OF_GATE } from '../grounds.ts'
import type { Rule } from '../pack.ts'
import type { RegisteredAgency } from '../registry.ts'
import { GATES, type Gate, type Ground, type Obligation } from '../vocabulary.ts'
import { csvOf } from './csv.ts'
import type { Documented } from './documented.ts'
import { fitted, inOrder } from './in-order.ts'
import { routesOf } from './routes.ts'
import { extraOf } from './row-extra.ts'

/** One line of a decision table, in the format of `test/vectors/policy/rows.csv`. */
export interface VectorRow {
  /** `<clause>:<row of the matrix>`: the agencies of the line are those of the clause. */
  readonly id: string
  readonly jurisdiction: string
  readonly from: string
  readonly category: string
  readonly to: string
  readonly purpose: string
  readonly effect: 'permit-with-conditions' | 'deny'
  readonly gates: readonly Gate[]
  readonly obligations: readonly Obligation[]
  readonly ground: Ground | ''
  readonly extra: string
  readonly basis: string
  readonly status: string
  readonly why: string
}

/**
 * What the agreement must make true, as a table that can be run: for each clause the rows of the matrix that it makes
 * reachable, those that permit with the gates and duties of row and clause together, those that refuse with their
 * ground. A row is written where it holds exactly for the agencies of {@link pairFor}: with its gates a permit, and
 * without any one of them a refusal for that gate. Where two clauses stand in for each other it is not.
 */
export function vectorsOf(documented: Documented): readonly VectorRow[] {
  const { inForce, policy } = documented
  const rules = [...policy.sources.values()].flatMap(({ rule }) => (isRow(rule) ? [rule] : []))
  return (inForce?.clauses ?? []).flatMap((clause) =>
    rules
      .filter(
        ({ category, purpose }) => clause.categories.includes(category) && clause.purposes.includes(purpose),
      )
      .flatMap((rule) => vectorOf(documented, clause, rule)),
  )
}

/** The table as RFC 4180 text, with the columns of `test/vectors/policy/rows.csv`. */
export function vectorsCsv(rows: readonly VectorRow[]): string {
  const header = ['id', 'jurisdiction', 'from', 'category', 'to', 'purpose', 'effect', 'gates', 'obligations']
  const tail = ['ground', 'extra', 'basis', 'status', 'why']
  return csvOf(
    [...header, ...tail],
    rows.map((row) => [
      ...[row.id, row.jurisdiction, row.from, row.category, row.to, row.purpose, row.effect],
      ...[row.gates.join(';'), row.obligations.join(';'), row.ground, row.extra],
      ...[row.basis, row.status, row.why],
    ]),
  )
}

/**
 * The agencies for which a line speaks: of the clause, the first holder of the type, and the first other recipient of
 * the type. At the table that is the municipality, or social services when the municipality holds it, before anybody
 * else; of the core, police.
 */
export function pairFor(
  { agencies }: Pick<Documented, 'agencies'>,
  clause: Pick<Clause, 'from' | 'to'>,
  { from, to }: Pick<Rule, 'from' | 'to'>,
): { readonly from: RegisteredAgency; readonly to: RegisteredAgency } | undefined {
  const known = (ids: readonly string[]) => ids.flatMap((id) => agencies.get(id) ?? [])
  const first = known(clause.from).find(({ type }) => from === 'CONF' || type === from)
  const others = known(clause.to).filter(({ id }) => id !== first?.id)
  const wanted = to === 'CONF' ? (from === 'MUN' ? 'SOC' : 'MUN') : to === 'CORE' ? 'POL' : to
  const second =
    others.find(({ type }) => type === wanted) ?? (to === 'CONF' || to === 'CORE' ? others[0] : undefined)
  return first && second ? { from: first, to: second } : undefined
}

function vectorOf(documented: Documented, clause: Clause, rule: Rule): readonly VectorRow[] {
  const pair = pairFor(documented, clause, rule)
  if (pair === undefined) return []
  const sharing = { ...pair, category: rule.category, purpose: rule.purpose }
  if (rule.effect === 'deny') return refusal(documented, clause, rule, { ...sharing, holderType: rule.from })
  return routesOf(documented, sharing)
    .filter((route) => route.rule === rule.id && route.clause === clause.id)
    .filter(({ gates, facts }) => isExact(documented, asTabled(documented, facts, gates), gates))
    .slice(0, 1)
    .flatMap(({ gates, obligations, conditions }) =>
      written(documented, clause, rule, { gates, obligations, conditions }),
    )
}

function refusal(
  documented: Documented,
  clause: Clause,
  rule: Rule,
  sharing: Parameters<typeof inOrder>[1],
): readonly VectorRow[] {
  const conditions = { ...rule.extra, ...clause.when }
  const at = rule.to === 'CONF' ? { address: 'conference' } : {}
  const facts = fitted(asTabled(documented, inOrder(documented, sharing), []), { ...at, ...conditions })
  if (facts === undefined || rule.ground === undefined) return []
  const { ground, trace } = decide(documented.policy, { ...facts, met: GATES })
  const decides = ground === rule.ground && trace.some((found) => found.rule === rule.id)
  return decides ? written(documented, clause, rule, { gates: [], obligations: [], conditions }) : []
}

/** With its gates a permit; without any one of them a refusal on the ground of that gate. */
function isExact({ policy }: Documented, facts: Facts, gates: readonly Gate[]): boolean {
  const without = (left: Gate) => decide(policy, { ...facts, met: gates.filter((gate) => gate !== left) })
  return (
    decide(policy, { ...facts, met: gates }).effect === 'permit' &&
    gates.every((gate) => without(gate).ground === GROUND_OF_GATE[gate])
  )
}

/** Facts as a line of the table is read: as little as the line says, nothing better. */
function asTabled({ policy }: Documented, facts: Facts, gates: readonly Gate[]): Facts {
  const { purpose } = facts
  const caseNamed = policy.baselineFor(facts)?.case
  const onCase = caseNamed === 'required' || caseNamed === 'flag'
  return {
    ...facts,
    initiative: purpose === policy.common.breakGlass.purpose ? 'push' : 'ask',
    actor: 'asker',
    case: onCase ? 'open' : 'none',
    holder: { ...facts.holder, onCase: onCase && facts.holder.onCase },
    recipient: { ...facts.recipient, onCase: onCase && facts.recipient.onCase },
    item: {
      ...facts.item,
      standalone: facts.item.category === 'BEL',
      secret: facts.item.secret || gates.includes('SEC'),
    },
    consent: gates.includes('CNS') ? 'given' : 'none',
  }
}

function written(
  { agreement, policy }: Documented,
  clause: Clause,
  rule: Rule,
  held: {
    readonly gates: readonly Gate[]
    readonly obligations: readonly Obligation[]
    readonly conditions: Condition
  },
): readonly VectorRow[] {
  const extra = extraOf(rule, held.conditions)
  const provision = policy.sources.get(rule.id)?.provision
  if (extra === undefined || provision === undefined) return []
  return [
    {
      id: `${clause.id}:${rule.id}`,
      jurisdiction: agreement.jurisdiction,
      from: rule.from,
      category: rule.category,
      to: rule.to,
      purpose: rule.purpose,
      effect: rule.effect === 'permit' ? 'permit-with-conditions' : 'deny',
      gates: held.gates,
      obligations: held.obligations,
      ground: rule.ground ?? '',
      extra,
      basis: provision.citation,
      status: provision.status,
      why: rule.text.en,
    },
  ]
}

function isRow(rule: object): rule is Rule {
  return 'category' in rule && 'effect' in rule
}
