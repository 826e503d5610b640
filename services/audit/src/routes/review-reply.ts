import { Forbidden, type KnownCaller } from '@casebridge/service'
import type { Deps } from '../deps.ts'
import type { Reader } from '../domain/readers.ts'
import { entityTag } from '../domain/review/get-review.ts'
import type { Doer } from '../domain/review/parts.ts'
import type { Review } from '../domain/review/review.ts'
import { readEntry } from '../domain/review/stored-entry.ts'
import { unmatchedDeeds } from '../domain/review/unmatched.ts'
import { prove, viewOf } from '../domain/review/view.ts'

/** Who acts, and in which call. @throws Forbidden for a service. */
export function doerOf(call: { readonly caller: KnownCaller<Reader>; readonly trace: string }): Doer {
  if (call.caller.kind !== 'professional') throw new Forbidden()
  return { ...call.caller.known, trace: call.trace }
}

/** A review with its entries and their proofs, and the tag under which it may be changed. */
export async function reviewReply({ hash, entries, log }: Deps, review: Review) {
  const stored = await entries.listByIndex(review.entries)
  const read = stored.map((one) => readEntry(hash, one))
  const proven = await prove(read, (entryId) => log.findReceipt(entryId))
  const unmatched = await unmatchedDeeds({ hash, entries }, review)
  return { body: viewOf(review, proven, unmatched), headers: { ETag: entityTag(review) } }
}

/** The review that a path names, as its caller has read it. */
export function askedIn({
  params,
  headers,
}: {
  readonly params: { readonly reviewId: string }
  readonly headers: { readonly 'If-Match'?: string }
}) {
  return { review: params.reviewId, ifMatch: headers['If-Match'] }
}
