import { randomBytes } from 'node:crypto'
import { type Receipt, verifyReceipt } from '@casebridge/ledger'
import { ed25519Verifier, generateNoteKeys, nodeHash } from '@casebridge/ledger/node'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type AuditDatabase, openAuditDatabase } from '../../../test/audit-database.ts'
import { signedHeads } from '../../../test/signed-heads.ts'
import { aDisclosure } from '../../../test/submissions.ts'
import { logRepository } from '../../storage/log-repository.ts'
import { Log } from './log.ts'
import type { Batch } from './log-store.ts'
import { NodeCache } from './node-cache.ts'
import { ownEntry } from './own-entry.ts'
import { ProofReader } from './proof-reader.ts'
import { Receipts } from './receipts.ts'
import { LogBroken } from './resume.ts'
import { Sequencer } from './sequencer.ts'
import type { Submission } from './submission.ts'

const ORIGIN = 'audit.test/sequencer'
const keys = generateNoteKeys(ORIGIN)
const verifier = ed25519Verifier(keys.vkey)
const NO_DETAILS = { yearKeys: [], subjectKeys: [], actors: [], persons: [] }

let database: AuditDatabase
const opened: AuditDatabase[] = []
beforeEach(async () => {
  database = await openAuditDatabase()
  opened.push(database)
})
afterAll(() => Promise.all(opened.map((one) => one.close())))

describe('appending', () => {
  it('gives every entry the next place and a receipt that verifies', async () => {
    const { log } = await start()
    const entries = Array.from({ length: 700 }, made)
    const receipts = [
      ...(await log.append(entries.slice(0, 3), 0)),
      ...(await log.append(entries.slice(3, 700), 0)),
    ]
    expect(receipts.map(({ index }) => index)).toEqual(entries.map((_, i) => i))
    for (const [i, receipt] of receipts.entries()) check(entries[i], receipt)
  })

  it('shares batches among callers who come together, and loses nobody', async () => {
    const { log } = await start()
    const entries = Array.from({ length: 400 }, made)
    const receipts = await Promise.all(entries.map((entry) => log.append([entry], 0)))
    expect(new Set(receipts.flat().map(({ index }) => index)).size).toBe(400)
    for (const [i, [receipt]] of receipts.entries()) check(entries[i], receipt)
    const [{ heads } = { heads: 0 }] = await database.asSuperuser<{ heads: number }>(
      'select count(*)::int as heads from tree_head',
    )
    expect(heads).toBeLessThan(100)
  })

  it('gives an entry that comes again its first place and a fresh proof', async () => {
    const { log } = await start()
    const [one, two] = [made(), made()]
    const [first] = await log.append([one], 0)
    await log.append([two], 0)
    const again = await Promise.all(Array.from({ length: 50 }, () => log.append([one], 0)))
    for (const [receipt] of again) {
      expect(receipt?.index).toBe(first?.index)
      check(one, receipt)
    }
    expect(await count()).toBe(2)
  })

  it('refuses an id that stands for other bytes, raises an alarm, and the first stands', async () => {
    const { log, alarms } = await start()
    const [one, other] = [made(), made()]
    await log.append([one], 0)
    const forged: Submission = { ...other, entry: { ...other.entry, id: one.entry.id } }
    await expect(log.append([made(), forged], 0)).rejects.toMatchObject({ code: 'entry-id-reused' })
    expect(alarms).toEqual(['an entry id came again with other bytes'])
    expect(await count()).toBe(1)
    check(one, await log.findReceipt(one.entry.id))
  })

  it('appends the other entries of a batch in which one request is refused', async () => {
    const { log } = await start()
    const [one, two, other] = [made(), made(), made()]
    await log.append([one], 0)
    const forged: Submission = { ...other, entry: { ...other.entry, id: one.entry.id } }
    const [, refused, accepted] = await Promise.allSettled([
      log.append([made()], 0),
      log.append([forged], 0),
      log.append([two], 0),
    ])
    expect(refused?.status).toBe('rejected')
    check(two, accepted?.status === 'fulfilled' ? accepted.value[0] : undefined)
  })

  it('proves that the log continues the head the caller knew', async () => {
    const { log } = await start()
    const [one, two] = [made(), made()]
    const [first] = await log.append([one, ...Array.from({ length: 300 }, made)], 0)
    const known = check(one, first).head
    await log.append(Array.from({ length: 300 }, made), 0)
    const [second] = await log.append([two], known.size)
    expect(check(two, second, known).head.size).toBe(602)
  })

  it('refuses a caller who has seen a longer log, and appends nothing', async () => {
    const { log } = await start()
    await log.append([made()], 0)
    await expect(log.append([made()], 5)).rejects.toMatchObject({ code: 'rolled-back' })
    expect(await count()).toBe(1)
  })

  it('asks to come again when too many entries wait', async () => {
    const { log } = await start()
    const full = Array.from({ length: 1000 }, made)
    const results = await Promise.allSettled(Array.from({ length: 7 }, () => log.append(full, 0)))
    expect(results.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0)
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ retryAfterSeconds: 1 })
    }
    expect(await count()).toBe(1000)
  })
})

describe('emergencies', () => {
  it('are still taken when ordinary entries fill the line', async () => {
    const { log } = await start()
    const full = Array.from({ length: 1000 }, made)
    const ordinary = Promise.allSettled(Array.from({ length: 9 }, () => log.append(full, 0)))
    const emergency = aDisclosure({ purpose: 'imminent-danger' })
    const [receipt] = await log.append([emergency], 0)
    check(emergency, receipt)
    expect((await ordinary).some(({ status }) => status === 'rejected')).toBe(true)
  })
})

