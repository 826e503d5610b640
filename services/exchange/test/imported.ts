import { randomUUID } from 'node:crypto'
import { importCases } from '../src/routes/import-cases.ts'
import { labelItem } from '../src/routes/label-item.ts'
import { listImportedItems } from '../src/routes/list-imported-items.ts'
import { withKey } from './casework.ts'
import type { Harness } from './harness.ts'

/** The columns of a list of cases that the tests fill. */
export const COLUMNS = [
  ...['kind', 'reference', 'keepUntil', 'identifier', 'minor', 'track', 'leadAgency', 'owner', 'openedOn'],
  ...['broughtBy', 'power', 'reviewBy', 'participants'],
  ...['holder', 'category', 'statementType', 'recordedOn', 'text'],
]

export type Cells = Readonly<Record<string, string>>

let references = 0

/** A row of a case of unit Harbour, with a number and a person of its own. */
export function caseRow(changes: Cells = {}): Cells {
  references += 1
  return {
    ...{
      kind: 'case',
      reference: `OLD/2025/${String(references).padStart(4, '0')}`,
      keepUntil: '2027-09-30',
    },
    ...{ identifier: `HR-900-${references}`, minor: 'yes', track: 'prevention', openedOn: '2025-10-01' },
    ...{ leadAgency: 'agy-prevention', owner: 'pro-noor', broughtBy: 'agy-prevention' },
    ...{ power: 'Protocol of the unit, article 4', reviewBy: '2027-02-01' },
    participants: 'pro-samira; pro-amara;pro-hugo',
    ...changes,
  }
}

/** A row of an item of the school's on a case. */
export function itemRow(reference: string | undefined, changes: Cells = {}): Cells {
  return {
    ...{ kind: 'item', reference: reference ?? '', keepUntil: '2027-06-30', holder: 'agy-school' },
    ...{ category: 'EDU', statementType: 'fact', recordedOn: '2026-03-02' },
    text: 'Absent on Wednesdays; helps at home then.',
    ...changes,
  }
}

/** The rows as CSV, in the order of columns that is given. */
export function listOf(rows: readonly Cells[], columns: readonly string[] = COLUMNS): string {
  const quoted = (text = '') => `"${text.replaceAll('"', '""')}"`
  return [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => quoted(row[column])).join(',')),
  ].join('\n')
}

interface Given {
  readonly who?: string
  readonly dryRun?: boolean
  readonly unit?: string
  readonly format?: 'csv' | 'xlsx'
  readonly key?: string
}

/** Brings a list over, or tries it out. */
export function bring(harness: Harness, list: string | Uint8Array, given: Given = {}) {
  const {
    who = 'pro-elin',
    dryRun = false,
    unit = 'unit-harbour',
    format = 'csv',
    key = randomUUID(),
  } = given
  return harness.call(importCases, who, {
    ...withKey(key),
    body: { unit, format, dryRun, content: Buffer.from(list).toString('base64') },
  })
}

/** A case that was brought over with an item of the school's. @returns its id. */
export async function broughtOver(harness: Harness, changes: Cells = {}, item: Cells = {}): Promise<string> {
  const row = caseRow(changes)
  const { cases } = await bring(harness, listOf([row, itemRow(row.reference, item)]))
  return cases[0]?.id ?? ''
}

/** Makes an item of what was brought over with a case for the school. */
export async function labelFirst(harness: Harness, caseId: string): Promise<void> {
  const { items } = await harness.call(listImportedItems, 'pro-samira', { params: { caseId } })
  await harness.call(labelItem, 'pro-samira', {
    params: { caseId, importedId: items[0]?.id ?? '' },
    headers: { ...withKey().headers, 'If-Match': '"1"' },
    body: { category: 'EDU', statementType: 'fact', labels: {}, content: { summary: 'Helps at home.' } },
  })
}
