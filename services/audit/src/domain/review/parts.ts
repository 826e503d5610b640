import type { Hash, VerifiedReceipt } from '@casebridge/ledger'
import type { DetailStore } from '../details/detail-store.ts'
import type { Vault } from '../details/vault.ts'
import type { RecordOwn } from '../log/record-own.ts'
import type { Reader, Readers } from '../readers.ts'
import type { ReviewStore } from './review.ts'
import type { EntrySource } from './stored-entry.ts'

/** What a review works with. */
export interface ReviewParts {
  readonly hash: Hash
  readonly vault: Vault
  readonly store: Pick<DetailStore, 'listActors'>
  readonly reviews: ReviewStore
  readonly entries: EntrySource
  readonly recordOwn: RecordOwn
  /** @throws Unavailable when the registry is not known. */
  readonly readers: () => Readers
  readonly now: () => Date
}

/** The auditor who acts, and the W3C trace id of the call. */
export interface Doer extends Reader {
  readonly trace: string
}

/**
 * Records what an auditor does, under the transaction of the review or sample, with the digest of the whole of it.
 * INVARIANT (I1): resolves with a verified receipt before anything is stored or shown.
 */
export function recordAct(
  { recordOwn, readers }: Pick<ReviewParts, 'recordOwn' | 'readers'>,
  { professional, agency, trace }: Doer,
  act: {
    readonly transaction: string
    readonly effect: string
    readonly holders: readonly string[]
    readonly decision: string | null
    readonly justification?: string
    readonly basis?: readonly string[]
  },
): Promise<VerifiedReceipt> {
  const { justification, ...coded } = act
  return recordOwn({
    ...{ event: 'review', organisation: agency, role: 'auditor', purpose: 'audit' },
    ...coded,
    registry: readers().revision,
    trace,
    actor: {
      professional,
      ...(justification !== undefined && { justification: justification.toWellFormed().normalize() }),
    },
  })
}
