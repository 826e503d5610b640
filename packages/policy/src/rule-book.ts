import type { Bucket } from './bucket.ts'
import type { GroundFound, Step } from './decision.ts'
import type { GatesMet } from './gates.ts'
import type { Matcher } from './matcher.ts'
import { type Answer, askMatrix } from './matrix.ts'
import type { Bar, Provision, Sourced } from './pack.ts'

/** What every bundle is made ready as, whatever its rules are about: the parts that the ordered steps ask. */
export interface RuleBook {
  readonly revision: string
  readonly prohibitions: Matcher<Bar>
  readonly standing: Matcher<Bar>
  readonly handling: Matcher<Bar>
  /** What a rule id in a decision stands for. */
  readonly sources: ReadonlyMap<string, { readonly rule: Sourced; readonly provision: Provision }>
}

/** What the steps find, in their order. Every step is looked at, also when an earlier one refuses. */
export interface Findings {
  readonly prohibited: readonly GroundFound[]
  readonly standing: readonly GroundFound[]
  readonly handling: readonly GroundFound[]
  readonly matrix: Answer
}

/** The steps that are rules: prohibitions, standing, rows and their gates, handling. All of them data of the bundle. */
export function consult(
  book: RuleBook,
  bucket: Bucket | undefined,
  situation: { readonly gates: GatesMet },
): Findings {
  return {
    prohibited: foundBy(book.prohibitions(situation), 'prohibition'),
    standing: foundBy(book.standing(situation), 'baseline'),
    handling: foundBy(book.handling(situation), 'handling'),
    matrix: askMatrix(bucket, situation),
  }
}

function foundBy(bars: readonly Bar[], step: Step): readonly GroundFound[] {
  return bars.map((bar) => ({ ground: bar.ground, step, rule: bar.id }))
}
