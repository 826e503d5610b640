import type { Obligation, Variant } from '@casebridge/policy'
import type { Row } from '../rows.ts'

/** The widest variant that a row's obligations leave, in the words of the vocabulary; `full` where they leave all. */
export function widestUnder(obligations: readonly Obligation[]): Variant {
  const has = (...codes: readonly Obligation[]) => codes.some((code) => obligations.includes(code))
  if (has('HIT', 'NST', 'AGG')) return 'hit'
  if (has('SUM') || (has('SRC') && has('TP'))) return 'summary'
  if (has('SRC')) return 'without-source'
  return has('TP') ? 'without-third-parties' : 'full'
}

export function widestOf({ obligations }: Row): Variant {
  return widestUnder(obligations)
}
