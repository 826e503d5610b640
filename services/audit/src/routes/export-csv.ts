import { hex } from '@casebridge/ledger'
import { Forbidden } from '@casebridge/service'
import { entriesCsv } from '../domain/export/entries-csv.ts'
import { recordExport } from '../domain/export/record-export.ts'
import type { Operation } from '../operation.ts'

/** Entries as a table of codes. Recorded with its digest, so that a table can be held against what was exported. */
export const exportCsv: Operation<'exportCsv'> =
  (deps) =>
  async ({ request: { body }, caller, trace }) => {
    if (caller.kind !== 'professional') throw new Forbidden()
    const table = entriesCsv(await deps.store.listLeaves(body.from, body.limit))
    await recordExport(deps.recordOwn, {
      auditor: caller.known,
      reason: body.reason,
      digest: `sha256:${hex(deps.hash.sha256(Buffer.from(table)))}`,
      classes: ['LOG:table'],
      persons: [],
      registry: deps.readers().revision,
      trace,
    })
    return { status: 200, body: table }
  }
