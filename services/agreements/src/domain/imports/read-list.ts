import { type Columns, type Lines, readLines, type Table } from '@casebridge/spreadsheet'

export interface List extends Lines {
  readonly kind: 'agencies' | 'professionals'
}

const COLUMNS = {
  agencies: { needed: ['id', 'name', 'type', 'regime', 'territory', 'issuers'], more: [], days: [] },
  professionals: {
    needed: ['id', 'name', 'agency', 'roles'],
    more: ['units', 'trainingValidUntil', 'clearanceValidUntil', 'charterSignedOn', 'attestedBy'],
    days: ['trainingValidUntil', 'clearanceValidUntil', 'charterSignedOn'],
  },
} as const satisfies Record<List['kind'], Columns>

/** Reads a table as a list of agencies when its header has `regime`, of professionals otherwise. */
export function readList(table: Table): List {
  const [first] = table.rows
  const isOfAgencies = first?.cells.some(({ text }) => text.trim().toLowerCase() === 'regime')
  const kind = isOfAgencies ? 'agencies' : 'professionals'
  return { kind, ...readLines(table, COLUMNS[kind]) }
}
