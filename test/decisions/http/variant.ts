import type { Obligation, Variant } from '@casebridge/policy'
import type { TableRow } from '@casebridge/policy/table'

/** The widest variant that these obligations leave, in the words of the vocabulary. */
function widestUnder(obligations: readonly Obligation[]): Variant {
  const has = (...codes: readonly Obligation[]) => codes.some((code) => obligations.includes(code))
  if (has('HIT', 'NST', 'AGG')) return 'hit'
  if (has('SUM') || (has('SRC') && has('TP'))) return 'summary'
  if (has('SRC')) return 'without-source'
  return has('TP') ? 'without-third-parties' : 'full'
}

/** The widest variant of a permit; of a refusal the least, so that its width never decides. */
export function widestOf({ effect, obligations }: TableRow): Variant {
  return effect === 'deny' ? 'hit' : widestUnder(obligations)
}
