import { Conflict, Forbidden, InvalidInput } from '@casebridge/service'
import { DetailDamaged } from '../details/vault.ts'
import { mayOpenContent } from './competence.ts'
import { documentOf, type Grant } from './deed.ts'
import { type Asked, doDeed } from './do-deed.ts'
import { assertRecorded } from './get-review.ts'
import type { Doer, ReviewParts } from './parts.ts'
import type { Review } from './review.ts'
import { readEntry, type StoredEntry } from './stored-entry.ts'

/** How long a grant may be used. */
const GRANT_DAYS = 7

/** Asks to open what an entry of the review made known. @throws InvalidInput for another entry; as `doDeed`. */
export function requestOpening(parts: ReviewParts, doer: Doer, asked: Asked, opens: string): Promise<Review> {
  return doDeed(parts, doer, asked, async ({ review }) => {
    const [stored] = await parts.entries.listById([opens])
    if (stored === undefined || !review.entries.includes(stored.index)) throw new InvalidInput([NOT_OF_IT])
    assertCompetent(parts, doer, stored)
    return { act: 'opening-requested', codes: { opens } }
  })
}

/**
 * Grants an opening that another auditor asked for: one entry, seven days, these two and nobody else.
 * @throws as `doDeed`; Forbidden for whoever asked it.
 */
export function grantOpening(parts: ReviewParts, doer: Doer, asked: Asked, request: number): Promise<Review> {
  return doDeed(parts, doer, asked, async ({ progress }) => {
    const asking = progress.asked.get(request)
    if (asking === undefined) throw new Conflict('not-asked', 'No opening of that sequence waits.')
    const [stored] = await parts.entries.listById([asking.opens])
    if (stored === undefined) throw new DetailDamaged(`entry ${asking.opens} is not in the log`)
    assertCompetent(parts, doer, stored)
    const expires = new Date(parts.now().getTime() + GRANT_DAYS * 24 * 60 * 60 * 1000)
    const codes: Grant = {
      ...{ opens: asking.opens, request, expiresAt: expires.toISOString() },
      openers: [asking.by, doer.professional],
    }
    return { act: 'opening-granted', codes }
  })
}

// A review of one agency is not the way to what another's information says (P17).
function assertCompetent({ hash, readers }: ReviewParts, doer: Doer, stored: StoredEntry): void {
  if (mayOpenContent(readers(), doer, readEntry(hash, stored).entry)) return
  throw new Forbidden('You are not competent for every agency whose information it is.')
}

/** What the entry of a grant holds the digest of; undefined when no such entry is one. @throws DetailDamaged */
export async function findGrant(parts: Pick<ReviewParts, 'hash' | 'reviews' | 'entries'>, entryId: string) {
  const review = await parts.reviews.findByDeed(entryId)
  const deed = review?.deeds.find((one) => one.entryId === entryId)
  if (review === undefined || deed?.act !== 'opening-granted') return undefined
  await assertRecorded(parts, review)
  return documentOf(review.id, deed)
}

const NOT_OF_IT = {
  ...{ in: 'body' as const, pointer: '/entryId', code: 'unknown-entry' },
  detail: 'The review is about no entry of this id.',
}
