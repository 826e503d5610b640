import type { Hash } from '@casebridge/ledger'
import { Conflict } from '@casebridge/service'
import type { Vault } from '../details/vault.ts'
import type { RecordOwn } from '../log/record-own.ts'
import type { Reader } from '../readers.ts'
import type { Restriction } from './restriction.ts'
import { entryOfRestriction } from './restriction-entry.ts'
import type { RestrictionStore, TaggedRestriction } from './restriction-store.ts'

export interface RestrictParts {
  readonly hash: Hash
  readonly vault: Pick<Vault, 'indexOf' | 'indexOfActor' | 'findSubjectKey'>
  readonly restrictions: RestrictionStore
  readonly recordOwn: RecordOwn
  readonly now: () => Date
}

/** Who acts, why, and under which registry and trace. */
export interface Acting {
  readonly by: Reader
  readonly reason: string
  readonly registry: string
  readonly trace: string
}

/** Whether the reader proposed it. */
export function isOwn(
  vault: Pick<Vault, 'indexOfActor'>,
  { professional }: Reader,
  { proposedBy }: Pick<Restriction, 'proposedBy'>,
): boolean {
  return Buffer.compare(vault.indexOfActor(professional), proposedBy) === 0
}

/** Recorded first: nothing is restricted without an entry that says so. */
export async function addDeed(
  { vault, restrictions, recordOwn, now }: RestrictParts,
  acting: Acting,
  restriction: TaggedRestriction,
  act: 'confirmed' | 'released',
  subject?: string,
): Promise<void> {
  const entry = { ...acting, act, restriction, ...(subject !== undefined && { subject }) }
  const { entryId } = await recordOwn(entryOfRestriction(entry))
  const by = vault.indexOfActor(acting.by.professional)
  if (!(await restrictions.addDeed({ restriction, act, by, at: now(), entryId }))) {
    throw new Conflict(act === 'confirmed' ? 'not-proposed' : 'not-in-force')
  }
}
