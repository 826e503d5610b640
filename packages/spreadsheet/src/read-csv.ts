import { CsvError, parse } from 'csv-parse/sync'
import { MOST_CHARACTERS_A_ROW, MOST_COLUMNS, MOST_ROWS, type Table, Unreadable } from './table.ts'

const SEPARATORS = [';', ',', '\t'] as const

/**
 * The table in a CSV file (RFC 4180), separated by commas, by semicolons as spreadsheets of our countries write them,
 * or by tabs: whichever the header uses most.
 * @throws Unreadable unless it is UTF-8 and well-formed.
 */
export function readCsv(bytes: Uint8Array): Table {
  const text = decode(bytes)
  try {
    const records = parse(text, {
      delimiter: separatorOf(text),
      bom: true,
      relax_column_count: true,
      max_record_size: MOST_CHARACTERS_A_ROW,
      to: MOST_ROWS + 2,
    })
    if (records.length > MOST_ROWS + 1)
      throw new Unreadable('too-many-rows', `A list has ${MOST_ROWS} rows at most.`)
    return {
      rows: records.map((record, at) => ({
        number: at + 1,
        cells: record.slice(0, MOST_COLUMNS + 1).map((cell) => ({ text: cell })),
      })),
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new Unreadable('malformed', `This is no CSV that can be read: ${error.code}.`)
    throw error
  }
}

/** INVARIANT: a name is read as it was written or not at all; a guessed encoding would give people other names. */
function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (!text.includes('\u0000')) return text
  } catch {
    // Answered below: the words of the decoder help nobody.
  }
  throw new Unreadable('encoding', 'This is not UTF-8. Save the list as “CSV UTF-8”.')
}

function separatorOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1)
  const count = (separator: string) => header.split(separator).length
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best))
}
