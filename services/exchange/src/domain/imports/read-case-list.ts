import type { exchange } from '@casebridge/contract'
import type { Issue } from '@casebridge/service'
import { placed, type RowFault, readTables, Unreadable } from '@casebridge/spreadsheet'
import { bodyIssue } from '../casework/refusals.ts'
import { type Rows, readCaseRows } from './case-rows.ts'

type NewCaseImport = exchange.components['schemas']['NewCaseImport']

/** The rows of a file that was sent; of one that cannot be read, why. */
export async function readCaseList({ format, content }: NewCaseImport): Promise<Rows> {
  try {
    return readCaseRows(await readTables(format, Buffer.from(content, 'base64')))
  } catch (error) {
    if (error instanceof Unreadable) return { rows: [], faults: [error.fault] }
    throw error
  }
}

/** A fault of a row as one of the body that holds the file: its detail says where. */
export function issueOf(fault: RowFault): Issue {
  return bodyIssue('/content', fault.code, placed(fault))
}
