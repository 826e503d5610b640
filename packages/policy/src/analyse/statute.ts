import type { AgreementDocument } from '../agreement.ts'
import type { Policy } from '../policy.ts'
import type { RegisteredAgency } from '../registry.ts'
import type { Jurisdiction } from '../vocabulary.ts'
import { ANYWHERE } from './blanket.ts'
import { type Cell, cellsOf, clausePointer, inWords, linesOf } from './cells.ts'
import { reasonOf } from './cite.ts'
import { error, type Finding, warning } from './finding.ts'
import { type Question, refusalOf, waysFor } from './reach.ts'

/** What the checks of one agreement look at. */
export interface Scope {
  readonly agreement: AgreementDocument
  /** The packs under an agreement on everything. */
  readonly statute: Policy
  readonly agencies: ReadonlyMap<string, RegisteredAgency>
  /** Days on which something changes while the agreement is valid. */
  readonly days: readonly string[]
}

/** What the packs say of a cell: on which of the days some facts are permitted, and why none are on the others. */
export interface Verdict {
  readonly permittedOn: readonly string[]
  readonly refusedOn: readonly string[]
  readonly reason: string
}

/** Undefined where the registry does not say who the agencies are. */
export type Judge = (cell: Cell) => Verdict | undefined

/**
 * A clause may not promise what the packs refuse in that country whatever the facts: the statute comes before the
 * covenant (domain.md §2.2). Decided by the engine itself, over the finite space of facts.
 */
export function widerThanStatute(scope: Scope, judge: Judge): readonly Finding[] {
  return scope.agreement.clauses.flatMap((clause) => {
    const judged = cellsOf(clause).map((cell) => ({ cell, verdict: judge(cell) }))
    const refused = judged.filter(({ verdict }) => verdict?.permittedOn.length === 0)
    const partly = judged.filter(
      ({ verdict }) => verdict && verdict.permittedOn.length > 0 && verdict.refusedOn.length > 0,
    )
    const left = judged.filter((one) => !refused.includes(one)).map(({ cell }) => cell)
    const pointer = clausePointer(scope.agreement, clause)
    return [
      ...(refused.length === 0
        ? []
        : [
            error(
              'wider-than-statute',
              pointer,
              `${clause.id} promises what no facts can permit. ${sentences(refused, ({ reason }) => reason)} ${narrowing(left)}`,
            ),
          ]),
      ...(partly.length === 0
        ? []
        : [
            warning(
              'not-throughout',
              pointer,
              `${clause.id} promises what is not permitted throughout its validity. ${sentences(partly, ({ reason, refusedOn }) => `${reason}, from ${refusedOn[0]}`)}`,
            ),
          ]),
    ]
  })
}

function sentences(
  judged: readonly { readonly cell: Cell; readonly verdict: Verdict | undefined }[],
  reasonFor: (verdict: Verdict) => string,
): string {
  const groups = Map.groupBy(judged, ({ verdict }) => (verdict === undefined ? '' : reasonFor(verdict)))
  return [...groups]
    .map(
      ([reason, group]) =>
        `${linesOf(group.map(({ cell }) => cell))
          .map(inWords)
          .join('; ')}: ${reason}.`,
    )
    .join(' ')
}

/** Looks at each kind of sharing once: agencies of one type are alike before the law. */
export function judgeUnder({ agreement, statute, agencies, days }: Scope): Judge {
  const known = new Map<string, Verdict>()
  return (cell) => {
    const [from, to] = [agencies.get(cell.from)?.type, agencies.get(cell.to)?.type]
    if (from === undefined || to === undefined) return undefined
    const key = [from, to, cell.category, cell.purpose].join(' ')
    const verdict =
      known.get(key) ??
      verdictOn(statute, days, (day) => questionAbout(agreement.jurisdiction, day, { ...cell, from, to }))
    known.set(key, verdict)
    return verdict
  }
}

function verdictOn(
  statute: Policy,
  days: readonly string[],
  questionOn: (days: readonly string[]) => Question,
): Verdict {
  const isPermitted = (day: string) => !waysFor(statute, questionOn([day])).next().done
  const [permittedOn, refusedOn] = [days.filter(isPermitted), days.filter((day) => !isPermitted(day))]
  const [first] = refusedOn
  const reason = first === undefined ? '' : reasonOf(statute, refusalOf(statute, questionOn([first])))
  return { permittedOn, refusedOn, reason }
}

/** A question about agencies of these types, under the agreement on everything. */
export function questionAbout(
  jurisdiction: Jurisdiction,
  days: readonly string[],
  cell: Pick<Cell, 'category' | 'purpose'> & {
    readonly from: RegisteredAgency['type']
    readonly to: RegisteredAgency['type']
  },
): Question {
  return {
    unit: ANYWHERE.unit,
    jurisdiction,
    days,
    purpose: cell.purpose,
    category: cell.category,
    holder: { type: cell.from, agency: ANYWHERE.holder },
    recipient: { type: cell.to, agency: ANYWHERE.recipient },
  }
}

function narrowing(left: readonly Cell[]): string {
  return left.length === 0
    ? 'Nothing else is in it: leave the clause out.'
    : `Keep only ${linesOf(left).map(inWords).join('; and ')}, one clause each.`
}
