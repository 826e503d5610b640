import { parseCsv } from './parse-csv.ts'

/** One thing wrong in a table, and where. */
export interface TableFault {
  /** Line of the file; the header is line 1. */
  readonly line: number
  readonly detail: string
}

/** A table that cannot be read. Names every fault at once. */
export class TableError extends Error {
  override name = 'TableError'
  readonly faults: readonly TableFault[]

  constructor(faults: readonly TableFault[]) {
    super(faults.map(({ line, detail }) => `line ${line}: ${detail}`).join('\n'))
    this.faults = faults
  }
}

export type Cells = Readonly<Record<string, string>>

/** One record, and the line of the file on which it begins. */
export interface PlacedCells {
  readonly line: number
  readonly cells: Cells
}

/**
 * Reads CSV (RFC 4180) with a header line. A byte order mark and empty lines are passed over.
 *
 * @param columns those that must be there; others may be
 * @throws TableError that names every fault.
 */
export function readCsv(source: string, columns: readonly string[] = []): readonly PlacedCells[] {
  const { records, faults } = parseCsv(source.replace(/^\uFEFF/, ''))
  const [first, ...rows] = records
  const header = first?.values ?? []
  const missing = columns.filter((column) => !header.includes(column))
  const all = [
    ...missing.map((column) => ({ line: 1, detail: `the column ${column} is missing` })),
    ...header.flatMap((column, i) =>
      header.indexOf(column) < i ? [{ line: 1, detail: `the column ${column} is there twice` }] : [],
    ),
    ...rows.flatMap(({ line, values }) =>
      values.length === header.length
        ? []
        : [{ line, detail: `has ${values.length} cells where the header has ${header.length}` }],
    ),
    ...faults,
  ]
  if (all.length > 0) throw new TableError(all)
  return rows.map(({ line, values }) => ({
    line,
    cells: Object.fromEntries(header.map((column, j) => [column, values[j] ?? ''])),
  }))
}

/** The entries of a cell that holds a list. */
export function listIn(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(';').filter((entry) => entry !== '')
}

/** A cell that must be there. */
export function cell(record: Cells, column: string): string {
  const value = record[column]
  if (value === undefined) throw new Error(`no column ${column}`)
  return value
}
