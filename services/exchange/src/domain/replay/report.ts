import type { exchange } from '@casebridge/contract'
import { isSame, type Language, type Policy, type Verdict } from '@casebridge/policy'
import type { Counted } from './tally.ts'
import { SUPPRESSED } from './words.ts'

type Schemas = exchange.components['schemas']

/** What is below this is not counted aloud (P5), and from there on only in steps of it. */
const STEP = 10

/**
 * Counts as coordinators see them. Early help and referrals stay outside the unit, and nobody counts silences one by
 * one: they are told in tens, rounded down, in rows and totals alike.
 *
 * INVARIANT (I4): two reports that differ by a day, or by a moment, do not differ by one such decision, nor in how
 * much was left out: that something was left out is said of every report.
 */
export function reportOf(
  policies: readonly Policy[],
  counts: readonly Counted[],
  language: Language,
): Pick<Schemas['Impact'], 'decisions' | 'changed' | 'shifts' | 'suppressed'> {
  const told = counts
    .map((one) => (isProtected(one) ? { ...one, count: inTens(one.count) } : one))
    .filter(({ count }) => count > 0)
  const shifts = told.filter((one) => !isSame(one)).toSorted((a, b) => b.count - a.count || order(a, b))
  return {
    decisions: sum(told),
    changed: sum(shifts),
    shifts: shifts.map((one) => shiftView(policies, one, language)),
    suppressed: { below: STEP, text: SUPPRESSED[language] },
  }
}

/** A count of what must not be counted one by one. */
export function inTens(count: number): number {
  return count - (count % STEP)
}

function isProtected({ purpose, category, was, became }: Counted): boolean {
  return (
    purpose === 'early-help' || category === 'REF' || was.effect === 'silence' || became.effect === 'silence'
  )
}

function shiftView(
  policies: readonly Policy[],
  { because, purpose, category, was, became, count }: Counted,
  language: Language,
): Schemas['Shift'] {
  const rule = policies.map((policy) => nameOf(policy, because, language)).find((name) => name !== undefined)
  const [words] = policies.map(({ common }) => common.texts[language])
  const view = (verdict: Verdict) => ({
    ...verdict,
    text: words === undefined ? '' : inWords(words, verdict),
  })
  return { because, ...(rule && { rule }), purpose, category, was: view(was), became: view(became), count }
}

function inWords(texts: Policy['common']['texts'][Language], { effect, ground, variant }: Verdict): string {
  if (effect === 'silence') return texts.effects.hidden
  if (effect === 'permit')
    return variant === undefined
      ? texts.effects.permit
      : `${texts.effects.permit} (${texts.variants[variant]})`
  return ground === undefined ? texts.effects.deny : texts.grounds[ground]
}

function nameOf(policy: Policy, id: string, language: Language): string | undefined {
  return policy.clauses.get(id)?.agreement.title ?? policy.sources.get(id)?.rule.text[language]
}

function sum(counts: readonly Counted[]): number {
  return counts.reduce((total, { count }) => total + count, 0)
}

function order(a: Counted, b: Counted): number {
  return [a.because, a.purpose, a.category].join(' ') < [b.because, b.purpose, b.category].join(' ') ? -1 : 1
}
