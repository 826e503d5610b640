import { dutyInWords } from '../explain.ts'
import type { Status } from '../pack.ts'
import type { RegisteredAgency } from '../registry.ts'
import { CATEGORIES, type Category, type Language, PURPOSES, type Purpose } from '../vocabulary.ts'
import { type Documented, nameOf } from './documented.ts'
import type { Route } from './routes.ts'
import { type Cell, openCells } from './sharing-matrix.ts'
import { type MissingPart, WORDS } from './words.ts'

/** A code with its unofficial words. */
export interface InWords<Code extends string = string> {
  readonly code: Code
  readonly text: string
}

/** GDPR art. 9 and 10 ask for a second basis: what falls under them is registered apart. */
export const GROUPS = ['ordinary', 'special', 'offences'] as const
export type Group = (typeof GROUPS)[number]

/**
 * One processing in the record of an agency: what it gives and receives for one purpose, of one group of categories.
 * GDPR art. 30(1), letters a to g; for authorities under the Law Enforcement Directive its art. 24(1).
 */
export interface RegisterRow {
  readonly controller: { readonly id: string; readonly name: string }
  /** The provision that asks for this record. */
  readonly record: string
  readonly purpose: InWords<Purpose>
  readonly group: InWords<Group>
  readonly categories: readonly InWords<Category>[]
  readonly subjects: readonly string[]
  /** To whom it gives. */
  readonly recipients: readonly { readonly id: string; readonly name: string }[]
  /** From whom it receives. */
  readonly sources: readonly { readonly id: string; readonly name: string }[]
  readonly thirdCountries: string
  /** Periods that duties set; else that of the case. */
  readonly retention: readonly string[]
  readonly security: string
  readonly bases: readonly RegisterBasis[]
  /** What the article asks and nobody has recorded. */
  readonly missing: readonly InWords<MissingPart>[]
}

export interface RegisterBasis {
  readonly clause: string
  /** As the clause names it, for crossing regimes. */
  readonly basis?: string
  readonly rule: string
  readonly citation: string
  readonly status: Status
}

/** The records of processing that the agreement makes for its parties: of what may be shared, not of what it wishes. */
export function registerOf(documented: Documented, language: Language): readonly RegisterRow[] {
  const open = openCells(documented)
  return documented.agreement.parties.flatMap((party) => {
    const agency = documented.agencies.get(party)
    if (agency === undefined) return []
    const own = open.filter(({ from, to }) => from === party || to === party)
    return PURPOSES.flatMap((purpose) =>
      GROUPS.flatMap((group) => {
        const cells = own.filter((cell) => cell.purpose === purpose && groupOf(cell.category) === group)
        return cells.length === 0 ? [] : [rowOf(documented, language, agency, { purpose, group, cells })]
      }),
    )
  })
}

interface Processing {
  readonly purpose: Purpose
  readonly group: Group
  readonly cells: readonly Cell[]
}

function rowOf(
  documented: Documented,
  language: Language,
  agency: RegisteredAgency,
  { purpose, group, cells }: Processing,
): RegisterRow {
  const { agreement, policy } = documented
  const [words, texts] = [WORDS[language], policy.common.texts[language]]
  const categories = CATEGORIES.filter((one) => cells.some(({ category }) => category === one))
  const named = (ids: readonly string[]) =>
    [...new Set(ids)].map((id) => ({ id, name: nameOf(documented, id) }))
  const missing: readonly MissingPart[] = [
    'contact',
    'officer',
    ...(agreement.dpia ? [] : (['dpia'] as const)),
  ]
  return {
    controller: { id: agency.id, name: agency.name },
    record: recordFor(agency, agreement.jurisdiction),
    purpose: { code: purpose, text: texts.purposes[purpose] },
    group: { code: group, text: words.groups[group] },
    categories: categories.map((code) => ({ code, text: texts.categories[code] })),
    subjects: subjectsOf(categories).map((one) => words.subjects[one]),
    recipients: named(cells.filter(({ from }) => from === agency.id).map(({ to }) => to)),
    sources: named(cells.filter(({ to }) => to === agency.id).map(({ from }) => from)),
    thirdCountries: words.noTransfer,
    retention: retentionOf(cells, language, documented),
    security: [words.security, ...(agreement.dpia ? [agreement.dpia] : [])].join(' '),
    bases: basesOf(documented, cells),
    missing: missing.map((code) => ({ code, text: words.missing[code] })),
  }
}

function groupOf(category: Category): Group {
  if (category === 'HLT' || category === 'BEL') return 'special'
  return category === 'CVN' || category === 'PRF' || category === 'PIN' ? 'offences' : 'ordinary'
}

/** The law that asks an agency for a record of its processing. */
function recordFor({ regime }: RegisteredAgency, jurisdiction: string): string {
  if (jurisdiction === 'UK') {
    return regime === 'led' ? 'Data Protection Act 2018 s. 61' : 'UK GDPR art. 30(1)'
  }
  return regime === 'led' ? 'Directive (EU) 2016/680 art. 24(1)' : 'Regulation (EU) 2016/679 art. 30(1)'
}

function subjectsOf(categories: readonly Category[]) {
  const has = (...some: readonly Category[]) => some.some((one) => categories.includes(one))
  return [
    'person' as const,
    ...(has('FMS', 'FDK') ? (['family'] as const) : []),
    ...(has('TPD') ? (['others'] as const) : []),
  ]
}

function retentionOf(cells: readonly Cell[], language: Language, { policy }: Documented): readonly string[] {
  const routes = cells.flatMap((cell) => cell.routes)
  const periods = routes.map(({ obligations }) => obligations.filter((one) => /^EXP/.test(one)))
  const set = [...new Set(periods.flat())].toSorted((a, b) => Number(a.slice(3)) - Number(b.slice(3)))
  return [
    ...set.map((obligation) => dutyInWords(obligation, policy.common.texts[language])),
    ...(periods.some((own) => own.length === 0) ? [WORDS[language].keptWhileOpen] : []),
  ]
}

function basesOf({ policy }: Documented, cells: readonly Cell[]): readonly RegisterBasis[] {
  const basisOf = ({ rule, clause, provision, gates }: Route): RegisterBasis => {
    const basis = gates.includes('BAS') ? policy.clauses.get(clause)?.clause.basis : undefined
    return { clause, ...(basis && { basis }), rule, citation: provision.citation, status: provision.status }
  }
  const all = cells.flatMap(({ routes }) => routes.map(basisOf))
  return [...new Map(all.map((one) => [`${one.clause} ${one.rule}`, one])).values()]
}
