import type { VerifiedReceipt } from '@casebridge/ledger'
import type { AskedSearch } from './asked-search.ts'
import type { CheckProofs } from './check-proofs.ts'
import type { ReviewSight } from './criteria.ts'
import { criteriaOf } from './criteria-of.ts'
import type { EntrySearch } from './entry-search.ts'
import { type FoundEntry, foundEntry, type OpeningParts } from './found-entry.ts'

export interface SearchParts extends OpeningParts {
  readonly search: EntrySearch
  readonly checkProofs: CheckProofs
  /** Size of the largest checkpoint that enough witnesses cosigned; 0 while there is none. */
  readonly witnessedSize: () => Promise<number>
}

export interface SearchResult {
  readonly items: readonly FoundEntry[]
  readonly next?: number
  /** How many entries of the log can be found by now. */
  readonly indexed: number
}

const DEFAULT_LIMIT = 50

/**
 * What the log had when this search of it was recorded, and whether it is proven.
 * @param reading the proof that the search is in the log (I1); without it nothing is shown.
 * @throws Unavailable
 */
export async function searchEntries(
  parts: SearchParts,
  asked: AskedSearch,
  sight: ReviewSight,
  reading: VerifiedReceipt,
): Promise<SearchResult> {
  const { search, checkProofs, vault, witnessedSize } = parts
  const { limit = DEFAULT_LIMIT, order = 'newest', after } = asked
  // The one too many says that there is a next page.
  const page = { order, below: reading.index, limit: limit + 1, ...(after !== undefined && { after }) }
  const { entries, indexed } = await search.find(criteriaOf(vault, asked), page, sight)
  const shown = entries.slice(0, limit)
  const [proven, witnessed] = await Promise.all([checkProofs(shown), witnessedSize()])
  const items: FoundEntry[] = []
  for (const [i, found] of shown.entries()) {
    const proof = proven[i]
    if (proof === undefined) throw new Error('an entry whose proof was not looked at')
    // Who acted is the affair of the agency that acted, not of one that holds.
    const showsActor = asked.show !== undefined && sight.agencies.includes(found.organisation)
    items.push(await foundEntry(parts, found, proof, { witnessed, showsActor }))
  }
  const last = shown.at(-1)
  return { items, indexed, ...(entries.length > limit && last && { next: last.index }) }
}
