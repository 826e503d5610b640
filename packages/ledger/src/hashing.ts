import type { Hash } from './crypto.ts'

const EMPTY = new Uint8Array(0)
// Nodes are what verification spends its time on: one buffer serves all. Hash functions keep no argument.
const pair = new Uint8Array(65)
pair[0] = 1

/** Hash of a leaf, SHA-256(0x00 ‖ leaf). RFC 6962 section 2.1: the prefix keeps a leaf from posing as a node. */
export function leafHash(hash: Hash, leaf: Uint8Array): Uint8Array {
  const input = new Uint8Array(leaf.length + 1)
  input.set(leaf, 1)
  return hash.sha256(input)
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
