import type { TableFault } from './csv.ts'

/** The cells of one record, and the line on which it begins: a quoted cell may go on over several. */
interface CsvRecord {
  readonly line: number
  readonly values: readonly string[]
}

/** A cell and what ends it: quoted, or plain and then without a quote in it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y

/** Cells as RFC 4180 writes them. What is written otherwise is a fault of its line, never guessed at. */
export function parseCsv(source: string): {
  readonly records: readonly CsvRecord[]
  readonly faults: readonly TableFault[]
} {
  const records: CsvRecord[] = []
  const faults: TableFault[] = []
  let [at, line, begun] = [0, 1, 1]
  let values: string[] = []
  while (at < source.length || values.length > 0) {
    CELL.lastIndex = at
    const cell = CELL.exec(source)
    if (cell === null) {
      faults.push({ line, detail: 'has a quotation mark that does not enclose a cell' })
      const next = source.indexOf('\n', at)
      at = next < 0 ? source.length : next + 1
      line += 1
      begun = line
      values = []
      continue
    }
    const [whole, quoted, plain = '', end] = cell
    values.push(quoted?.replaceAll('""', '"') ?? plain)
    at += whole.length
    line += whole.split('\n').length - 1
    if (end === ',') continue
    if (values.length > 1 || quoted !== undefined || plain !== '') records.push({ line: begun, values })
    values = []
    begun = line
  }
  return { records, faults }
}
