import { randomBytes } from 'node:crypto'
import { nodeHash } from '@casebridge/ledger/node'
import { type OwnEntry, ownEntry } from '../src/domain/log/own-entry.ts'
import type { Submission, SubmittedEntry } from '../src/domain/log/submission.ts'

/** A disclosure by a school, with a code of its own; change what the test is about. */
export function aDisclosure(changed: Partial<OwnEntry> = {}): Submission {
  return ownEntry(nodeHash, {
    event: 'disclosure',
    organisation: 'agy-school-meridian',
    role: 'pastoral-lead',
    at: new Date(),
    purpose: 'prevention',
    classes: ['EDU:summary'],
    basis: [`test/${randomBytes(16).toString('hex')}`],
    ...changed,
  })
}

/** A submission as it travels. */
export function toWire({ leaf, actor, person }: Submission): SubmittedEntry {
  return { entry: Buffer.from(leaf).toString('base64'), ...(actor && { actor }), ...(person && { person }) }
}
