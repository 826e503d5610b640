import { randomBytes, randomUUID } from 'node:crypto'
import { type Entry, encodeEntry } from '@casebridge/ledger'

/** The bytes of an entry about a disclosure by a school; change what the test is about. */
export function anEntry(changed: Partial<Entry> = {}): Uint8Array {
  return encodeEntry({
    v: 1,
    id: randomUUID(),
    occurredAt: new Date().toISOString(),
    event: 'disclosure',
    transaction: randomUUID(),
    unit: null,
    organisation: 'agy-school-meridian',
    role: 'pastoral-lead',
    holders: [],
    recipients: [],
    purpose: 'prevention',
    basis: [`test/${randomBytes(16).toString('hex')}`],
    classes: ['EDU:summary'],
    effect: null,
    decision: null,
    policy: null,
    registry: null,
    trace: null,
    commitments: { actor: null, person: null },
    ...changed,
  })
}
