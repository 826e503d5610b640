import type { Hash } from './crypto.ts'

const EMPTY = new Uint8Array(0)

/** Hash of a leaf, SHA-256(0x00 ‖ leaf). RFC 6962 section 2.1: the prefix keeps a leaf from posing as a node. */
export function leafHash(hash: Hash, leaf: Uint8Array): Uint8Array {
  const input = new Uint8Array(leaf.length + 1)
  input.set(leaf, 1)
  return hash.sha256(input)
}

/** Hash of an inner node, SHA-256(0x01 ‖ left ‖ right). RFC 6962 section 2.1. */
export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  const input = new Uint8Array(65)
  input[0] = 1
  input.set(left, 1)
  input.set(right, 33)
  return hash.sha256(input)
}

/** Root of the tree without leaves, SHA-256 of nothing. */
export function emptyRoot(hash: Hash): Uint8Array {
  return hash.sha256(EMPTY)
}
