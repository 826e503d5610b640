import type { Clause } from '../agreement.ts'
import { type Permitted, type Question, waysFor, withBasis } from '../analyse/reach.ts'
import { decide } from '../decide.ts'
import type { Facts } from '../facts.ts'
import { findClause } from '../find-clause.ts'
import type { Policy } from '../policy.ts'
import { GATES, type Gate, VARIANTS } from '../vocabulary.ts'
import type { AccessChange, ChangeKind, Terms } from './change.ts'

/** One version, and its clauses that promise the kind of sharing in question. */
export interface Side {
  readonly policy: Policy
  readonly clauses: readonly Clause[]
}

export type Difference = Pick<AccessChange, 'change' | 'before' | 'after' | 'facts'>

/** How two versions differ on one kind of sharing: nothing, one change, or one each way. */
export function compareCell(before: Side, after: Side, question: Question): readonly Difference[] {
  const [was, is] = [waysOn(before, question), waysOn(after, question)]
  const terms = {
    ...(was.length > 0 && { before: termsOf(before, was) }),
    ...(is.length > 0 && { after: termsOf(after, is) }),
  }
  const more = beyond(after, before, question) ?? freer(after, before, [...was, ...is])
  const less = beyond(before, after, question) ?? freer(before, after, [...was, ...is])
  const changed = (change: ChangeKind, facts: Facts | undefined): readonly Difference[] =>
    facts === undefined ? [] : [{ change, ...terms, facts }]
  return [
    ...changed(was.length === 0 ? 'gains' : 'wider', more),
    ...changed(is.length === 0 ? 'loses' : 'narrower', less),
  ]
}

/** What there is where a purpose needs no agreement. */
const NO_CLAUSE: Pick<Clause, 'gates' | 'when' | 'basis'> = {}

/** Ways in which one side permits, each with the least that must be on record for it. */
function waysOn(side: Side, question: Question, refusedBy?: Policy): readonly Permitted[] {
  const { policy } = side
  const clauses = needsClause(policy, question) ? side.clauses : [NO_CLAUSE]
  const basis: readonly Gate[] = clauses.some((clause) => clause.basis !== undefined) ? ['BAS'] : []
  return clauses.flatMap((clause) => [
    ...waysFor(policy, {
      ...question,
      given: [clause.when ?? {}],
      met: GATES.filter((gate) => gate !== 'BAS' || basis.includes(gate)),
      only: [...(clause.gates ?? []), ...basis],
      ...(refusedBy && { refusedBy }),
    }),
  ])
}

/** Facts that one side permits and the other refuses. */
function beyond(one: Side, other: Side, question: Question): Facts | undefined {
  return waysOn(one, question, other.policy)[0]?.facts
}

/** Facts that both permit, one side with less duty or as more than the other. */
function freer(one: Side, other: Side, ways: readonly Permitted[]): Facts | undefined {
  return ways.find(({ facts }) => {
    const [mine, theirs] = [one.policy, other.policy].map((policy) =>
      decide(policy, withBasis(policy, facts)),
    )
    if (mine?.effect !== 'permit' || theirs?.effect !== 'permit') return false
    return (
      theirs.obligations.some((duty) => !mine.obligations.includes(duty)) ||
      theirs.variants.length < mine.variants.length ||
      prereleaseOf(one.policy, facts) > prereleaseOf(other.policy, facts)
    )
  })?.facts
}

/** An emergency passes over the want of an agreement, so no clause makes a difference to it. */
function needsClause(policy: Policy, about: Parameters<Policy['baselineFor']>[0]): boolean {
  const mode = policy.baselineFor(about)?.agreement
  return mode === 'required' || mode === 'mandate'
}

/** How much may be pre-released, from nothing to all of it. */
function prereleaseOf(policy: Policy, facts: Facts): number {
  const variant = needsClause(policy, facts) ? findClause(policy, facts)?.prerelease : undefined
  return variant === undefined ? 0 : VARIANTS.indexOf(variant) + 1
}

function termsOf({ policy, clauses }: Side, ways: readonly Permitted[]): Terms {
  const prerelease = ways
    .map(({ facts }) => findClause(policy, facts)?.prerelease)
    .find((one) => one !== undefined)
  const needed = new Set(ways.flatMap(({ facts }) => facts.met))
  return {
    clauses: clauses.map(({ id }) => id),
    rules: [...new Set(ways.map(({ row }) => row))],
    gates: GATES.filter((gate) => needed.has(gate)),
    obligations: [...new Set(ways.flatMap(({ decision }) => decision.obligations))],
    ...(prerelease && { prerelease }),
  }
}
