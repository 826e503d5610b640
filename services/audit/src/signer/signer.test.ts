import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { consistencyRanges, formatCheckpoint, openCheckpoint, proveConsistency } from '@casebridge/ledger'
import { ed25519Verifier, generateNoteKeys, nodeHash as hash } from '@casebridge/ledger/node'
import { createLogger } from '@casebridge/service'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NodeCache } from '../domain/log/node-cache.ts'
import { ProofReader } from '../domain/log/proof-reader.ts'
import { LogBroken } from '../domain/log/resume.ts'
import { Tree } from '../domain/log/tree.ts'
import type { HeadSigner } from '../domain/signing/head-signer.ts'
import { SignedHeads } from '../domain/signing/signed-heads.ts'
import { createSigner } from './create-signer.ts'
import { HeadJournal, JournalDamaged } from './head-journal.ts'
import { localSigner } from './local-signer.ts'
import { remoteSigner } from './remote-signer.ts'

const ORIGIN = 'log.harbour.example/test'
const keys = generateNoteKeys(ORIGIN)
const verifier = ed25519Verifier(keys.vkey)
const folder = mkdtempSync(join(tmpdir(), 'casebridge-signer-'))
afterAll(() => rmSync(folder, { recursive: true }))

let file: string
let made = 0
const running: FastifyInstance[] = []
beforeEach(() => {
  file = join(folder, `heads-${made++}`)
})
afterEach(async () => {
  for (const app of running.splice(0)) await app.close()
})

function local(skeys: readonly string[] = [keys.skey]): HeadSigner {
  return localSigner(ORIGIN, skeys, HeadJournal.open(file))
}

async function remote(signer: HeadSigner = local(), token = 'secret'): Promise<HeadSigner> {
  const app = createSigner({ signer, token: 'secret', logger: createLogger('signer', 'silent') })
  running.push(app)
  return remoteSigner(await app.listen({ host: '127.0.0.1', port: 0 }), token)
}

/** A tree of so many leaves, all of them different from those of another seed. */
function grown(size: number, seed = 'a', from = Tree.resume(hash, 0, [])): Tree {
  const leaves = Array.from({ length: size - from.head.size }, (_, i) =>
    hash.sha256(Buffer.from(`${seed}${from.head.size + i}`)),
  )
  const { tree, nodes } = from.extend(leaves)
  cache.add(nodes)
  return tree
}
let cache = new NodeCache()
beforeEach(() => {
  cache = new NodeCache()
})

/** @param newest what another process has appended meanwhile. */
function heads(signer: HeadSigner, newest?: Tree) {
  const alarms: string[] = []
  const findTiles = async () => []
  const proofs = new ProofReader({ findTiles }, cache)
  let asked: Tree | undefined
  const signed = new SignedHeads({
    ...{ hash, origin: ORIGIN, signer, proofs, verifiers: [verifier] },
    halt: ({ message }) => alarms.push(message),
    alarms: { raise: (_code, what) => alarms.push(what), over: () => undefined },
    newest: async () => newest ?? asked ?? grown(0),
  })
  const holding = (tree: Tree) => {
    asked = tree
    return signed.holding(tree)
  }
  return { signed: { holding }, alarms }
}

describe.each<[string, () => Promise<HeadSigner>]>([
  ['in this process', async () => local()],
  ['in a process of its own', () => remote()],
])('a signer %s', (_where, open) => {
  it('signs heads that continue each other, and remembers the last after a restart', async () => {
    const five = grown(5)
    const nine = grown(9, 'a', five)
    const { signed } = heads(await open())
    for (const tree of [five, nine]) {
      const { checkpoint } = await signed.holding(tree)
      expect(openCheckpoint(checkpoint, { origin: ORIGIN, log: [verifier] }).size).toBe(tree.head.size)
    }
    expect(await local().findLast()).toEqual({ size: 9, root: new Uint8Array(nine.head.root) })
  })

  it('refuses a log that was set back or rewritten, also after both were started anew, and the log is broken then', async () => {
    const five = grown(5)
    await heads(await open()).signed.holding(grown(9, 'a', five))
    const back = heads(await open())
    await expect(back.signed.holding(five)).rejects.toThrow(LogBroken)
    expect(back.alarms.join()).toContain('size 9 was signed before; 5 is smaller')
    cache = new NodeCache()
    const other = heads(await open())
    await expect(other.signed.holding(grown(12, 'b'))).rejects.toThrow(LogBroken)
    expect(other.alarms.join()).toContain('does not verify')
  })

  it('signs one head for all who wait, and gives each a tree that holds its own', async () => {
    let tree = grown(1)
    const trees = [tree]
    for (let size = 2; size <= 40; size++) {
      tree = grown(size, 'a', tree)
      trees.push(tree)
    }
    const signer = await open()
    const { signed, alarms } = heads(signer)
    const got = await Promise.all(trees.map((one) => signed.holding(one)))
    got.forEach((one, i) => {
      expect(one.tree.head.size).toBeGreaterThan(i)
      openCheckpoint(one.checkpoint, { origin: ORIGIN, log: [verifier] })
    })
    expect(new Set(got.map(({ checkpoint }) => checkpoint)).size).toBeLessThan(5)
    expect(alarms).toEqual([])
  })

  it('signs for several processes of one log; who is behind gets the head that was signed for the other', async () => {
    const five = grown(5)
    const nine = grown(9, 'a', five)
    const signer = await open()
    const [one, other] = [heads(signer, nine), heads(signer)]
    await one.signed.holding(five)
    await other.signed.holding(nine)
    const got = await one.signed.holding(grown(7, 'a', five))
    expect(openCheckpoint(got.checkpoint, { origin: ORIGIN, log: [verifier] }).size).toBe(9)
    expect(got.tree.head.size).toBe(9)
    const { checkpoint } = await one.signed.holding(grown(12, 'a', nine))
    expect(openCheckpoint(checkpoint, { origin: ORIGIN, log: [verifier] }).size).toBe(12)
    expect([...one.alarms, ...other.alarms]).toEqual([])
  })
})

