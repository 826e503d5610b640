import { readFileSync } from 'node:fs'

/** Reads a CSV file (RFC 4180) with a header line beside this module, as one record a line. */
export function readCsv(name: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...lines] = parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
  return lines.map((cells, i) => {
    if (cells.length !== header.length) throw new Error(`${name}: line ${i + 2} has ${cells.length} cells`)
    return Object.fromEntries(header.map((column, j) => [column, cells[j] ?? '']))
  })
}

function parse(source: string): readonly (readonly string[])[] {
  return source
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) =>
        cell[1] === undefined ? (cell[2] ?? '') : cell[1].replaceAll('""', '"'),
      ),
    )
}

/** The entries of a cell that holds a list. */
export function listIn(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(';').filter((entry) => entry !== '')
}

/** A cell that must be there. */
export function cell(record: Readonly<Record<string, string>>, column: string): string {
  const value = record[column]
  if (value === undefined) throw new Error(`no column ${column}`)
  return value
}
