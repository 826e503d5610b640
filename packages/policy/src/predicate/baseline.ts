import type { Baseline, Mode } from '../pack.ts'
import { all, any, negate } from './combine.ts'
import type { CoverageKnown } from './coverage.ts'
import { factIs, type Known } from './known.ts'
import { type Predicate, TRUE } from './predicate.ts'

/** That no baseline gate refuses, as in baseline.ts; what an emergency only flags refuses nothing. */
export function baselinePasses(baseline: Baseline, known: Known, coverage: CoverageKnown): Predicate {
  return all([
    unlessPassedOver(baseline.agreement, () => coverage.underClause),
    unlessPassedOver(baseline.case, () => onCase(known, baseline.case)),
    unlessPassedOver(baseline.training, () => factIs(known, 'recipient.training', ['valid'])),
    unlessPassedOver(baseline.conflict, () => factIs(known, 'recipient.conflictOfInterest', [false])),
  ])
}

function unlessPassedOver(mode: Mode, gate: () => Predicate): Predicate {
  return mode === 'none' || mode === 'flag' ? TRUE : gate()
}

function onCase(known: Known, mode: Mode): Predicate {
  const onOpenCase = all([
    factIs(known, 'case', ['open']),
    admitted(known, 'holder'),
    admitted(known, 'recipient'),
  ])
  const withoutCase = mode === 'if-case-named' ? [factIs(known, 'case', ['none'])] : []
  return all([negate(factIs(known, 'retention', ['past'])), any([onOpenCase, ...withoutCase])])
}

function admitted(known: Known, party: 'holder' | 'recipient'): Predicate {
  return any([
    factIs(known, `${party}.onCase`, [true]),
    all([factIs(known, `${party}.measureOwner`, [true]), factIs(known, 'item.category', ['MSR'])]),
  ])
}
