import { type Cell, MOST_COLUMNS, type RowFault, type Table } from './table.ts'

/** What one row of a list says, by column; an empty cell says nothing. */
export interface Line {
  readonly sheet?: string
  readonly row: number
  readonly values: ReadonlyMap<string, string>
}

export interface List {
  readonly kind: 'agencies' | 'professionals'
  readonly lines: readonly Line[]
  readonly faults: readonly RowFault[]
}

const COLUMNS = {
  agencies: { needed: ['id', 'name', 'type', 'regime', 'territory', 'issuers'], more: [] },
  professionals: {
    needed: ['id', 'name', 'agency', 'roles'],
    more: ['units', 'trainingValidUntil', 'clearanceValidUntil', 'charterSignedOn', 'attestedBy'],
  },
} as const satisfies Record<List['kind'], { needed: readonly string[]; more: readonly string[] }>

/** Reads what the columns of a table mean, and every cell that no list may hold. */
export function readList({ sheet, rows }: Table): List {
  const place = sheet === undefined ? {} : { sheet }
  const [first, ...others] = rows
  const header = (first?.cells ?? []).map(({ text }) => text.trim())
  const kind = header.some((name) => name.toLowerCase() === 'regime') ? 'agencies' : 'professionals'
  const { needed, more } = COLUMNS[kind]
  const names: readonly string[] = [...needed, ...more]
  const columns = header.map((name) => names.find((one) => one.toLowerCase() === name.toLowerCase()))
  const faults: RowFault[] = headerFaults(header, columns, needed).map((fault) => ({
    ...place,
    row: first?.number ?? 1,
    ...fault,
  }))
  if (faults.length > 0) return { kind, lines: [], faults }
  const filled = others.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''))
  const lines = filled.map(({ number: row, cells }) => {
    faults.push(...cellFaults(cells, columns).map((fault) => ({ ...place, row, ...fault })))
    const values = cells.map((cell, at) => [columns[at] ?? '', textOf(cell, columns[at] ?? '')] as const)
    return { ...place, row, values: new Map(values.filter(([, value]) => value !== '')) }
  })
  return { kind, lines, faults }
}

type PlacedFault = Pick<RowFault, 'column' | 'code' | 'detail'>

function headerFaults(
  header: readonly string[],
  columns: readonly (string | undefined)[],
  needed: readonly string[],
): PlacedFault[] {
  if (header.length > MOST_COLUMNS) {
    return [{ column: '', code: 'too-many-columns', detail: `A list has ${MOST_COLUMNS} columns at most.` }]
  }
  const fault = (column: string, code: string, detail: string) => ({ column, code, detail })
  return [
    ...header.flatMap((name, at) => {
      const column = columns[at]
      if (name === '') return []
      if (column === undefined) return [fault(name, 'unknown-column', 'No list has such a column.')]
      return columns.indexOf(column) < at
        ? [fault(name, 'repeated-column', 'This column is there twice.')]
        : []
    }),
    ...needed
      .filter((name) => !columns.includes(name))
      .map((name) => fault(name, 'missing-column', 'This column is missing.')),
  ]
}

/**
 * What a spreadsheet would compute; in a list that others open again it may be an attack on them. What stands before
 * it is trimmed when the cell is read, and some programs take the wide signs for the narrow ones.
 */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u

function cellFaults(cells: readonly Cell[], columns: readonly (string | undefined)[]): PlacedFault[] {
  return cells.flatMap(({ text, computed }, at) => {
    const column = columns[at]
    if (column === undefined) {
      const detail = 'This cell is in no column of the header.'
      return text.trim() === '' ? [] : [{ column: '', code: 'no-column', detail }]
    }
    const formula = computed || FORMULA.test(text)
    return formula ? [{ column, code: 'formula', detail: 'This is a formula; write the value itself.' }] : []
  })
}

/** One spelling for one name (NFC); a day that a spreadsheet keeps as a number is read as a day. */
function textOf({ text, day }: Cell, column: string): string {
  if (day !== undefined && /(Until|On)$/.test(column)) return day
  return text.normalize('NFC').trim()
}
