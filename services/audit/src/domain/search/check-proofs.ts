import {
  type Entry,
  type Hash,
  leafHash,
  type Receipt,
  ReceiptError,
  VerifiedCheckpoints,
  type Verifier,
  verifyReceipt,
} from '@casebridge/ledger'
import { Unavailable } from '@casebridge/service'
import type { Log } from '../log/log.ts'
import type { IndexedEntry } from './entry-search.ts'

/** What is proven of an entry by its bytes, the newest signed checkpoint and the key of the log alone. */
export type Proven =
  | { readonly entry: Entry; readonly size: number }
  /** Nothing stands there, the bytes do not match their hash, or they do not match the tree. */
  | { readonly problem: 'missing' | 'leaf' | 'tree' }

export type CheckProofs = (found: readonly Pick<IndexedEntry, 'index' | 'stored'>[]) => Promise<Proven[]>

export interface CheckProofsParts {
  readonly hash: Hash
  readonly log: Pick<Log, 'prove'>
  readonly verifier: Verifier
  readonly origin: string
}

/**
 * Checks entries as a stranger would: the bytes are hashed again, and a fresh receipt of them is verified. What fails is
 * said, in the order of what was found, and nothing is left out.
 */
export function createCheckProofs({ hash, log, verifier, origin }: CheckProofsParts): CheckProofs {
  const checkpoints = new VerifiedCheckpoints(origin, verifier)
  const known = { size: 0, root: '' }
  return async (found) => {
    const receipts = await receiptsFor(hash, log, found)
    return found.map(({ index, stored }): Proven => {
      if (stored === undefined) return { problem: 'missing' }
      if (!isWhole(hash, stored)) return { problem: 'leaf' }
      const receipt = receipts.get(index)
      if (receipt === undefined) return { problem: 'tree' }
      try {
        const given = { hash, verifier, origin, checkpoints, known, receipt, entry: stored.leaf }
        const { entry, head } = verifyReceipt(given)
        return { entry, size: head.size }
      } catch (error) {
        if (error instanceof ReceiptError) return { problem: 'tree' }
        throw error
      }
    })
  }
}

type Stored = NonNullable<IndexedEntry['stored']>

function isWhole(hash: Hash, { leaf, leafHash: stored }: Stored): boolean {
  return Buffer.compare(leafHash(hash, leaf), stored) === 0
}

/** Receipts by index: all against one checkpoint, or, where a tile is not there, as many as there can be. */
async function receiptsFor(
  hash: Hash,
  log: Pick<Log, 'prove'>,
  found: readonly Pick<IndexedEntry, 'index' | 'stored'>[],
): Promise<Map<number, Receipt>> {
  const places = found.flatMap(({ index, stored }) =>
    stored !== undefined && isWhole(hash, stored) ? [{ index, ...stored }] : [],
  )
  const receipts = await log.prove(places, 0).catch(async (error: unknown) => {
    if (error instanceof Unavailable) throw error
    const each = await Promise.allSettled(places.map((place) => log.prove([place], 0)))
    return each.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  })
  return new Map(receipts.map((receipt) => [receipt.index, receipt]))
}
