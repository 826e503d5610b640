import { randomUUID } from 'node:crypto'
import type { VerifiedReceipt } from '@casebridge/ledger'
import type { RecordOwn } from '../log/record-own.ts'
import type { Reader } from '../readers.ts'

/** An export that is about to leave. */
export interface ToRecord {
  readonly auditor: Reader
  readonly reason: string
  /** Of what is exported, `sha256:<hex>`. */
  readonly digest: string
  readonly classes: readonly string[]
  /** Pseudonyms of those whose detail is opened. */
  readonly subjects: readonly string[]
  /** Of the registry that says who the auditor is. */
  readonly registry: string
  readonly trace: string
}

/**
 * Records an export: one entry that commits to all of it, which is what signs it, and one for each person whose detail is
 * opened, so that it stands in that person's ledger. Gives the proof of the first.
 */
export async function recordExport(recordOwn: RecordOwn, given: ToRecord): Promise<VerifiedReceipt> {
  const { auditor, reason, digest, classes, subjects, registry, trace } = given
  const { professional, agency: organisation } = auditor
  const transaction = randomUUID()
  const justification = reason.toWellFormed().normalize()
  const actor = { professional, justification }
  const own = {
    organisation,
    role: 'auditor',
    purpose: 'audit',
    transaction,
    registry,
    trace,
    actor,
  } as const
  for (const subject of new Set(subjects)) {
    await recordOwn({
      ...own,
      event: 'consultation',
      classes: ['LOG:person'],
      decision: digest,
      person: { subject },
    })
  }
  return recordOwn({ ...own, event: 'review', effect: 'exported', classes, decision: digest })
}
