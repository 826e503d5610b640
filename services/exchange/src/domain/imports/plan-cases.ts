import type { Category, Jurisdiction } from '@casebridge/policy'
import { faultAt, type RowFault } from '@casebridge/spreadsheet'
import type { Actor } from '../../actor.ts'
import type { Admission } from '../casework/case-file.ts'
import { circleOf, type NewCase, newCaseFaults } from '../casework/new-case.ts'
import type { Directory } from '../directory.ts'
import { listed, type Row, type Rows } from './case-rows.ts'
import type { ImportedItem } from './imported-item.ts'

/** A case of a list, as it would be opened, with what it came with. */
export interface CaseDraft {
  readonly row: Row
  readonly body: NewCase
  readonly circle: readonly Admission[]
  /** RFC 3339 dates. */
  readonly openedOn: string
  readonly keepUntil: string
  readonly items: readonly ItemDraft[]
}

export interface ItemDraft
  extends Pick<ImportedItem, 'holder' | 'category' | 'statementType' | 'recordedOn' | 'keepUntil'> {
  readonly row: Row
  readonly text?: string
}

export interface Plan {
  readonly cases: readonly CaseDraft[]
  readonly faults: readonly RowFault[]
}

/** By what a list is read. */
export interface Background {
  readonly directory: Directory
  readonly unit: string
  readonly jurisdiction: Jurisdiction
  readonly chair: Actor
  readonly now: Date
}

const MOST_CASES = 200
const MOST_ITEMS = 1_000
const FROM_THE_LIST = 'On the case in the list that it came with.'

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

function draftCase(row: Row, items: readonly Row[], { directory, unit, chair }: Background): CaseDraft {
  const { cell } = row
  const body: NewCase = {
    ...{ unit, reference: cell('reference'), track: cell('track') as NewCase['track'] },
    subject: { identifier: cell('identifier'), minor: cell('minor') === 'yes' },
    ...{ leadAgency: cell('leadAgency'), owner: cell('owner'), broughtBy: cell('broughtBy') },
    ...{ power: cell('power'), reviewBy: cell('reviewBy') },
    participants: listed(cell('participants')).map((professional) => ({
      professional,
      reason: FROM_THE_LIST,
    })),
  }
  return {
    ...{ row, body, circle: circleOf(directory, body, chair) },
    ...{ openedOn: cell('openedOn'), keepUntil: cell('keepUntil') },
    items: items.filter((item) => item.cell('reference') === body.reference).map(draftItem),
  }
}

function draftItem(row: Row): ItemDraft {
  const { cell } = row
  const [statementType, text] = [cell('statementType'), cell('text')]
  return {
    ...{ row, holder: cell('holder'), category: cell('category') as Category },
    statementType: statementType === '' ? null : (statementType as ImportedItem['statementType']),
    ...{ recordedOn: cell('recordedOn'), keepUntil: cell('keepUntil') },
    ...(text !== '' && { text }),
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
