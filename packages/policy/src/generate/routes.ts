import type { Clause } from '../agreement.ts'
import type { Condition } from '../condition.ts'
import { decide } from '../decide.ts'
import type { Decision } from '../decision.ts'
import type { Facts } from '../facts.ts'
import { findClause } from '../find-clause.ts'
import type { Provision } from '../pack.ts'
import type { Policy } from '../policy.ts'
import type { Row } from '../row.ts'
import { GATES, type Gate, type Ground, type Obligation } from '../vocabulary.ts'
import type { Documented } from './documented.ts'
import { fitted, inOrder, leftOut, type Sharing } from './in-order.ts'

/** From one agency to another, at the table to named attendees, or as the return sheet of all who attend. */
export type Way = 'direct' | 'session' | 'return-sheet'

/** One way in which the rules let something be shared under the agreement, with all that it takes. */
export interface Route {
  /** Id of the matrix row. */
  readonly rule: string
  readonly clause: string
  readonly way: Way
  /** Of row and clause together; without any one of them this route is closed. */
  readonly gates: readonly Gate[]
  readonly obligations: readonly Obligation[]
  /** What else must be so: of the row, and of the clause. */
  readonly conditions: Condition
  readonly provision: Provision
  /** Facts in which all this holds, for agencies of these types under this clause. */
  readonly facts: Facts
}

/** Why the rules close what a clause names. */
export interface Closure {
  readonly ground: Ground
  /** Undefined where no rule says anything (G00). */
  readonly rule?: string
  readonly provision?: Provision
}

/** By which row and under which clause a route is looked for; left out, by all of them. */
export interface Only {
  readonly rule: string
  readonly clause: Clause
}

/** Every route between two agencies for one category and purpose. The engine decides; nothing here permits anything. */
export function routesOf(documented: Documented, sharing: Sharing, only?: Only): readonly Route[] {
  return (['own', 'sheet'] as const).flatMap((kind) => {
    const of: Sharing = kind === 'sheet' ? { ...sharing, holderType: 'CONF' } : sharing
    const rows = permitsFor(documented, of).filter(({ id }) => only === undefined || id === only.rule)
    if (rows.length === 0) return []
    const best = inOrder(documented, of)
    const clauses = only === undefined ? clausesFor(documented, sharing) : [only.clause]
    return rows.flatMap((row) => clauses.flatMap((clause) => routeBy(documented, sharing, best, row, clause)))
  })
}

function permitsFor({ policy, agreement }: Documented, sharing: Sharing): readonly Row[] {
  const { from, holderType = from.type, category, purpose } = sharing
  const { jurisdiction } = agreement
  const bucket = policy.bucketFor({ jurisdiction, purpose, holder: { type: holderType }, item: { category } })
  return bucket?.rows.filter(({ effect }) => effect === 'permit') ?? []
}

/** Why there is no route: the ground that decides when everything anybody can bring about is there. */
export function closureOf(documented: Documented, sharing: Sharing): Closure {
  const { policy } = documented
  const direct = inOrder(documented, sharing)
  const fits = clausesFor(documented, sharing).flatMap(({ when }) => fitted(direct, when) ?? [])
  const facts = fits[0] ?? direct
  const refusals = (['direct', 'conference'] as const).map((address) => {
    const at = { ...facts, address }
    return decide(policy, { ...at, met: available(documented, at, GATES) })
  })
  const told = refusals.find(({ ground }) => ground !== 'G00') ?? refusals[0]
  const rule = told?.trace[0]?.rule
  const provision = rule === undefined ? undefined : policy.sources.get(rule)?.provision
  return { ground: told?.ground ?? 'G00', ...(rule && { rule }), ...(provision && { provision }) }
}

/** The clauses that name these agencies, this category and this purpose, in order. */
export function clausesFor(
  { inForce }: Documented,
  { from, to, category, purpose }: Sharing,
): readonly Clause[] {
  return (inForce?.clauses ?? []).filter(
    (clause) =>
      clause.from.includes(from.id) &&
      clause.to.includes(to.id) &&
      clause.categories.includes(category) &&
      clause.purposes.includes(purpose),
  )
}

function routeBy(
  documented: Documented,
  sharing: Sharing,
  best: Facts,
  row: Row,
  clause: Clause,
): readonly Route[] {
  const { policy } = documented
  const fit = fitted(best, row.when)
  const under = fit && fitted(fit, clause.when)
  const provision = policy.sources.get(row.id)?.provision
  if (under === undefined || provision === undefined) return []
  const others = clausesFor(documented, sharing).filter(({ id }) => id !== clause.id)
  const found = leading(documented, row, clause, under, others)
  if (found === undefined) return []
  const { facts, decision } = found
  return [
    {
      rule: row.id,
      clause: clause.id,
      way: wayOf(facts),
      gates: facts.met,
      obligations: decision.obligations,
      conditions: { ...conditionsOf(row), ...clause.when },
      provision,
      facts,
    },
  ]
}

/**
 * The permit that rests on this row and this clause. Where another clause leads, it is looked for in facts that the
 * other's conditions leave out; where it asks for a basis and names none, in facts in which another names one.
 */
function leading(
  documented: Documented,
  row: Row,
  clause: Clause,
  facts: Facts,
  others: readonly Clause[],
): ReturnType<typeof fewest> {
  const { policy } = documented
  const gates = [...new Set([...row.gates, ...(clause.gates ?? [])])]
  const met = available(documented, facts, gates)
  const found = fewest(policy, [row.id, clause.id], { ...facts, met })
  if (found !== undefined) return found
  const leader = decide(policy, { ...facts, met }).clause
  const lacksBasis = met.length < gates.length
  for (const other of others) {
    const ways =
      other.id === leader
        ? leftOut(facts, other.when)
        : lacksBasis && other.basis !== undefined
          ? [fitted(facts, other.when)]
          : []
    const rest = others.filter((one) => one !== other)
    for (const way of ways) {
      const next = way && leading(documented, row, clause, way, rest)
      if (next !== undefined) return next
    }
  }
  return undefined
}

/** The permit that rests on these rules with the fewest gates: none of them could be left out. */
function fewest(policy: Policy, rules: readonly string[], best: Facts) {
  const permitWith = (met: readonly Gate[]): { facts: Facts; decision: Decision } | undefined => {
    const facts = { ...best, met }
    const decision = decide(policy, facts)
    const rests = decision.rules.length === rules.length && rules.every((id) => decision.rules.includes(id))
    return decision.effect === 'permit' && rests ? { facts, decision } : undefined
  }
  return best.met.reduceRight(
    (found, gate) => found && (permitWith(found.facts.met.filter((one) => one !== gate)) ?? found),
    permitWith(best.met),
  )
}

/** A basis for crossing regimes is named in a clause, or it is not there; nobody brings it to a sharing. */
function available({ policy }: Documented, facts: Facts, gates: readonly Gate[]): readonly Gate[] {
  const named = findClause(policy, facts)?.basis !== undefined
  return named ? gates : gates.filter((gate) => gate !== 'BAS')
}

function wayOf({ holder, address }: Facts): Way {
  if (holder.type === 'CONF') return 'return-sheet'
  return address === 'conference' ? 'session' : 'direct'
}

const OF_THE_WAY = /^(recipient\.(type|coreMember)|address|inForce\..+)$/

/** What a row asks besides its columns and what the registry says. */
function conditionsOf({ when }: Row): Condition {
  return Object.fromEntries(Object.entries(when).filter(([path]) => !OF_THE_WAY.test(path)))
}
