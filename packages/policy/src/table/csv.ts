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

/**
 * Reads CSV (RFC 4180) with a header line, as one record a line.
 *
 * @param columns those that must be there; others may be
 * @throws TableError that names every fault.
 */
export function readCsv(source: string, columns: readonly string[] = []): readonly Cells[] {
  const lines = parse(source)
  const [header = []] = lines
  const missing = columns.filter((column) => !header.includes(column))
  const faults = [
    ...missing.map((column) => ({ line: 1, detail: `the column ${column} is missing` })),
    ...lines.flatMap((cells, i) =>
      cells.length === header.length
        ? []
        : [{ line: i + 1, detail: `has ${cells.length} cells where the header has ${header.length}` }],
    ),
  ]
  if (faults.length > 0) throw new TableError(faults)
  return lines
    .slice(1)
    .map((cells) => Object.fromEntries(header.map((column, j) => [column, cells[j] ?? ''])))
}

function parse(source: string): readonly (readonly string[])[] {
  return source
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) =>
        cell[1] === undefined ? (cell[2] ?? '') : cell[1].replaceAll('""', '"'),
      ),
    )
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
