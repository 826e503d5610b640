import type { Coverage } from './coverage.ts'
import type { GroundFound } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Baseline, Mode } from './pack.ts'
import type { Ground } from './vocabulary.ts'

/** What a baseline gate has to say, and whether the purpose lets a warning pass over it. */
export interface Gap {
  readonly found: GroundFound
  readonly flagged: boolean
}

/** The gates AGR, CASE, TRN, COI, in this order, as this purpose asks for them. */
export function baselineGaps(baseline: Baseline, facts: Facts, coverage: Coverage): readonly Gap[] {
  return [
    ...gaps(baseline, baseline.agreement, agreementGaps(coverage)),
    ...gaps(baseline, baseline.case, caseGaps(facts, baseline.case)),
    ...gaps(baseline, baseline.training, facts.recipient.training === 'valid' ? [] : ['G07']),
    ...gaps(baseline, baseline.conflict, facts.recipient.conflictOfInterest ? ['G20'] : []),
  ]
}

function gaps(baseline: Baseline, mode: Mode, grounds: readonly Ground[]): readonly Gap[] {
  if (mode === 'none') return []
  return grounds.map((ground) => ({
    found: { ground, step: 'baseline', rule: baseline.id },
    flagged: mode === 'flag',
  }))
}

function agreementGaps({ state }: Coverage): readonly Ground[] {
  if (state === 'covered') return []
  return [state === 'none' ? 'G01' : 'G03']
}

/** Where no case is named and none need be, only the retention of the item itself is left to look at. */
function caseGaps(facts: Facts, mode: Mode): readonly Ground[] {
  const past: readonly Ground[] = facts.retention === 'past' ? ['G11'] : []
  if (facts.case === 'none') return mode === 'if-case-named' ? past : ['G02', ...past]
  const admitted = isAdmitted(facts.holder, facts) && isAdmitted(facts.recipient, facts)
  const over: readonly Ground[] = facts.case === 'closed' || past.length > 0 ? ['G11'] : []
  return admitted ? over : ['G02', ...over]
}

/** The named owner of a measure is on the plan: that admits to measures, and to nothing else of the case. */
function isAdmitted(party: Facts['holder'] | Facts['recipient'], facts: Facts): boolean {
  return party.onCase || (party.measureOwner && facts.item.category === 'MSR')
}
