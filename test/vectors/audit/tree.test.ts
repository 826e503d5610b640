import { emptyRoot, Frontier, leafHash, nodeHash, rootOf } from '@casebridge/ledger'
import { nodeHash as sha } from '@casebridge/ledger/node'
import { describe, expect, it } from 'vitest'
import { bytesOf, fromHex, given, readVectors, toHex } from './vectors.ts'

interface Tree {
  leafInputsHex: string[]
  nodeHashesByLevelHex: string[][]
  rootHashesBySizeHex: string[]
  hasher: { desc: string; inputUtf8?: string; leftUtf8?: string; rightUtf8?: string; want: string }[]
}
const tree = readVectors<Tree>('rfc6962-tree.json')
const leaves = tree.leafInputsHex.map((input) => leafHash(sha, fromHex(input)))

describe('a Merkle tree as RFC 6962 defines it', () => {
  it.each(tree.rootHashesBySizeHex.map((root, size) => ({ size, root })))(
    'has the known root at size $size',
    ({ size, root }) => {
      expect(toHex(rootOf(sha, leaves.slice(0, size)))).toBe(root)
    },
  )

  it('reports every complete node with the known hash', () => {
    const nodes: string[][] = []
    const frontier = new Frontier(sha)
    for (const leaf of leaves) {
      frontier.append(leaf, (level, index, node) => {
        nodes[level] ??= []
        given(nodes[level])[index] = toHex(node)
      })
    }
    expect(nodes).toEqual(tree.nodeHashesByLevelHex)
  })

  it.each(tree.hasher)('hashes "$desc" as known', ({ desc, inputUtf8, leftUtf8, rightUtf8, want }) => {
    const hashed =
      desc === 'empty tree root'
        ? emptyRoot(sha)
        : inputUtf8 === undefined
          ? nodeOf(given(leftUtf8), given(rightUtf8))
          : leafHash(sha, bytesOf(inputUtf8))
    expect(toHex(hashed)).toBe(want)
  })
})

/** The vector joins inputs of four bytes; ours joins hashes, so the same bytes are hashed by hand. */
function nodeOf(left: string, right: string): Uint8Array {
  return sha.sha256(new Uint8Array([1, ...bytesOf(left), ...bytesOf(right)]))
}

it('joins two hashes as the known tree does', () => {
  const [left, right] = leaves
  expect(toHex(nodeHash(sha, given(left), given(right)))).toBe(tree.nodeHashesByLevelHex[1]?.[0])
})
