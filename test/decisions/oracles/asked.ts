import { type Agreement, type Facts, GATES } from '@casebridge/policy'
import { dayNumber } from './reading.ts'

/** What an oracle is asked on: the facts, and what the ordered steps of ours derive from them. */
export type Asked = Record<string, unknown>

/**
 * Neither oracle looks agreements up by date, unit and version: whether one covers the sharing is told to it, worked
 * out here from the agreements and not by our engine.
 */
export function askedOf(facts: Facts, agreements: readonly Agreement[]): Asked {
  const { now, holder, recipient, item, ...rest } = facts
  const gates = Object.fromEntries(GATES.map((gate) => [gate, facts.met.includes(gate)]))
  if (facts.consent !== 'given') gates.CNS = false
  if (facts.dissent > 0) gates.UNA = false
  return {
    ...rest,
    ...{
      holder: { ...holder },
      recipient: { ...recipient },
      item: { ...item, handling: [...item.handling] },
    },
    met: [...facts.met],
    gates,
    day: dayNumber(now),
    dissenting: facts.dissent > 0,
    agreement: agreementFor(facts, agreements),
  }
}

function agreementFor(facts: Facts, agreements: readonly Agreement[]): 'covered' | 'other-purpose' | 'none' {
  const mandate = facts.purpose === 'audit' || facts.purpose === 'research'
  const day = facts.now.slice(0, 10)
  const clauses = agreements
    .filter(({ type }) => (type === 'MANDATE') === mandate)
    .filter(({ validFrom, validUntil }) => validFrom <= day && day < validUntil)
    .filter(({ jurisdiction, units }) => jurisdiction === facts.jurisdiction && units.includes(facts.unit))
    .flatMap(({ clauses }) => clauses)
    .filter(({ from, to }) => from.includes(facts.holder.agency) && to.includes(facts.recipient.agency))
    .filter(({ categories }) => categories.includes(facts.item.category))
  if (clauses.some(({ purposes }) => purposes.includes(facts.purpose))) return 'covered'
  return clauses.length > 0 ? 'other-purpose' : 'none'
}
