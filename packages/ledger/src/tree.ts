import type { Hash } from './crypto.ts'
import { Frontier } from './frontier.ts'

/** Root over the given leaf hashes, in order. RFC 6962 section 2.1. */
export function rootOf(hash: Hash, leafHashes: Iterable<Uint8Array>): Uint8Array {
  const frontier = new Frontier(hash)
  for (const leaf of leafHashes) frontier.append(leaf)
  return frontier.root()
}
