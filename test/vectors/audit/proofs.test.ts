import { fromBase64, verifyConsistency, verifyInclusion } from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import { describe, expect, it } from 'vitest'
import { readVectors } from './vectors.ts'

interface Probe {
  file: string
  wantErr: boolean
  proof: string[] | null
}
interface Inclusion extends Probe {
  leafIdx: string
  treeSize: string
  leafHash: string | null
  root: string | null
}
interface Consistency extends Probe {
  size1: string
  size2: string
  root1: string | null
  root2: string | null
}
const inclusion = readVectors<{ cases: Inclusion[] }>('rfc6962-inclusion.json', 'leafIdx', 'treeSize').cases
const consistency = readVectors<{ cases: Consistency[] }>('rfc6962-consistency.json', 'size1', 'size2').cases

describe('inclusion', () => {
  it.each(inclusion)('$file', ({ leafIdx, treeSize, leafHash, root, proof, wantErr }) => {
    const claim = {
      index: BigInt(leafIdx),
      size: BigInt(treeSize),
      leafHash: decode(leafHash),
      root: decode(root),
      proof: (proof ?? []).map(decode),
    }
    expect(verifyInclusion(nodeHash, claim)).toBe(!wantErr)
  })
})

describe('consistency', () => {
  it.each(consistency)('$file', ({ size1, size2, root1, root2, proof, wantErr }) => {
    const claim = {
      oldSize: BigInt(size1),
      size: BigInt(size2),
      oldRoot: decode(root1),
      root: decode(root2),
      proof: (proof ?? []).map(decode),
    }
    expect(verifyConsistency(nodeHash, claim)).toBe(!wantErr)
  })
})

it('runs all 98 probes of each kind, refusals and acceptances', () => {
  expect([inclusion.length, consistency.length]).toEqual([98, 98])
  for (const cases of [inclusion, consistency]) {
    expect(new Set(cases.map(({ wantErr }) => wantErr))).toEqual(new Set([true, false]))
  }
})

function decode(text: string | null): Uint8Array {
  const bytes = fromBase64(text ?? '')
  if (bytes === undefined) throw new Error(`not Base 64: ${text}`)
  return bytes
}
