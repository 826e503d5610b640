import {
  type Compared,
  codeOf,
  compared,
  type Engine,
  type Facts,
  type Policy,
  type Verdict,
} from '@casebridge/policy'

/** How often two bundles decided what, in codes. */
export interface Counted extends Compared {
  readonly purpose: Facts['purpose']
  readonly category: Facts['item']['category']
  readonly count: number
}

/** Counts comparisons: as large as there are kinds of them, however many are counted. */
export interface Tally {
  /** Decides on these facts under both bundles and counts how. */
  add(engine: Engine, facts: Facts, was: Policy, became: Policy): void
  counts(): readonly Counted[]
}

export function newTally(): Tally {
  const counts = new Map<string, Counted>()
  return {
    add({ decide }, facts, was, became) {
      const one = compared(
        facts,
        { policy: was, decision: decide(was, facts) },
        { policy: became, decision: decide(became, facts) },
      )
      const { purpose } = facts
      const { category } = facts.item
      const key = [one.because, purpose, category, codeOf(one.was), codeOf(one.became)].join(' ')
      counts.set(key, { ...one, purpose, category, count: (counts.get(key)?.count ?? 0) + 1 })
    },
    counts: () => [...counts.values()],
  }
}

/** The verdict of such a code. */
export function verdictUnder(code: string): Verdict {
  const [effect, detail] = code.split('/') as [Verdict['effect'], string | undefined]
  if (detail === undefined) return { effect }
  return effect === 'deny'
    ? { effect, ground: detail as NonNullable<Verdict['ground']> }
    : { effect, variant: detail as NonNullable<Verdict['variant']> }
}
