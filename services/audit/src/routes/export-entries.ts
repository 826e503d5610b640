import { digestOfExport } from '@casebridge/ledger'
import { Forbidden } from '@casebridge/service'
import { type ChosenEntry, chosenEntries } from '../domain/export/chosen-entries.ts'
import { assembleExport, type ExportedEntry } from '../domain/export/export-content.ts'
import { proveExport } from '../domain/export/prove-export.ts'
import { type OpenedPerson, recordExport } from '../domain/export/record-export.ts'
import type { Operation } from '../operation.ts'

/** Chosen entries with what proves them. Recorded with the digest of all that is shown, and shown only then. */
export const exportEntries: Operation<'exportEntries'> =
  (deps) =>
  async ({ request: { body }, caller, trace }) => {
    if (caller.kind !== 'professional') throw new Forbidden()
    const { hash, identity, log } = deps
    const readers = deps.readers()
    const chosen = await chosenEntries(deps, caller.known, body.entries)
    const assembled = await assembleExport(deps, identity.origin, chosen)
    const opened = assembled.content.entries
    const recorded = await recordExport(deps.recordOwn, {
      auditor: caller.known,
      reason: body.reason,
      digest: digestOfExport(hash, assembled.content),
      classes: ['LOG:export', ...(opened.some(({ actor, person }) => actor ?? person) ? ['LOG:detail'] : [])],
      persons: openedPersons(chosen, opened),
      registry: readers.revision,
      trace,
    })
    return { status: 200, body: await proveExport(log, identity, assembled, chosen, recorded) }
  }

function openedPersons(
  chosen: readonly ChosenEntry[],
  opened: readonly ExportedEntry[],
): readonly OpenedPerson[] {
  return chosen.flatMap(({ entry: of, grant }, i) => {
    const subject = opened[i]?.person?.detail.subject
    return subject === undefined || grant === undefined ? [] : [{ subject, of, grant }]
  })
}
