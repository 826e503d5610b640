import type { Hash } from '@casebridge/ledger'
import { DetailDamaged } from '../details/vault.ts'
import { digestOf } from './deed.ts'
import type { Review } from './review.ts'
import { type EntrySource, readEntry } from './stored-entry.ts'

/** How deeds are called in their entries; whatever else is recorded under a review is no deed. */
const DEEDS: ReadonlySet<string> = new Set([
  ...['assigned', 'concluded', 'confirmed', 'returned', 'closed'],
  ...['opening-requested', 'opening-granted'],
])

/**
 * Entries under a review that tell of deeds which are not among its deeds. One may be the second of two who acted at
 * once, or of a process that was killed before it stored the deed; or the deed was taken away from the table, which
 * nothing else shows when it was the last. So it is said and not guessed.
 * @throws DetailDamaged when what an auditor opened is not what was recorded.
 */
export async function unmatchedDeeds(
  { hash, entries }: { readonly hash: Hash; readonly entries: EntrySource },
  review: Review,
): Promise<readonly string[]> {
  const known = new Set(review.deeds.map(({ entryId }) => entryId))
  const recorded = (await entries.listByReview(review.id)).map((one) => readEntry(hash, one).entry)
  const opened = recorded.filter(({ effect, event }) => event === 'review' && effect === 'opened')
  const { id, agency, regime, entries: places } = review
  const digest = digestOf(hash, { review: id, agency, regime, entries: places })
  if (opened.length > 0 && opened.every(({ decision }) => decision !== digest)) {
    throw new DetailDamaged(`review ${id} is not what was opened`)
  }
  return recorded
    .filter((one) => one.event === 'review' && DEEDS.has(one.effect ?? '') && !known.has(one.id))
    .map((one) => one.id)
}
