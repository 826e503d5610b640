import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDisclosure, toWire } from '../test/submissions.ts'
import {
  entryHashes,
  leafHashes,
  level,
  merkleTreeHash,
  resource,
  type TileClient,
} from '../test/tile-client.ts'

const constellation = withConstellation()
const AUDITOR = 'pro-vera-nyberg'
const LONG = 'max-age=31536000, immutable'

/** Anybody; auditors alone are shown entries. */
const stranger: TileClient = { fetch: (path) => fetch(`${constellation().urls.audit}/${path}`) }
const auditor: TileClient = {
  async fetch(path) {
    const authorization = `Bearer ${await constellation().tokenFor(AUDITOR, 'audit')}`
    return fetch(`${constellation().urls.audit}/${path}`, { headers: { authorization } })
  },
}

/** A log of more than two full tiles, so that level 1 exists; its size and root as the log signed them. */
let size = 0
let root = Buffer.alloc(0)
beforeAll(async () => {
  const entries = Array.from({ length: 700 }, () => toWire(aDisclosure()))
  await constellation()
    .client('audit', 'exchange')
    .POST('/entries', { body: { knownSize: 0, entries } })
  const response = await stranger.fetch('checkpoint')
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const [, counted = '', encoded = ''] = (await response.text()).split('\n')
  size = Number(counted)
  root = Buffer.from(encoded, 'base64')
  expect(size).toBeGreaterThan(700)
})

describe('a client that knows the specification alone', () => {
  it('makes the tree of a live log again from its tiles', async () => {
    expect(merkleTreeHash(await leafHashes(stranger, size))).toEqual(root)
  })

  it('makes it from level 1 and what level 0 has left over', async () => {
    const leaves = await leafHashes(stranger, size)
    const above = await level(stranger, 1, size)
    expect(above).toHaveLength(Math.floor(size / 256))
    for (const [i, hash] of above.entries()) {
      expect(hash).toEqual(merkleTreeHash(leaves.slice(i * 256, (i + 1) * 256)))
    }
  })

  it('finds every entry under its hash in the bundles, which auditors may read', async () => {
    expect(await entryHashes(auditor, size)).toEqual(await leafHashes(stranger, size))
  })

  it('finds the tiles of every smaller tree where they were', async () => {
    const leaves = await leafHashes(stranger, size)
    for (const width of [1, 2, 255]) {
      const bytes = await (await stranger.fetch(resource('0', 1, width))).bytes()
      expect(Buffer.from(bytes)).toEqual(Buffer.concat(leaves.slice(256, 256 + width)))
    }
    expect((await stranger.fetch(resource('1', 0, 1))).status).toBe(200)
  })
})

describe('a tile', () => {
  it.each([
    ['beyond the newest checkpoint', () => resource('0', Math.ceil(size / 256), 256)],
    ['that is not full yet', () => resource('0', Math.floor(size / 256), 256)],
    ['wider than the newest checkpoint', () => resource('0', Math.floor(size / 256), 255)],
    ['of a level that does not exist yet', () => resource('2', 0, 1)],
    ['of the highest level there is', () => resource('63', 0, 1)],
    ['far beyond, with three groups before the last', () => 'tile/0/x001/x234/x067/001'],
    ['of width 0', () => 'tile/0/000.p/0'],
    ['of width 256, written as a partial one', () => 'tile/0/000.p/256'],
    ['with a group too many', () => 'tile/0/x000/000'],
    ['without its zeros', () => 'tile/0/0'],
    ['with a level of leading zeros', () => 'tile/00/000'],
    ['of level 64', () => 'tile/64/000'],
  ])('%s is not there', async (_, path) => {
    expect([400, 404]).toContain((await stranger.fetch(path())).status)
  })

  it('never changes and says so', async () => {
    for (const path of [resource('0', 0, 256), resource('0', 2, 1)]) {
      expect((await stranger.fetch(path)).headers.get('cache-control')).toBe(`public, ${LONG}`)
    }
    const bundle = await auditor.fetch(resource('entries', 0, 256))
    expect(bundle.headers.get('cache-control')).toBe(`private, ${LONG}`)
    const nothing = await stranger.fetch(resource('0', 9, 256))
    expect(nothing.headers.get('cache-control')).toBe('no-store')
  })
})

it('an entry bundle is for auditors and a mirror: not for strangers, other professionals or other services', async () => {
  const path = resource('entries', 0, 256)
  expect((await stranger.fetch(path)).status).toBe(401)
  for (const who of ['pro-noor-vermeer', 'pro-ines-vandael', 'exchange']) {
    const authorization = `Bearer ${await constellation().tokenFor(who, 'audit')}`
    const { status } = await fetch(`${constellation().urls.audit}/${path}`, { headers: { authorization } })
    expect(status).toBe(403)
  }
  expect((await auditor.fetch(resource('entries', Math.ceil(size / 256), 256))).status).toBe(404)
})