describe('the memory of a signer', () => {
  it('leaves out a line that a power cut left unfinished', async () => {
    const signer = local()
    await heads(signer).signed.holding(grown(3))
    appendFileSync(file, '900 AAAA')
    expect((await local().findLast())?.size).toBe(3)
    await heads(local()).signed.holding(grown(4, 'a', grown(3)))
    expect((await local().findLast())?.size).toBe(4)
  })

  it('that cannot be read stops the signer: it does not begin anew', () => {
    writeFileSync(file, 'something else\n')
    expect(() => local()).toThrow(JournalDamaged)
  })

  it('that is set back while it runs stops the signer, also when nothing is left of it', async () => {
    for (const left of [1, 0]) {
      rmSync(file, { force: true })
      const signer = local()
      const { signed } = heads(signer)
      await signed.holding(grown(3))
      const lines = readFileSync(file, 'utf8')
      await signed.holding(grown(5, 'a', grown(3)))
      writeFileSync(file, left === 1 ? lines : '')
      await expect(signed.holding(grown(7, 'a', grown(3)))).rejects.toThrow(JournalDamaged)
      await expect(signer.findLast()).rejects.toThrow(JournalDamaged)
    }
  })

  it('holds the largest head, when two processes wrote at once and the smaller came last', async () => {
    const signer = local()
    await heads(signer).signed.holding(grown(3))
    const three = readFileSync(file, 'utf8')
    await heads(signer).signed.holding(grown(5, 'a', grown(3)))
    appendFileSync(file, three)
    expect((await signer.findLast())?.size).toBe(5)
    expect((await local().findLast())?.size).toBe(5)
  })

  // A limit of the size of files stands for a full disk: both take the beginning of a line and no more.
  it('that has no room for a whole head does not count it as remembered, and goes on when there is room', async () => {
    const fixture = fileURLToPath(new URL('./head-journal.fixture.ts', import.meta.url))
    const remember = (kibibytes: string) => {
      const limited = `ulimit -f ${kibibytes}; exec "$0" "$@"`
      const { stdout } = spawnSync('bash', ['-c', limited, process.execPath, fixture, file], {
        encoding: 'utf8',
      })
      return stdout
    }
    expect(remember('1')).toMatch(/remembered 21\na head could not be remembered, so it is not signed\n$/)
    expect(readFileSync(file)).toHaveLength(1024)
    expect((await local().findLast())?.size).toBe(21)
    expect(remember('unlimited')).toMatch(/^remembered 22\n/)
    expect((await local().findLast())?.size).toBe(51)
  })
})

describe('the process of a signer', () => {
  it('lets nobody in without the secret, and signs nothing for them', async () => {
    const stranger = await remote(local(), 'guessed')
    await expect(stranger.keys()).rejects.toThrow('401')
    await expect(stranger.findLast()).rejects.toThrow('401')
    const text = formatCheckpoint({ origin: ORIGIN, ...grown(2).head })
    await expect(stranger.sign({ oldSize: 0, proof: [], text })).rejects.toThrow('401')
    expect(readFileSync(file, 'utf8')).toBe('')
  })

  it('signs with both keys while one takes the place of the other', async () => {
    const next = generateNoteKeys(ORIGIN)
    const signer = await remote(local([next.skey, keys.skey]))
    expect(await signer.keys()).toEqual([next.vkey, keys.vkey])
    const { checkpoint } = await heads(signer).signed.holding(grown(7))
    for (const key of [verifier, ed25519Verifier(next.vkey)]) {
      expect(openCheckpoint(checkpoint, { origin: ORIGIN, log: [key] }).size).toBe(7)
    }
  })

  it('answers 400 to what is no request', async () => {
    const signer = await remote()
    await expect(signer.sign({ oldSize: 0, proof: [], text: '' })).resolves.toHaveProperty('refused')
    const proof = proveConsistency(hash, () => hash.sha256(new Uint8Array()), 3, 5)
    expect(consistencyRanges(3, 5)).toHaveLength(proof.length)
    await expect(signer.sign({ oldSize: -1, proof, text: 'x' })).rejects.toThrow('400')
  })
})
