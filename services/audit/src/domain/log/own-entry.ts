import { randomBytes, randomUUID } from 'node:crypto'
import { commit, type Entry, encodeEntry, type Hash, leafHash } from '@casebridge/ledger'
import type { ActorDetail, Detail, PersonDetail, Submission } from './submission.ts'

/** What an entry of this service itself says; the rest is the same for all of them. */
export interface OwnEntry extends Pick<Entry, 'event' | 'organisation' | 'role'> {
  readonly at: Date
  readonly purpose?: string
  readonly basis?: readonly string[]
  readonly classes?: readonly string[]
  readonly policy?: string
  readonly registry?: string
  readonly trace?: string
  readonly actor?: ActorDetail
  readonly person?: PersonDetail
}

/** Makes an entry of our own, with fresh keys for the commitments to its details. */
export function ownEntry(hash: Hash, own: OwnEntry): Submission {
  const actor = own.actor && keyed(own.actor)
  const person = own.person && keyed(own.person)
  const entry: Entry = {
    v: 1,
    id: randomUUID(),
    event: own.event,
    occurredAt: own.at.toISOString(),
    transaction: randomUUID(),
    unit: null,
    organisation: own.organisation,
    role: own.role,
    holders: [],
    recipients: [],
    purpose: own.purpose ?? null,
    basis: own.basis ?? [],
    classes: own.classes ?? [],
    effect: null,
    decision: null,
    policy: own.policy ?? null,
    registry: own.registry ?? null,
    trace: own.trace ?? null,
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
