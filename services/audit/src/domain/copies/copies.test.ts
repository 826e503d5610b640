import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openNote, signCheckpoint } from '@casebridge/ledger'
import { ed25519Signer, ed25519Verifier, generateNoteKeys, nodeHash as hash } from '@casebridge/ledger/node'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { directoryCopies } from '../../drivers/directory-copies.ts'
import { localStamper } from '../../drivers/local-stamper.ts'
import { NodeCache } from '../log/node-cache.ts'
import { ProofReader } from '../log/proof-reader.ts'
import { Tree } from '../log/tree.ts'
import { assertCopied } from './assert-copied.ts'
import { copyOnce } from './keep-copies.ts'

const ORIGIN = 'log.harbour.example/test'
const keys = generateNoteKeys(ORIGIN)
const stampKeys = generateNoteKeys('stamps.harbour.example')
const NOW = new Date('2026-11-24T10:00:00.000Z')
const root = mkdtempSync(join(tmpdir(), 'casebridge-copies-'))
afterAll(() => rmSync(root, { recursive: true }))

let folder: string
let made = 0
let cache: NodeCache
beforeEach(() => {
  folder = join(root, `${made++}`)
  cache = new NodeCache()
})

const warnings: string[] = []
const log = { warn: (_: object, message: string) => void warnings.push(message) }

/** A tree of so many leaves. */
function grown(size: number, seed = 'a'): Tree {
  const leaves = Array.from({ length: size }, (_, i) => hash.sha256(Buffer.from(`${seed}${i}`)))
  const { tree, nodes } = Tree.resume(hash, 0, []).extend(leaves)
  cache.add(nodes)
  return tree
}

const signed = (tree: Tree, skey = keys.skey) =>
  signCheckpoint({ origin: ORIGIN, ...tree.head }, [ed25519Signer(skey)])

function copy(tree: Tree, given: { skey?: string } = {}): Promise<number> {
  const stamper = localStamper(stampKeys.skey, () => NOW)
  const checkpoint = async () => signed(tree, given.skey)
  return copyOnce({ hash, copies: directoryCopies(folder), stamper, checkpoint, log }, -1)
}

function start(tree: Tree): Promise<void> {
  const proofs = new ProofReader({ findTiles: async () => [] }, cache)
  const read = (ranges: Parameters<ProofReader['read']>[1]) => proofs.read(tree, ranges)
  const log = { hash, origin: ORIGIN, keys: [ed25519Verifier(keys.vkey)], tree, read }
  return assertCopied(directoryCopies(folder), log)
}

describe('copies of checkpoints outside the database', () => {
  it('are written once, read-only, each with a stamp of its time', async () => {
    const tree = grown(5)
    expect(await copy(tree)).toBe(5)
    await copy(tree)
    const names = readdirSync(folder)
    expect(names).toEqual(['0000000000000005.checkpoint', '0000000000000005.local-stamp'])
    for (const name of names) expect(statSync(join(folder, name)).mode & 0o222).toBe(0)
    expect(await directoryCopies(folder).findNewest()).toBe(signed(tree))
    const stamp = readFileSync(join(folder, '0000000000000005.local-stamp'), 'utf8')
    const { text } = openNote(stamp, [ed25519Verifier(stampKeys.vkey)])
    const digest = Buffer.from(hash.sha256(Buffer.from(signed(tree)))).toString('base64')
    expect(text).toBe(`casebridge local time stamp\n${NOW.toISOString()}\n${digest}\n`)
  })

  it('are made also when the authority is away, and that is said', async () => {
    const stamper = { stamp: () => Promise.reject(new Error('away')) }
    const checkpoint = async () => signed(grown(2))
    await copyOnce({ hash, copies: directoryCopies(folder), stamper, checkpoint, log }, -1)
    expect(readdirSync(folder)).toEqual(['0000000000000002.checkpoint'])
    expect(warnings).toContain('no time stamp for the newest checkpoint')
  })

  it('let a log start that continues the newest of them', async () => {
    await copy(grown(5))
    await expect(start(grown(9))).resolves.toBeUndefined()
  })

  it('stop a log that is shorter, or another', async () => {
    await copy(grown(5))
    await expect(start(grown(3))).rejects.toThrow('the log had 5 entries and now has 3')
    cache = new NodeCache()
    await expect(start(grown(9, 'b'))).rejects.toThrow('the first 5 entries are not those')
  })

  it('under a key that does not count any more accuse nobody', async () => {
    await copy(grown(5), { skey: generateNoteKeys(ORIGIN).skey })
    await expect(start(grown(3))).resolves.toBeUndefined()
  })
})
