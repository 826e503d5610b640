import { randomBytes, randomUUID } from 'node:crypto'
import { commit, type Entry, encodeEntry, type Hash, leafHash } from '@casebridge/ledger'
import type { ActorDetail, Detail, PersonDetail, Submission } from './submission.ts'

/** What an entry of this service itself says; the rest is the same for all of them. */
export interface OwnEntry
  extends Pick<Entry, 'event' | 'organisation' | 'role'>,
    Partial<Omit<Entry, 'v' | 'occurredAt' | 'commitments' | 'event' | 'organisation' | 'role'>> {
  readonly at: Date
  readonly actor?: ActorDetail
  readonly person?: PersonDetail
}

/** Makes an entry of our own, with fresh keys for the commitments to its details. */
export function ownEntry(hash: Hash, { at, actor: by, person: about, ...own }: OwnEntry): Submission {
  const actor = by && keyed(by)
  const person = about && keyed(about)
  const entry: Entry = {
    v: 1,
    id: randomUUID(),
    occurredAt: at.toISOString(),
    transaction: randomUUID(),
    unit: null,
    holders: [],
    recipients: [],
    purpose: null,
    basis: [],
    classes: [],
    effect: null,
    decision: null,
    policy: null,
    registry: null,
    trace: null,
    ...own,
    commitments: { actor: commitment(hash, actor), person: commitment(hash, person) },
  }
  const leaf = encodeEntry(entry)
  return { entry, leaf, leafHash: leafHash(hash, leaf), ...(actor && { actor }), ...(person && { person }) }
}

function keyed<T>(detail: T): Detail<T> {
  return { key: randomBytes(32).toString('base64'), detail }
}

function commitment(hash: Hash, given: Detail<unknown> | undefined): string | null {
  return given === undefined ? null : commit(hash, Buffer.from(given.key, 'base64'), given.detail)
}
