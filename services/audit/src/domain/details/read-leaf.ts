import { decodeEntry, type Entry, type Hash, leafHash } from '@casebridge/ledger'
import type { StoredLeaf } from '../log/log-store.ts'
import { DetailDamaged } from './vault.ts'

/** The entry that a stored leaf is. @throws DetailDamaged when its bytes do not match its hash. */
export function readLeaf(hash: Hash, { index, leaf, leafHash: stored }: StoredLeaf): Entry {
  if (Buffer.compare(leafHash(hash, leaf), stored) !== 0) {
    throw new DetailDamaged(`entry ${index} does not match its hash`)
  }
  return decodeEntry(leaf)
}
