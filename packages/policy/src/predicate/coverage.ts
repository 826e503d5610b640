import { type Coverage, type Entry, isValid, replacing } from '../coverage.ts'
import type { Policy } from '../policy.ts'
import { type Asked, gateMet } from './attribute.ts'
import { all, any, negate } from './combine.ts'
import { factIs, type Known } from './known.ts'
import { FALSE, type Predicate, TRUE } from './predicate.ts'
import { conditionOf } from './rules.ts'

/** As `coverageOf` of coverage.ts, for facts of which a part is known. */
export interface CoverageKnown {
  readonly agreement: (state: Coverage['state']) => Predicate
  /** That a clause covers the sharing whose own gates are all met. */
  readonly underClause: Predicate
}

export function coverageKnown(policy: Policy, known: Known, mandate: boolean): CoverageKnown {
  const today = known.now.slice(0, 10)
  const reached = entriesFor(policy, known).flatMap((entry) => {
    if ((entry.agreement.type === 'MANDATE') !== mandate || !isValid(entry.agreement, today)) return []
    const reach = reachOf(policy, known, entry, today)
    return reach.op === 'false'
      ? []
      : [{ entry, reach, purpose: factIs(known, 'purpose', entry.clause.purposes) }]
  })
  const covering = reached.map(({ entry: { clause }, reach, purpose }) => ({
    clause,
    covers: all([reach, purpose, ownCondition(policy, known, clause)]),
  }))
  const covered = any(covering.map(({ covers }) => covers))
  const otherwise = any(reached.map(({ reach, purpose }) => all([reach, negate(purpose)])))
  const states: Readonly<Record<Coverage['state'], () => Predicate>> = {
    covered: () => covered,
    'other-purpose': () => all([negate(covered), otherwise]),
    none: () => all([negate(covered), negate(otherwise)]),
  }
  return {
    agreement: (state) => states[state](),
    underClause: any(
      covering.map(({ clause, covers }) =>
        all([covers, ...(clause.gates ?? []).map((gate) => gateMet(known, gate))]),
      ),
    ),
  }
}

/** Where both agencies are known, only what stands between them. */
function entriesFor({ coverage }: Policy, { holder, recipient }: Known): readonly Entry[] {
  if (holder?.agency === undefined || recipient?.agency === undefined) return coverage.entries
  return coverage.pairs.get(holder.agency)?.get(recipient.agency) ?? []
}

function reachOf(policy: Policy, known: Known, { agreement, clause }: Entry, today: string): Predicate {
  const reach = all([
    factIs(known, 'holder.agency', clause.from),
    factIs(known, 'recipient.agency', clause.to),
    factIs(known, 'jurisdiction', [agreement.jurisdiction]),
    factIs(known, 'unit', agreement.units),
    factIs(known, 'item.category', clause.categories),
  ])
  if (reach.op === 'false') return FALSE
  const replaced = replacing(policy.coverage, agreement, today).map(({ parties }) =>
    all([factIs(known, 'holder.agency', parties), factIs(known, 'recipient.agency', parties)]),
  )
  return all([reach, ...replaced.map(negate)])
}

function ownCondition(policy: Policy, known: Known, clause: Entry['clause']): Predicate {
  const condition = policy.clauseConditions.get(clause)
  if (condition === undefined) return TRUE
  // A clause that is asked about an agreement is itself the agreement; see `coverageFor`.
  const asked: Asked = {
    known,
    agreement: (state) => (state === 'covered' ? TRUE : FALSE),
    inForce: {},
  }
  return any(condition.rules().map(({ rule }) => conditionOf(asked, rule)))
}