describe('two sequencers on one log', () => {
  it('never fork it: every receipt of both verifies against one line of heads', async () => {
    const [a, b] = await Promise.all([start(), start()])
    const entries = Array.from({ length: 120 }, made)
    const receipts = await Promise.all(
      entries.map((entry, i) => patiently(() => (i % 2 === 0 ? a : b).log.append([entry], 0))),
    )
    expect(
      receipts
        .flat()
        .map(({ index }) => index)
        .sort((x, y) => x - y),
    ).toEqual(entries.map((_, i) => i))
    const { log } = await start()
    for (const entry of entries) check(entry, await log.findReceipt(entry.entry.id))
    expect([...a.alarms, ...b.alarms]).toEqual([])
  })

  it('give the same entry one place when it comes to both', async () => {
    const [a, b] = await Promise.all([start(), start()])
    for (let i = 0; i < 20; i++) {
      const entry = made()
      const [[x], [y]] = await Promise.all([a.log.append([entry], 0), b.log.append([entry], 0)])
      expect(x?.index).toBe(i)
      expect(y?.index).toBe(i)
    }
  })

  it('serve a caller who has seen the other one further ahead', async () => {
    const [a, b] = await Promise.all([start(), start()])
    const one = made()
    const [receipt] = await a.log.append([one, made(), made()], 0)
    const known = check(one, receipt).head
    const two = made()
    const [second] = await b.log.append([two], known.size)
    check(two, second, known)
  })
})

describe('a log that was changed below a running service', () => {
  it('stops the service when it was cut back', async () => {
    const { log, alarms } = await start()
    await log.append([made(), made()], 0)
    await log.append([made()], 0)
    await database.asReplica('delete from tree_head where size = 3; delete from entry where idx = 2')
    await expect(log.append([made()], 0)).rejects.toMatchObject({ retryAfterSeconds: 1 })
    expect(alarms).toEqual([
      'the log is broken, nothing is appended any more: the log had 3 entries and now has 2',
    ])
    await expect(log.checkpoint()).rejects.toMatchObject({ retryAfterSeconds: 1 })
  })

  it('stops the service when its history was rewritten, size for size', async () => {
    const { log, alarms } = await start()
    await log.append([made(), made()], 0)
    // Consistent in itself and of the same size: only memory can tell.
    const forged = await forgedBatch([made(), made()])
    await database.asReplica(`delete from tree_head where size > 0; delete from entry`)
    await logRepository(database.connect()).commit(forged)
    await expect(log.append([made()], 0)).rejects.toMatchObject({ retryAfterSeconds: 1 })
    expect(alarms).toEqual([
      'the log is broken, nothing is appended any more: the first 2 entries are not those that were there before',
    ])
  })

  it('does not start when the newest entry is missing', async () => {
    const { log } = await start()
    await log.append([made(), made()], 0)
    await database.asReplica('delete from entry where idx = 1')
    await expect(start()).rejects.toThrow(new LogBroken('entry 1 is missing', { index: 1 }))
  })

  it('does not start when an entry was changed together with its hash', async () => {
    const { log } = await start()
    await log.append([made(), made()], 0)
    await database.asReplica(
      `update entry set leaf = '{}', leaf_hash = sha256('\\x00'::bytea || '{}'::bytea) where idx = 0`,
    )
    await expect(start()).rejects.toThrow(LogBroken)
  })
})

const now = () => new Date()

async function start(): Promise<{ log: Log; alarms: string[] }> {
  const store = logRepository(database.connect())
  const nodes = new NodeCache()
  const alarms: string[] = []
  const seal = async () => NO_DETAILS
  const alarm = (_code: string, what: string) => alarms.push(what)
  const sequencer = await Sequencer.start({ hash: nodeHash, store, nodes, seal, now, alarm })
  const proofs = new ProofReader(store, nodes)
  const receipts = new Receipts({
    hash: nodeHash,
    proofs,
    heads: signedHeads({ hash: nodeHash, origin: ORIGIN, skey: keys.skey, proofs, sequencer }),
  })
  return { log: new Log({ sequencer, receipts, store }), alarms }
}

function made(): Submission {
  const basis = [randomBytes(16).toString('hex')]
  return ownEntry(nodeHash, {
    event: 'session',
    organisation: 'agy-town',
    role: 'chair',
    at: new Date(),
    basis,
  })
}

function check(entry: Submission | undefined, receipt: Receipt | undefined, known = { size: 0, root: '' }) {
  if (entry === undefined || receipt === undefined) throw new Error('no receipt')
  return verifyReceipt({ hash: nodeHash, verifier, origin: ORIGIN, entry: entry.leaf, receipt, known })
}

async function count(): Promise<number> {
  const [row] = await database.asSuperuser<{ n: number }>('select count(*)::int as n from entry')
  return row?.n ?? 0
}

/** A caller who comes again when asked to. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Error) || !('retryAfterSeconds' in error)) throw error
    }
  }
}

/** A log with other entries in a database of its own, to be put in the place of the real one. */
async function forgedBatch(entries: readonly Submission[]): Promise<Batch> {
  const other = await openAuditDatabase()
  opened.push(other)
  const store = logRepository(other.connect())
  const previous = await store.newestHead()
  const seal = async () => NO_DETAILS
  const parts = { hash: nodeHash, store, nodes: new NodeCache(), seal, now, alarm: () => undefined }
  const { places, tree } = await (await Sequencer.start(parts)).append(entries)
  const leaves = places.flatMap((place, i) => {
    const entry = entries[i]
    return entry === undefined ? [] : [{ ...place, leaf: entry.leaf }]
  })
  return {
    previous,
    head: tree.head,
    receivedAt: now(),
    leaves,
    fullTiles: [],
    details: NO_DETAILS,
    bundles: [],
  }
}
