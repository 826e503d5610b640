import type { OpenedCheckpoint } from './checkpoint.ts'
import type { Entry } from './entry.ts'
import { witnessSentences } from './verdict.ts'

export interface ExportVerification {
  readonly ok: boolean
  /** Of the first entry that does not hold; undefined when it is the export as a whole, or nothing. */
  readonly index?: number
  readonly problem?: string
  readonly proven: readonly string[]
  readonly notProven: readonly string[]
}

/** What holds, or the first thing that does not. */
export type ExportFindings =
  | { readonly problem: string; readonly index: number | undefined }
  | {
      readonly problem?: undefined
      readonly checkpoint: OpenedCheckpoint
      readonly entries: number
      readonly details: { readonly opened: number; readonly erased: number; readonly closed: number }
      /** The entry that records the export. */
      readonly record: { readonly index: number; readonly entry: Entry }
      readonly policies: { readonly found: number; readonly missing: readonly string[] }
      readonly witnessed?: OpenedCheckpoint
    }

/** Puts findings into words. */
export function exportVerdict(findings: ExportFindings): ExportVerification {
  if (findings.problem !== undefined) {
    const { problem, index } = findings
    return { ok: false, ...(index !== undefined && { index }), problem, proven: [], notProven: [] }
  }
  const { checkpoint, entries, details, record, policies, witnessed } = findings
  const cosigned = [checkpoint, ...(witnessed === undefined ? [] : [witnessed])].flatMap(witnessSentences)
  const proven = [
    `The checkpoint of ${checkpoint.size} entries is signed by the log.`,
    ...cosigned,
    `Entries that are in the log at their index, unchanged and well formed: ${entries}, all that are here.`,
    `Entry ${record.index} of the log records this export, exactly as it is: by ${record.entry.organisation}, ${record.entry.occurredAt}.`,
    ...(details.opened > 0 ? [`Opened details, each what its entry commits to: ${details.opened}.`] : []),
    ...(policies.found > 0 ? [`Policy bundles that the entries name, unchanged: ${policies.found}.`] : []),
  ]
  const notProven = [
    'That these are all entries that matter: an export holds those that were chosen.',
    'That everything that happened was submitted to the log: only the records of the other side can show that.',
    'That the time an entry states is true: it is claimed by its author.',
    ...(details.erased > 0
      ? [`What erased details said (${details.erased}): their keys are destroyed, and what is left is noise.`]
      : []),
    ...(policies.missing.length > 0
      ? [`What these policy bundles said, whose bytes are not here: ${policies.missing.join(', ')}.`]
      : []),
    ...(cosigned.length === 0
      ? ['That others were shown the same log: no witness that you know has cosigned it.']
      : []),
  ]
  return { ok: true, proven, notProven }
}
