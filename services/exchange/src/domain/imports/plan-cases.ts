import { faultAt, type RowFault } from '@casebridge/spreadsheet'
import { newCaseFaults } from '../casework/new-case.ts'
import type { Row, Rows } from './case-rows.ts'
import { type Background, type CaseDraft, draftCase, type ItemDraft } from './draft-cases.ts'

export interface Plan {
  readonly cases: readonly CaseDraft[]
  readonly faults: readonly RowFault[]
}

const MOST_CASES = 200
const MOST_ITEMS = 1_000

/** What a list would bring over, and everything that is wrong with it by the rules of opening a case. */
export function planCases({ rows, faults }: Rows, background: Background): Plan {
  const [cases, items] = [
    rows.filter(({ kind }) => kind === 'case'),
    rows.filter(({ kind }) => kind === 'item'),
  ]
  // A row that could not be read would be missed by those that refer to it: their faults would mislead.
  if (faults.length > 0) return { cases: [], faults }
  if (cases.length > MOST_CASES || items.length > MOST_ITEMS) {
    const detail = `A list has ${MOST_CASES} cases and ${MOST_ITEMS} items at most.`
    return { cases: [], faults: [faultAt({ row: 0 }, '', 'too-many', detail)] }
  }
  if (cases.length === 0) {
    return { cases: [], faults: [faultAt({ row: 0 }, '', 'empty', 'No row of this list is a case.')] }
  }
  const drafts = cases.map((row) => draftCase(row, items, background))
  const known = new Set(cases.map((row) => row.cell('reference')))
  return {
    cases: drafts,
    faults: [
      ...repeated(cases, 'reference'),
      ...repeated(cases, 'identifier'),
      ...items
        .filter((row) => !known.has(row.cell('reference')))
        .map(({ line }) => faultAt(line, 'reference', 'unknown-case', 'No row of this list is that case.')),
      ...drafts.flatMap((draft) => [
        ...caseFaults(draft, background),
        ...draft.items.flatMap((item) => itemFaults(item, draft, background)),
      ]),
    ],
  }
}

function caseFaults(
  { row, body, openedOn, keepUntil }: CaseDraft,
  { directory, now }: Background,
): RowFault[] {
  return [
    // The first word of a pointer into a new case is the name of a column.
    ...newCaseFaults(directory, body, now).map(({ pointer, code, detail }) =>
      faultAt(row.line, pointer.split('/')[1] ?? '', code, detail),
    ),
    ...pastFaults(row, 'openedOn', openedOn, now),
    ...keptFaults(row, keepUntil, now),
  ]
}

function itemFaults(
  { row, holder, recordedOn, keepUntil, text }: ItemDraft,
  { circle }: CaseDraft,
  { jurisdiction, now }: Background,
): RowFault[] {
  const { line } = row
  const detail = `Nobody of ${holder} is on the case, who could label it.`
  const kept =
    'In this unit no text is kept that may be covered by professional secrecy: its holder writes it.'
  return [
    ...(circle.some(({ agency }) => agency === holder) ? [] : [faultAt(line, 'holder', 'nobody', detail)]),
    ...pastFaults(row, 'recordedOn', recordedOn, now),
    ...keptFaults(row, keepUntil, now),
    // Art. 226-13 CP, and the charter: what is secret in a text that nobody labelled is not known.
    ...(jurisdiction === 'FR' && text !== undefined ? [faultAt(line, 'text', 'X4', kept)] : []),
  ]
}

function pastFaults({ line }: Row, column: 'openedOn' | 'recordedOn', day: string, now: Date): RowFault[] {
  return day <= dayOf(now) ? [] : [faultAt(line, column, 'future', 'This day is still to come.')]
}

/** INVARIANT (P15): what was to be erased is not brought over. To open and close it at once would keep it anew. */
function keptFaults({ line }: Row, keepUntil: string, now: Date): RowFault[] {
  if (keepUntil >= dayOf(now)) return []
  return [faultAt(line, 'keepUntil', 'past-keeping', 'It was to be erased by now, and is not brought over.')]
}

function repeated(rows: readonly Row[], column: 'reference' | 'identifier'): RowFault[] {
  const seen = new Map<string, number>()
  return rows.flatMap(({ line, cell }) => {
    const before = seen.get(cell(column))
    seen.set(cell(column), before ?? line.row)
    return before === undefined
      ? []
      : [faultAt(line, column, 'repeated', `This is in row ${before} already: one case, one person.`)]
  })
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}
