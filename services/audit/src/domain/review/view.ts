import type { Receipt } from '@casebridge/ledger'
import { toBase64 } from '@casebridge/ledger'
import type { Deed } from './deed.ts'
import { progressOf, type ReviewState, stands } from './progress.ts'
import type { OpenedReview, Review } from './review.ts'
import type { ReadEntry } from './stored-entry.ts'

/** An entry of a review, with the proof that it is in the log. */
export interface ProvenEntry {
  readonly leaf: Uint8Array
  readonly receipt: Receipt
}

/** A review as a list shows it. */
export function summaryOf(
  { id, origin, flag, agency, regime, openedAt, dueAt }: OpenedReview,
  state: ReviewState,
) {
  const known = { ...(flag !== null && { flag }), ...(dueAt !== null && { dueAt }) }
  return { id, state, because: origin, agency, regime, openedAt, ...known }
}

/** A review as its reviewers see it: codes, no names but those of reviewers, nothing that was written. */
export function viewOf(review: Review, entries: readonly ProvenEntry[], unmatched: readonly string[]) {
  const progress = progressOf(review.deeds)
  const { state, assignedTo, concluded } = progress
  return {
    ...summaryOf(review, state),
    ...(assignedTo !== undefined && { assignedTo }),
    ...(concluded && { concluded: { ...concluded, stands: stands(progress) } }),
    entries: entries.map(provenView),
    deeds: review.deeds.map(deedView),
    unmatched: [...unmatched],
  }
}

export function provenView({ leaf, receipt }: ProvenEntry) {
  return { entry: toBase64(leaf), receipt: { ...receipt, consistency: [...receipt.consistency] } }
}

function deedView({ sequence, act, at, by, agency, entryId, codes }: Deed) {
  const { openers: _, ...shown } = { openers: undefined, ...codes }
  return { sequence, act, at, by, agency, entryId, ...shown }
}

/** Entries with fresh receipts. @throws when an entry that a review names has none. */
export function prove(
  entries: readonly ReadEntry[],
  findReceipt: (entryId: string) => Promise<Receipt | undefined>,
): Promise<ProvenEntry[]> {
  return Promise.all(
    entries.map(async ({ leaf, entry }) => {
      const receipt = await findReceipt(entry.id)
      if (receipt === undefined) throw new Error(`entry ${entry.id} has no receipt`)
      return { leaf, receipt }
    }),
  )
}
