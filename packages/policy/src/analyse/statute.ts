import type { AgreementDocument } from '../agreement.ts'
import type { Policy } from '../policy.ts'
import type { RegisteredAgency } from '../registry.ts'
import type { Jurisdiction } from '../vocabulary.ts'
import { ANYWHERE } from './blanket.ts'
import { type Cell, cellsOf, clausePointer, inWords, linesOf } from './cells.ts'
import { reasonOf } from './cite.ts'
import { error, type Finding } from './finding.ts'
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

/** Why a cell is refused whatever the facts; undefined when some facts are permitted. */
export type Verdict = (cell: Cell) => string | undefined

/**
 * A clause may not promise what the packs refuse in that country whatever the facts: the statute comes before the
 * covenant (domain.md §2.2). Decided by the engine itself, over the finite space of facts.
 */
export function widerThanStatute(scope: Scope): readonly Finding[] {
  const verdict = verdictUnder(scope)
  return scope.agreement.clauses.flatMap((clause) => {
    const judged = cellsOf(clause).map((cell) => ({ cell, refused: verdict(cell) }))
    const refused = judged.filter((one) => one.refused !== undefined)
    if (refused.length === 0) return []
    const left = judged.filter((one) => one.refused === undefined).map(({ cell }) => cell)
    const reasons = [...Map.groupBy(refused, (one) => one.refused ?? '')].map(
      ([reason, group]) =>
        `${linesOf(group.map(({ cell }) => cell))
          .map(inWords)
          .join('; ')}: ${reason}.`,
    )
    const detail = `${clause.id} promises what no facts can permit. ${reasons.join(' ')} ${narrowing(left)}`
    return [error('wider-than-statute', clausePointer(scope.agreement, clause), detail)]
  })
}

/** Looks at each kind of sharing once: agencies of one type are alike before the law. */
function verdictUnder({ agreement, statute, agencies, days }: Scope): Verdict {
  const known = new Map<string, string | undefined>()
  return (cell) => {
    const [from, to] = [agencies.get(cell.from)?.type, agencies.get(cell.to)?.type]
    if (from === undefined || to === undefined) return undefined
    const key = [from, to, cell.category, cell.purpose].join(' ')
    if (known.has(key)) return known.get(key)
    const question = questionAbout(agreement.jurisdiction, days, { ...cell, from, to })
    const found = [...waysFor(statute, question)].length > 0
    const reason = found ? undefined : reasonOf(statute, refusalOf(statute, question))
    known.set(key, reason)
    return reason
  }
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
