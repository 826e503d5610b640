import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import type { Table } from './table.ts'

/** The tables in a file. @throws Unreadable when there is none that can be read. */
export async function readTables(format: 'csv' | 'xlsx', bytes: Uint8Array): Promise<readonly Table[]> {
  return format === 'csv' ? [readCsv(bytes)] : readXlsx(bytes)
}
