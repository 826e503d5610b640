import { readTables } from '@casebridge/spreadsheet'
import { importPartners as read } from '../domain/imports/import-partners.ts'
import { actingOf, type Operation } from '../operation.ts'
import { presentChange } from './present-change.ts'

/** A coordinator reads a list of partners, first to see what it would do, then as one change. */
export const importPartners: Operation<'importPartners'> =
  ({ storage }) =>
  async (call) => {
    const { format, content, unit, dryRun } = call.request.body
    const tables = () => readTables(format, Buffer.from(content, 'base64'))
    const { change, ...report } = await read(storage, actingOf(call), { tables, unit, dryRun })
    if (change === undefined) return { status: 200, body: report }
    return { status: 201, body: { ...report, change: presentChange(change) } }
  }
