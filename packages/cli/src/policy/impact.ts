import { decide, type Facts, factFaults, type Ground, type Policy } from '@casebridge/policy'
import { type FileFault, InputError } from './input.ts'

/** A decision as it was logged: what it was taken on, and what it was. */
interface Logged {
  readonly facts: Facts
  readonly decision: Outcome
}

interface Outcome {
  readonly effect: 'permit' | 'deny'
  readonly ground?: Ground
  readonly clause?: string
  readonly rules?: readonly string[]
  readonly variants?: readonly string[]
  readonly hidden?: boolean
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

/** Decides logged decisions again under a draft, and counts by clause what would come out differently. */
export function impactOf(draft: Policy, logged: readonly Logged[]): Impact {
  const shifts = logged.flatMap(({ facts, decision: was }) => {
    const became = decide(draft, facts)
    const [before, after] = [codeOf(was), codeOf(became)]
    if (before === after) return []
    const because =
      named(became).clause ?? named(was).clause ?? named(became).rule ?? named(was).rule ?? 'none'
    return [{ because, was: before, became: after }]
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

// All that must not be told is one and the same, whatever its ground (I4).
function codeOf({ effect, ground, hidden, variants }: Outcome): string {
  if (hidden) return 'silence'
  return [effect, effect === 'deny' ? ground : variants?.at(-1)]
    .filter((part) => part !== undefined)
    .join('/')
}

function named({ hidden, clause, rules }: Outcome) {
  return hidden ? {} : { clause, rule: rules?.[0] }
}

/** @throws InputError that names every line that is no logged decision: `{"facts": …, "decision": …}`. */
export function parseLog(file: string, text: string): readonly Logged[] {
  const faults: FileFault[] = []
  const logged = text.split(/\r?\n/).flatMap((line, i): readonly Logged[] => {
    if (line.trim() === '') return []
    const own = faultsIn(line)
    faults.push(...own.map((detail) => ({ file: `${file}:${i + 1}`, pointer: '', detail })))
    return own.length > 0 ? [] : [JSON.parse(line)]
  })
  if (faults.length > 0) throw new InputError(faults)
  return logged
}

function faultsIn(line: string): readonly string[] {
  let value: { readonly facts?: unknown; readonly decision?: { readonly effect?: unknown } } | null
  try {
    value = JSON.parse(line)
  } catch {
    return ['is not JSON']
  }
  const effect = value?.decision?.effect
  return [
    ...factFaults(value?.facts).map(({ pointer, detail }) => `/facts${pointer} ${detail}`),
    ...(effect === 'permit' || effect === 'deny' ? [] : ['/decision/effect must be permit or deny']),
  ]
}

/** By clause, what would become of what. */
export function impactInWords({ decisions, changed, shifts }: Impact): string {
  const lines = [...Map.groupBy(shifts, ({ because }) => because)].flatMap(([because, own]) => [
    because === 'none' ? 'No clause or rule can be named' : because,
    ...own.map(({ was, became, count }) => `  ${count} × ${was} would be ${became}`),
  ])
  return `${[...lines, `${changed} of ${decisions} decisions would come out differently`].join('\n')}\n`
}
