import type { Reader } from '../readers.ts'
import { assertRecorded, mayKnow } from './get-review.ts'
import type { ReviewParts } from './parts.ts'

/**
 * Which of these entries somebody may open now by a grant of two auditors, with the entry of that grant. A grant whose
 * other auditor is none any more is none.
 * INVARIANT (P17): four eyes, and both of them in the log. @throws DetailDamaged
 */
export async function grantedOpenings(
  parts: Pick<ReviewParts, 'hash' | 'reviews' | 'entries' | 'readers' | 'now'>,
  reader: Reader,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const granted = new Map<string, string>()
  if (entryIds.length === 0) return granted
  const isAuditor = (id: string) => parts.readers().findById(id)?.roles.includes('auditor') === true
  for (const review of await parts.reviews.listGranting(entryIds)) {
    if (!mayKnow(reader, review)) continue
    await assertRecorded(parts, review)
    for (const { act, codes, by, entryId } of review.deeds) {
      if (act !== 'opening-granted') continue
      const [asked, second] = codes.openers
      const isFourEyes = asked !== second && second === by && codes.openers.every(isAuditor)
      const isOwn = codes.openers.includes(reader.professional)
      const isOpen = Date.parse(codes.expiresAt) > parts.now().getTime()
      if (isFourEyes && isOwn && isOpen) granted.set(codes.opens, entryId)
    }
  }
  return granted
}
