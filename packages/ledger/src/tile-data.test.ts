import { describe, expect, it } from 'vitest'
import { MemoryLog } from '../test/log.ts'
import { concat, utf8 } from './bytes.ts'
import { nodeHash } from './node.ts'
import { proveConsistency, proveInclusion, proveRoot } from './prove.ts'
import { consistencyRanges, inclusionRanges } from './range.ts'
import { newTiles, parseTilePath, TILE_WIDTH, type TileId, tilePath, tilesOfLevel } from './tile.ts'
import { nodesFromTiles, tileBytes, tilesForRanges } from './tile-data.ts'

const SIZE = 70_000
const log = new MemoryLog()
for (let i = 0; i < SIZE; i++) log.append(utf8(`${i}`))
const root = log.head.root

/** What a log has written after it grew in these steps: the latest version of each tile. */
function written(...steps: readonly number[]): Map<string, Uint8Array> {
  const tiles = new Map<string, Uint8Array>()
  steps.forEach((size, i) => {
    for (const tile of newTiles(steps[i - 1] ?? 0, size))
      tiles.set(addressOf(tile), tileBytes(log.read, tile))
  })
  return tiles
}

describe('tiles of a log of 70,000', () => {
  const tiles = written(1, 255, 256, 257, 65_535, 65_536, SIZE)
  const reader = (level: number, index: number): Uint8Array => {
    const bytes = tiles.get(`${level}/${index}`)
    if (bytes === undefined) throw new RangeError(`no tile ${level}/${index}`)
    return bytes
  }
  const read = nodesFromTiles(nodeHash, reader)

  it('are the same whether written at once or as the log grew', () => {
    expect(tiles).toEqual(written(SIZE))
    expect(tiles.size).toBe(273 + 1 + 1 + 1 + 1)
  })

  it('give the same root and proofs as the nodes', () => {
    expect(proveRoot(nodeHash, read, SIZE)).toEqual(root)
    for (const index of [0, 1, 255, 256, 65_535, 65_536, 69_887, 69_888, SIZE - 1]) {
      expect(proveInclusion(nodeHash, read, index, SIZE)).toEqual(
        proveInclusion(nodeHash, log.read, index, SIZE),
      )
      const older = proveConsistency(nodeHash, log.read, index + 1, SIZE)
      expect(proveConsistency(nodeHash, read, index + 1, SIZE)).toEqual(older)
    }
  })

  it('are all named in advance for a proof', () => {
    for (const index of [0, 300, 65_536, SIZE - 1]) {
      const ranges = [...inclusionRanges(index, SIZE), ...consistencyRanges(index + 1, SIZE)]
      const fetched = new Set(tilesForRanges(ranges).map(({ level, index: n }) => `${level}/${n}`))
      const only = nodesFromTiles(nodeHash, (level, n) => {
        if (!fetched.has(`${level}/${n}`)) throw new RangeError('not fetched')
        return reader(level, n)
      })
      expect(() => proveInclusion(nodeHash, only, index, SIZE)).not.toThrow()
      expect(() => proveConsistency(nodeHash, only, index + 1, SIZE)).not.toThrow()
      expect(fetched.size).toBeLessThanOrEqual(6)
    }
  })

  it('that are too narrow are refused', () => {
    const narrow = nodesFromTiles(nodeHash, (level, index) => reader(level, index).slice(0, 32))
    expect(() => narrow(1, 0)).toThrow(RangeError)
  })

  it('hold the roots of the full tiles below', () => {
    expect(tiles.get('2/0')).toEqual(concat(log.read(16, 0)))
    expect(tilesOfLevel(2, SIZE)).toEqual({ full: 0, partial: 1 })
  })
})

describe('tile paths', () => {
  it.each([
    'tile/00/000',
    'tile/64/000',
    'tile/0/x000/001',
    'tile/0/1',
    'tile/0/000.p/256',
    'tile/0/000.p/257',
    'tile/entries/000.p/999',
    'tile/0/000.p/0',
    '/tile/0/000',
  ])('have one spelling: %s is none', (path) => {
    expect(parseTilePath(path)).toBeUndefined()
  })

  it.each([0, 7, 999, 1000, 1_234_067, 999_999_999_999])('name index %i', (index) => {
    for (const level of [0, 63, 'entries'] as const) {
      for (const width of [1, 255, TILE_WIDTH]) {
        expect(parseTilePath(tilePath({ level, index, width }))).toEqual({ level, index, width })
      }
    }
  })
})

function addressOf({ level, index }: TileId): string {
  return `${level}/${index}`
}
