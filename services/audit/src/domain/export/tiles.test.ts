import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { decodeBundle, Frontier, leafHash, parseTilePath } from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AuditDatabase, openAuditDatabase } from '../../../test/audit-database.ts'
import { logRepository } from '../../storage/log-repository.ts'
import { resumeTree } from '../log/resume.ts'
import { findEntryBundle, findTile, type TileParts } from './tiles.ts'

const VECTOR = new URL('../../../../../test/vectors/audit/tessera-posix-log.json', import.meta.url)
const { filesBase64 }: { filesBase64: Record<string, string> } = JSON.parse(readFileSync(VECTOR, 'utf8'))
const files = Object.entries(filesBase64).flatMap(([name, base64]) =>
  /tile\/.+/.test(name) ? [[name.replace('testdata/log/', ''), Buffer.from(base64, 'base64')] as const] : [],
)

let database: AuditDatabase
let parts: TileParts

beforeAll(async () => {
  database = await openAuditDatabase()
  const bundle = files.find(([path]) => path === 'tile/entries/000.p/15')?.[1] ?? Buffer.alloc(0)
  const frontier = new Frontier(nodeHash)
  const rows = decodeBundle(bundle).map((leaf, index) => {
    const hash = leafHash(nodeHash, leaf)
    frontier.append(hash)
    return `(${index}, '${randomUUID()}', ${literal(leaf)}, ${literal(hash)})`
  })
  await database.asSuperuser(`
    insert into entry values ${rows.join()};
    insert into tree_head values (15, ${literal(frontier.root())}, 0, sha256(''), now())`)
  const store = logRepository(database.connect())
  const tree = resumeTree(nodeHash, await store.readEdge())
  parts = { store, log: { tree: async () => tree } }
})
afterAll(() => database.close())

it('a log made by Tessera, in our tables, is served byte for byte at every size it had', async () => {
  expect(files).toHaveLength(30)
  for (const [path, bytes] of files) {
    const tile = parseTilePath(path)
    if (tile === undefined) throw new Error(`no tile: ${path}`)
    const served = await (tile.level === 'entries' ? findEntryBundle(parts, tile) : findTile(parts, tile))
    expect(served && Buffer.from(served), path).toEqual(bytes)
  }
})

it('a bundle is not served around an entry that is missing', async () => {
  await database.asReplica('delete from entry where idx = 3')
  const bundle = (width: number) => findEntryBundle(parts, { level: 'entries', index: 0, width })
  expect(decodeBundle((await bundle(3)) ?? new Uint8Array())).toHaveLength(3)
  await expect(bundle(15)).rejects.toThrow('entry 3 is missing')
})

function literal(bytes: Uint8Array): string {
  return `'\\x${Buffer.from(bytes).toString('hex')}'::bytea`
}
