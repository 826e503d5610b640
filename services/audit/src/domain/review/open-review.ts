import { randomUUID } from 'node:crypto'
import { IdempotencyKeyReused, InvalidInput } from '@casebridge/service'
import { digestOf } from './deed.ts'
import { mayKnow } from './get-review.ts'
import { assertImpartial, involvedIn } from './impartial.ts'
import { type Doer, type ReviewParts, recordAct } from './parts.ts'
import type { Review } from './review.ts'
import { readEntry } from './stored-entry.ts'

/** What an auditor wants looked at. */
export interface Concern {
  readonly agency: string
  /** Ids of entries. */
  readonly entries: readonly string[]
  readonly reason: string
  readonly idempotencyKey: string
}

/**
 * Opens a review of entries that an auditor came across. The same key gives the review it opened before.
 * @throws InvalidInput with every fault: an agency one is not competent for is none, an entry without it is none.
 * @throws Forbidden for whoever took part; IdempotencyKeyReused.
 */
export async function openReview(parts: ReviewParts, doer: Doer, concern: Concern): Promise<Review> {
  const { agency, reason } = concern
  const regime = parts.readers().findAgency(agency)?.regime
  if (regime === undefined || !mayKnow(doer, { agency, regime })) throw new InvalidInput([UNFIT])
  const entries = await placesOf(parts, concern)
  const reasonKey = `auditor/${doer.professional}/${concern.idempotencyKey}`
  const before = await parts.reviews.findByReason(reasonKey)
  if (before !== undefined) return sameAs(before, agency, entries)
  assertImpartial(await involvedIn(parts, { entries }), doer)
  const id = randomUUID()
  const document = { review: id, agency, regime, entries }
  // INVARIANT: recorded, then stored; a crash between leaves an entry of a review that a retry opens anew.
  await recordAct(parts, doer, {
    ...{ transaction: id, effect: 'opened', holders: [agency], justification: reason },
    decision: digestOf(parts.hash, document),
  })
  const opened = { id, origin: 'auditor', flag: null, reasonKey, agency, regime, entries } as const
  await parts.reviews.open({ ...opened, weight: 0, openedAt: parts.now(), dueAt: null })
  const now = await parts.reviews.findByReason(reasonKey)
  if (now === undefined) throw new Error('a review that was opened is not there')
  return sameAs(now, agency, entries)
}

async function placesOf(parts: ReviewParts, { agency, entries }: Concern): Promise<readonly number[]> {
  const read = (await parts.entries.listById(entries)).map((one) => readEntry(parts.hash, one))
  const places = new Map(
    read
      .filter(({ entry }) => [entry.organisation, ...entry.holders, ...entry.recipients].includes(agency))
      .map(({ index, entry }) => [entry.id, index]),
  )
  const issues = entries.flatMap((id, i) =>
    places.has(id) ? [] : [{ ...UNKNOWN, pointer: `/entries/${i}` }],
  )
  if (issues.length > 0) throw new InvalidInput(issues)
  return [...places.values()]
}

function sameAs(review: Review, agency: string, entries: readonly number[]): Review {
  if (review.agency !== agency || String(review.entries) !== String(entries)) throw new IdempotencyKeyReused()
  return review
}

const UNFIT = {
  ...{ in: 'body' as const, pointer: '/agency', code: 'not-competent' },
  detail: 'You are competent for no agency of this name.',
}
const UNKNOWN = {
  ...{ in: 'body' as const, code: 'unknown-entry' },
  detail: 'No entry of this id concerns the agency.',
}
