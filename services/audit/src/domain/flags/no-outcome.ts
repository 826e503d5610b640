import type { Act } from './act.ts'
import { type Detector, raise } from './detector.ts'

/**
 * A disclosure was recorded, and no leaf says whether anything was released (ledger.md, 2: an intent without outcome
 * after 15 minutes is an exception). Over-logging is the safe direction, but somebody should know.
 */
export const noOutcome: Detector = {
  async look(page, { evidence }) {
    const disclosures = page.filter(({ event }) => event === 'disclosure')
    const acts = await evidence.listTransactions(disclosures.map(({ transaction }) => transaction))
    return withoutOutcome(disclosures, acts).map((act) =>
      raise('no-outcome', act.index, act.organisation, [act]),
    )
  },
}

function withoutOutcome(disclosures: readonly Act[], acts: readonly Act[]): readonly Act[] {
  const ended = new Set(acts.filter(({ event }) => event === 'outcome').map(({ transaction }) => transaction))
  return disclosures.filter(({ transaction }) => !ended.has(transaction))
}
