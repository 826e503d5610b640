import type { UnderClause } from './decide.ts'
import type { Decision, GroundFound, Step } from './decision.ts'
import type { Passed } from './matrix.ts'
import { fieldsUnder, variantsUnder } from './variants.ts'
import { type Ground, HIDDEN_GROUNDS } from './vocabulary.ts'

/** Which engine decides. It grows with every change that could make an old decision come out differently (I3). */
export const ENGINE = 'casebridge-policy/2'

const ORDER: readonly Step[] = ['facts', 'prohibition', 'baseline', 'row', 'handling', 'gate', 'default']

/** A refusal for everything that was found; the first ground of the first step decides. */
export function denied(revision: string, found: readonly GroundFound[], flags: readonly Ground[]): Decision {
  const trace = found.toSorted((a, b) => ORDER.indexOf(a.step) - ORDER.indexOf(b.step))
  const ground = trace[0]?.ground ?? 'G00'
  // INVARIANT: one hidden ground hides the whole refusal. An open ground beside it would tell that there is an item.
  const hidden = trace.some((one) => HIDDEN_GROUNDS.includes(one.ground))
  const rules = trace.flatMap((one) => (one.ground === ground && one.rule !== undefined ? [one.rule] : []))
  return {
    effect: 'deny',
    engine: ENGINE,
    revision,
    ground,
    trace,
    rules: hidden ? [] : [...new Set(rules)],
    obligations: [],
    variants: [],
    fields: [],
    flags: [...new Set(flags)],
    hidden,
  }
}

/** A permit: no ground was found and a row passed. The clause it rests on may narrow it further. */
export function permitted(
  revision: string,
  { row, obligations: ofRow, fields }: Passed,
  { clause }: UnderClause,
  flags: readonly Ground[],
): Decision {
  const obligations = [...new Set([...ofRow, ...(clause?.obligations ?? [])])]
  const left = fieldsUnder(obligations)
  return {
    effect: 'permit',
    engine: ENGINE,
    revision,
    trace: [],
    rules: clause === undefined ? [row.id] : [row.id, clause.id],
    ...(clause === undefined ? {} : { clause: clause.id }),
    obligations,
    variants: variantsUnder(obligations),
    fields: fields.filter((field) => left.includes(field)),
    flags: [...new Set(flags)],
    hidden: false,
  }
}
