import { type Cell, MOST_COLUMNS, type RowFault, type Table } from './table.ts'

/** What one row of a list says, by column; an empty cell says nothing. */
export interface Line {
  readonly sheet?: string
  /** As a spreadsheet counts them. */
  readonly row: number
  readonly values: ReadonlyMap<string, string>
}

export interface Lines {
  readonly lines: readonly Line[]
  readonly faults: readonly RowFault[]
}

/** The columns that a kind of list must have, and those that it may have. */
export interface Columns {
  readonly needed: readonly string[]
  readonly more: readonly string[]
  /** Those in which a spreadsheet's number of a day is read as that day. */
  readonly days: readonly string[]
}

/** Reads what the columns of a table mean, and every cell that no list may hold. */
export function readLines({ sheet, rows }: Table, { needed, more, days }: Columns): Lines {
  const place = sheet === undefined ? {} : { sheet }
  const [first, ...others] = rows
  const header = (first?.cells ?? []).map(({ text }) => text.trim())
  const names = [...needed, ...more]
  const columns = header.map((name) => names.find((one) => one.toLowerCase() === name.toLowerCase()))
  const faults: RowFault[] = headerFaults(header, columns, needed).map((fault) => ({
    ...place,
    row: first?.number ?? 1,
    ...fault,
  }))
  if (faults.length > 0) return { lines: [], faults }
  const filled = others.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''))
  const lines = filled.map(({ number: row, cells }) => {
    faults.push(...cellFaults(cells, columns).map((fault) => ({ ...place, row, ...fault })))
    const values = cells.map(
      (cell, at) => [columns[at] ?? '', textOf(cell, days.includes(columns[at] ?? ''))] as const,
    )
    return { ...place, row, values: new Map(values.filter(([, value]) => value !== '')) }
  })
  return { lines, faults }
}

/** A fault of one cell. */
export function faultAt(
  { sheet, row }: Omit<Line, 'values'>,
  column: string,
  code: string,
  detail: string,
): RowFault {
  return { ...(sheet !== undefined && { sheet }), row, column, code, detail }
}

/** A fault as a sentence that says where it is: `Sheet cases, row 3, column owner: This cell is empty.` */
export function placed({ sheet, row, column, detail }: RowFault): string {
  const place = [
    ...(sheet === undefined ? [] : [`sheet ${sheet}`]),
    ...(row === 0 ? [] : [`row ${row}`]),
    ...(column === '' ? [] : [`column ${column}`]),
  ].join(', ')
  return place === '' ? detail : `${place[0]?.toUpperCase()}${place.slice(1)}: ${detail}`
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
      if (column === undefined)
        return [fault(name, 'unknown-column', `Column ${at + 1} is none of this kind of list.`)]
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
function textOf({ text, day }: Cell, isDay: boolean): string {
  if (day !== undefined && isDay) return day
  return text.normalize('NFC').trim()
}
