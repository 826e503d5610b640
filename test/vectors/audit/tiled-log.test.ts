import {
  decodeBundle,
  encodeBundle,
  Frontier,
  fromBase64,
  leafHash,
  newTiles,
  nodesFromTiles,
  openCheckpoint,
  parseTilePath,
  proveConsistency,
  proveInclusion,
  proveRoot,
  signCheckpoint,
  tileBytes,
  tilePath,
  tilesOfLevel,
  verifyConsistency,
  verifyInclusion,
} from '@casebridge/ledger'
import { ed25519Signer, ed25519Verifier, nodeHash } from '@casebridge/ledger/node'
import { describe, expect, it } from 'vitest'
import { bytesOf, given, readVectors } from './vectors.ts'

interface Log {
  buildScript: string
  filesBase64: Record<string, string>
}
interface Paths {
  c2sp: { level: number; index: number; path: string }[]
  partialTiles: { size: number; expect: Record<string, number> }[]
  goSumdbStyle: [string, [number, number, number, number] | null][]
}
const { buildScript, filesBase64 } = readVectors<Log>('tessera-posix-log.json')
const paths = readVectors<Paths>('tile-paths.json')

const ORIGIN = 'example.com/log/testdata'
const logKey = ed25519Verifier(given(/LOG_PUBLIC_KEY="([^"]+)"/.exec(buildScript)?.[1]))
const signer = ed25519Signer(given(/LOG_PRIVATE_KEY="([^"]+)"/.exec(buildScript)?.[1]))
const words = given(/for i in (.+); do/.exec(buildScript)?.[1]).split(' ')
const sizes = Array.from({ length: 16 }, (_, size) => size)

describe('a log of 15 entries made by Tessera', () => {
  it.each(sizes)('at size %i has the root, tile and bundle that follow from its entries', (size) => {
    const checkpoint = checkpointAt(size)
    const frontier = new Frontier(nodeHash)
    for (const word of words.slice(0, size)) frontier.append(leafHash(nodeHash, bytesOf(word)))
    expect(checkpoint.size).toBe(size)
    expect(frontier.root()).toEqual(checkpoint.root)
    if (size === 0) return

    const bundle = file(`tile/entries/000.p/${size}`)
    expect(decodeBundle(bundle)).toEqual(words.slice(0, size).map(bytesOf))
    expect(encodeBundle(decodeBundle(bundle))).toEqual(bundle)
    const read = nodesFromTiles(nodeHash, () => file(`tile/0/000.p/${size}`))
    expect(proveRoot(nodeHash, read, size)).toEqual(checkpoint.root)
    const leaves = decodeBundle(bundle).map((entry) => leafHash(nodeHash, entry))
    const written = newTiles(size - 1, size).map((tile) => [
      tilePath(tile),
      tileBytes((_, index) => given(leaves[index]), { level: 0, index: tile.index, width: tile.width }),
    ])
    expect(written).toEqual([[`tile/0/000.p/${size}`, file(`tile/0/000.p/${size}`)]])
  })

  it('signs each checkpoint again with the same bytes', () => {
    for (const size of sizes) {
      expect(bytesOf(signCheckpoint(checkpointAt(size), [signer]))).toEqual(file(`checkpoint.${size}`))
    }
    expect(file('checkpoint')).toEqual(file('checkpoint.15'))
  })

  it('proves every entry and every step from its tile', () => {
    const read = nodesFromTiles(nodeHash, () => file('tile/0/000.p/15'))
    for (const size of sizes.slice(1)) {
      const { root } = checkpointAt(size)
      for (let index = 0; index < size; index++) {
        const leaf = leafHash(nodeHash, bytesOf(given(words[index])))
        const proof = proveInclusion(nodeHash, read, index, size)
        expect(verifyInclusion(nodeHash, { index, size, leafHash: leaf, root, proof })).toBe(true)
      }
      for (let oldSize = 1; oldSize <= size; oldSize++) {
        const proof = proveConsistency(nodeHash, read, oldSize, size)
        const claim = { oldSize, size, oldRoot: checkpointAt(oldSize).root, root, proof }
        expect(verifyConsistency(nodeHash, claim)).toBe(true)
      }
    }
  })

  it('has its files at the addresses we give them', () => {
    const tiles = Object.keys(filesBase64).flatMap((name) => /tile\/.+/.exec(name) ?? [])
    expect(tiles).toHaveLength(30)
    for (const path of tiles) expect(tilePath(given(parseTilePath(path)))).toBe(path)
  })
})

describe('tile paths', () => {
  it.each(paths.c2sp)('$path', ({ level, index, path }) => {
    expect(tilePath({ level, index, width: 256 })).toBe(path)
    expect(parseTilePath(path)).toEqual({ level, index, width: 256 })
  })

  it.each(paths.goSumdbStyle)('%s, the tile height left out', (path, tile) => {
    const parsed = parseTilePath(path.replace(/^tile\/\d+/, 'tile'))
    if (tile === null) return expect(parsed).toBeUndefined()
    const [, level, index, width] = tile
    expect(parsed).toEqual({ level, index, width: path.includes('.p/') ? width : 256 })
  })

  it.each(paths.partialTiles)('of a tree of $size', ({ size, expect: widths }) => {
    const found = Object.fromEntries(
      [0, 1, 2].flatMap((level) => {
        const { full, partial } = tilesOfLevel(level, size)
        return [[`level${level}Full`, full] as const, [`level${level}Partial`, partial] as const]
      }),
    )
    expect(found).toMatchObject(widths)
  })
})

function file(name: string): Uint8Array {
  return given(fromBase64(given(filesBase64[`testdata/log/${name}`])))
}

function checkpointAt(size: number) {
  const note = new TextDecoder().decode(file(`checkpoint.${size}`))
  return openCheckpoint(note, { origin: ORIGIN, log: [logKey] })
}
