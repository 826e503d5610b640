import { randomUUID } from 'node:crypto'
import type { Entry, VerifiedReceipt } from '@casebridge/ledger'
import type { RecordOwn } from '../log/record-own.ts'
import type { Reader } from '../readers.ts'
import { isTold } from '../subject/subject-ledger.ts'

/** A person whom an export names. */
export interface OpenedPerson {
  readonly subject: string
  /** The entry about that person. */
  readonly of: Entry
  /** The entry of the grant. */
  readonly grant: string
}

/** An export that is about to leave. */
export interface ToRecord {
  readonly auditor: Reader
  readonly reason: string
  /** Of what is exported, `sha256:<hex>`. */
  readonly digest: string
  readonly classes: readonly string[]
  readonly persons: readonly OpenedPerson[]
  /** Of the registry that says who the auditor is. */
  readonly registry: string
  readonly trace: string
}

/**
 * Records an export: one entry that commits to all of it, which is what signs it, and one for each entry whose person is
 * opened, under the transaction of that one. So it stands in the person's ledger beside what it looked at, and where that
 * is not told, nothing tells of it. Gives the proof of the first.
 */
export async function recordExport(recordOwn: RecordOwn, given: ToRecord): Promise<VerifiedReceipt> {
  const { auditor, reason, digest, classes, persons, registry, trace } = given
  const { professional, agency: organisation } = auditor
  const justification = reason.toWellFormed().normalize()
  const actor = { professional, justification }
  const own = { organisation, role: 'auditor', purpose: 'audit', registry, trace, actor } as const
  for (const { subject, of, grant } of persons) {
    await recordOwn({
      ...own,
      event: isTold(of.event) ? 'consultation' : 'review',
      effect: 'person-opened',
      transaction: of.transaction,
      basis: [`opening/${grant}`],
      classes: ['LOG:person'],
      decision: digest,
      person: { subject },
    })
  }
  const transaction = randomUUID()
  return recordOwn({ ...own, transaction, event: 'review', effect: 'exported', classes, decision: digest })
}
