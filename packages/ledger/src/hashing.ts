import { MAX_ENTRY_BYTES } from './bundle.ts'
import type { Hash } from './crypto.ts'

const EMPTY = new Uint8Array(0)
// Nodes are what verification spends its time on: one buffer serves all. Hash functions keep no argument.
const pair = new Uint8Array(65)
pair[0] = 1
// The same for leaves that fit in an entry bundle, as all of ours do; its first byte stays 0.
const prefixed = new Uint8Array(MAX_ENTRY_BYTES + 1)

/** Hash of a leaf, SHA-256(0x00 ‖ leaf). RFC 6962 section 2.1: the prefix keeps a leaf from posing as a node. */
export function leafHash(hash: Hash, leaf: Uint8Array): Uint8Array {
  if (leaf.length > MAX_ENTRY_BYTES) {
    const input = new Uint8Array(leaf.length + 1)
    input.set(leaf, 1)
    return hash.sha256(input)
  }
  prefixed.set(leaf, 1)
  return hash.sha256(prefixed.subarray(0, leaf.length + 1))
}

/** Hash of an inner node, SHA-256(0x01 ‖ left ‖ right). RFC 6962 section 2.1. @throws RangeError unless both are 32 bytes. */
export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length !== 32 || right.length !== 32) throw new RangeError('a node joins two hashes of 32 bytes')
  pair.set(left, 1)
  pair.set(right, 33)
  return hash.sha256(pair)
}

/** Root of the tree without leaves, SHA-256 of nothing. */
export function emptyRoot(hash: Hash): Uint8Array {
  return hash.sha256(EMPTY)
}
