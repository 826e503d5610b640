import {
  codeOf,
  compared,
  type DecisionOutcome,
  decide,
  type Facts,
  factFaults,
  HIDDEN_GROUNDS,
  isSame,
  NOBODY_RULES,
  type Policy,
} from '@casebridge/policy'
import { type FileFault, InputError } from './input.ts'
import { outcomeFaults } from './outcome-faults.ts'

/** A decision as it was logged: what it was taken on, and what it was. */
interface Logged {
  readonly facts: Facts
  readonly decision: DecisionOutcome
}

/** How many logged decisions would come out differently in the same way. Never which. */
export interface Shift {
  /** The clause that makes the difference; else the rule. */
  readonly because: string
  readonly was: string
  readonly became: string
  readonly count: number
}

export interface Impact {
  readonly decisions: number
  readonly changed: number
  readonly shifts: readonly Shift[]
}

/**
 * Decides logged decisions again under a draft, and counts by clause what would come out differently. INVARIANT (I4):
 * a log does not say under which bundle it was decided, so what is silent under the draft is not told of the past
 * either.
 */
export function impactOf(draft: Policy, logged: readonly Logged[]): Impact {
  const shifts = logged.flatMap(({ facts, decision }) => {
    const one = compared(
      facts,
      { policy: draft, decision },
      { policy: draft, decision: decide(draft, facts) },
    )
    return isSame(one) ? [] : [{ because: one.because, was: codeOf(one.was), became: codeOf(one.became) }]
  })
  const groups = Map.groupBy(shifts, ({ because, was, became }) => [because, was, became].join(' '))
  const counted = [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((one) => ({ ...one, count: group.length })),
  )
  return {
    decisions: logged.length,
    changed: shifts.length,
    shifts: counted.sort((a, b) => b.count - a.count),
  }
}

/** @throws InputError that names every line that is no logged decision: `{"facts": …, "decision": …}`. */
export function parseLog(file: string, text: string): readonly Logged[] {
  const faults: FileFault[] = []
  const logged = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, i): readonly Logged[] => {
      if (line.trim() === '') return []
      const own = faultsIn(line)
      for (const detail of own) faults.push({ file: `${file}:${i + 1}`, pointer: '', detail })
      return own.length > 0 ? [] : [loggedIn(line)]
    })
  if (faults.length > 0) throw new InputError(faults)
  return logged
}

function faultsIn(line: string): readonly string[] {
  let value: { readonly facts?: unknown; readonly decision?: unknown } | null
  try {
    value = JSON.parse(line)
  } catch {
    return ['is not JSON']
  }
  return [
    ...factFaults(value?.facts).map(({ pointer, detail }) => `/facts${pointer} ${detail}`),
    ...outcomeFaults(value?.decision).map(({ pointer, detail }) => `/decision${pointer} ${detail}`),
  ]
}

/** A hidden ground hides a decision also where the log does not say so (I4). */
function loggedIn(line: string): Logged {
  const { facts, decision } = JSON.parse(line) as { facts: Facts; decision: Partial<DecisionOutcome> }
  const { effect = 'deny', ground, clause, rules = [], variants = [], hidden } = decision
  const isHidden = hidden === true || HIDDEN_GROUNDS.some((one) => one === ground)
  return {
    facts,
    decision: {
      effect,
      rules,
      variants,
      hidden: isHidden,
      ...(ground && { ground }),
      ...(clause && { clause }),
    },
  }
}

/** By clause, what would become of what. */
export function impactInWords({ decisions, changed, shifts }: Impact): string {
  const lines = [...Map.groupBy(shifts, ({ because }) => because)].flatMap(([because, own]) => [
    because === NOBODY_RULES ? 'No clause or rule can be named' : because,
    ...own.map(({ was, became, count }) => `  ${count} × ${was} would be ${became}`),
  ])
  return `${[...lines, `${changed} of ${decisions} decisions would come out differently`].join('\n')}\n`
}
