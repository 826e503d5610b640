import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toBase64 } from './base64.ts'
import { leafHash } from './hashing.ts'
import { nodeHash } from './node.ts'
import { proveConsistency, proveInclusion } from './prove.ts'
import { consistencyRanges, inclusionRanges } from './range.ts'
import { RangeTexts } from './range-texts.ts'
import { rootOf } from './tree.ts'

const LEAVES = Array.from({ length: 300 }, (_, i) => leafHash(nodeHash, new Uint8Array([i >> 8, i & 255])))
const read = (level: number, index: number) =>
  rootOf(nodeHash, LEAVES.slice(index * 2 ** level, (index + 1) * 2 ** level))

it('the texts of a tree give every proof that is made from its nodes, in whatever order they are asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.infiniteStream(fc.nat()), (size, numbers) => {
      const texts = new RangeTexts(size)
      for (let i = 0; i < 10; i++) {
        const [index, oldSize] = [next(numbers) % size, next(numbers) % (size + 1)]
        for (const [ranges, proof] of [
          [inclusionRanges(index, size), proveInclusion(nodeHash, read, index, size)],
          [consistencyRanges(oldSize, size), proveConsistency(nodeHash, read, oldSize, size)],
        ] as const) {
          texts.add(nodeHash, read, texts.missing(ranges))
          expect(texts.missing(ranges)).toEqual([])
          expect(texts.list(ranges)).toEqual(proof.map(toBase64))
        }
      }
    }),
  )
})

it('a hash that was not added is not made up', () => {
  expect(() => new RangeTexts(2).list([{ start: 0, end: 1 }])).toThrow(RangeError)
})

function next(numbers: Iterator<number>): number {
  return Number(numbers.next().value)
}
