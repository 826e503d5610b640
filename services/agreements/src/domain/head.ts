import type { Head } from '@casebridge/policy'

/** How long a head is good for. Whoever decides by it stops this long after the last one arrived. */
export const VALID_SECONDS = 60
/** Age at which the next head is issued: four chances before the one in hand expires. */
export const REISSUE_SECONDS = 15

/** The head that follows `newest`, for a document in force from `now`. */
export function nextHead(
  newest: Head | undefined,
  document: { readonly kind: Head['kind']; readonly revision: string },
  now: Date,
): Head {
  return {
    kind: document.kind,
    // INVARIANT: grows with every head issued, across restarts and replicas; a reader refuses a lower one.
    sequence: (newest?.sequence ?? 0) + 1,
    revision: document.revision,
    issuedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + VALID_SECONDS * 1000).toISOString(),
  }
}

/** Whether the next head should be issued: none yet, or the newest has reached its age. */
export function isDue(newest: Head | undefined, now: Date): boolean {
  return newest === undefined || now.getTime() - Date.parse(newest.issuedAt) >= REISSUE_SECONDS * 1000
}

export function isExpired(head: Head, now: Date): boolean {
  return now.getTime() >= Date.parse(head.expiresAt)
}
