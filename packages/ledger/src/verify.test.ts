import { beforeEach, describe, expect, it } from 'vitest'
import { aLog, anEntry, logKey, MemoryLog, ORIGIN } from '../test/log.ts'
import { hex, utf8 } from './bytes.ts'
import { cosign } from './cosignature.ts'
import { encodeEntry } from './entry-bytes.ts'
import { leafHash } from './hashing.ts'
import { cosignatureSigner, generateNoteKeys, nodeHash, witnessVerifier } from './node.ts'
import { formatSignature, parseNote } from './note.ts'
import type { Broken, Verification } from './verdict.ts'
import { type EarlierHead, type LogToVerify, type StoredEntry, verifyLog } from './verify.ts'

const SIZE = 20
const heads: EarlierHead[] = []
let log: MemoryLog
let stored: StoredEntry[]

beforeEach(() => {
  log = new MemoryLog()
  heads.length = 0
  for (let i = 0; i < SIZE; i++) {
    log.record()
    if ([5, 10, 16].includes(i + 1)) heads.push(log.head)
  }
  stored = log.stored()
})

describe('a whole log', () => {
  it('verifies, and says what that proves and what not', async () => {
    const { ok, size, firstBroken, proven, notProven } = await verify({ heads })
    expect({ ok, size, firstBroken }).toEqual({ ok: true, size: SIZE, firstBroken: undefined })
    expect(proven).toEqual([
      `The checkpoint of 20 entries is signed by ${ORIGIN}.`,
      'All 20 entries are there, in the order and with the hashes that were signed.',
      'The bytes of 20 entries are unchanged and well formed.',
      'No entry id occurs twice.',
      '3 earlier heads are beginnings of this log.',
    ])
    expect(notProven.join(' ')).toContain('no witness has cosigned')
  })

  it('verifies from a stream, and when it is empty', async () => {
    expect((await verify({ entries: streamed(stored) })).ok).toBe(true)
    expect((await verify({ entries: streamed([stored.slice(0, 7), [], stored.slice(7)]) })).ok).toBe(true)
    expect((await verify({ entries: [], checkpoint: new MemoryLog().checkpoint() })).ok).toBe(true)
  })

  it('verifies up to its checkpoint while it grows', async () => {
    const checkpoint = log.checkpoint()
    log.append(utf8('not even an entry'))
    expect(await verify({ checkpoint, entries: log.stored() })).toMatchObject({ ok: true, size: SIZE })
  })

  it('verifies after pruning, without claiming what pruned entries said', async () => {
    const pruned = stored.map((entry) => (entry.index < 5 ? { ...entry, leaf: null } : entry))
    const { ok, proven, notProven } = await verify({ entries: pruned })
    expect(ok).toBe(true)
    expect(proven).toContain('The bytes of 15 entries are unchanged and well formed.')
    expect(notProven).toContain('What 5 pruned entries said: only their hashes are kept.')
  })

  it('names the witnesses that saw the checkpoint', async () => {
    const keys = generateNoteKeys('inspectorate.example')
    const note = log.checkpoint()
    const cosignature = cosign(cosignatureSigner(keys.skey), parseNote(note).text, 1_800_000_000)
    const cosigned = note + formatSignature(cosignature)
    const { proven, notProven } = await verify({
      checkpoint: cosigned,
      witnesses: [witnessVerifier(keys.vkey)],
    })
    expect(proven.join(' ')).toContain(
      'inspectorate.example saw the checkpoint of 20 entries at 2027-01-15T08:00:00.000Z',
    )
    expect(notProven.join(' ')).not.toContain('no witness')
  })
})

describe('tampering is named', () => {
  it('an edited entry, by its index', async () => {
    edit(7, { leaf: encodeEntry(anEntry({ effect: 'deny' })) })
    expect(await brokenBy({})).toEqual({ what: 'leaf-does-not-match-its-hash', index: 7 })
  })

  it('an entry edited with its hash, by the batch between two heads', async () => {
    replace(7)
    expect(await brokenBy({ heads })).toEqual({ what: 'root-mismatch', index: 5, lastIndex: 9 })
    expect(await brokenBy({})).toEqual({ what: 'root-mismatch', index: 0, lastIndex: SIZE - 1 })
  })

  it('another history that somebody kept a head of, from the last head kept that is still good', async () => {
    // Its own heads were made again and fit: they say nothing of what others saw.
    const kept = { size: 15, root: new Uint8Array(32) }
    expect(await brokenBy({ heads, kept: [kept] })).toEqual({
      ...{ what: 'root-mismatch', index: 0, lastIndex: 14 },
    })
    const good = heads.filter(({ size }) => size === 5)
    expect(good).toHaveLength(1)
    expect(await brokenBy({ heads, kept: [...good, kept] })).toEqual({
      ...{ what: 'root-mismatch', index: 5, lastIndex: 14 },
    })
  })

  it('every single entry, wherever it stands', async () => {
    for (let index = 0; index < SIZE; index++) {
      stored = log.stored()
      replace(index)
      const broken = await brokenBy({ heads })
      expect(broken?.what).toBe('root-mismatch')
      expect(broken?.index).toBeLessThanOrEqual(index)
      expect(broken?.lastIndex).toBeGreaterThanOrEqual(index)
    }
  })

  it('two entries that changed places, also with their hashes', async () => {
    const [a, b] = [stored[6], stored[8]]
    if (a === undefined || b === undefined) throw new Error('too short')
    edit(6, { leaf: b.leaf, leafHash: b.leafHash })
    edit(8, { leaf: a.leaf, leafHash: a.leafHash })
    expect(await brokenBy({ heads })).toEqual({ what: 'root-mismatch', index: 5, lastIndex: 9 })
  })

  it('rows out of order, repeated or left out', async () => {
    expect(await brokenBy({ entries: stored.toSpliced(3, 0, ...stored.slice(2, 3)) })).toEqual({
      what: 'order',
      index: 2,
    })
    const missing = { what: 'entry-missing', index: 3, lastIndex: 4 }
    expect(await brokenBy({ entries: stored.toSpliced(3, 2) })).toEqual(missing)
    const first = { what: 'entry-missing', index: 0, lastIndex: 0 }
    expect(await brokenBy({ entries: stored.slice(1) })).toEqual(first)
    edit(4, { index: Number.NaN })
    expect((await brokenBy({}))?.what).toBe('order')
  })

  it('a log cut short, by the checkpoint', async () => {
    const cut = { what: 'entry-missing', index: 18, lastIndex: 19 }
    expect(await brokenBy({ entries: stored.slice(0, 18) })).toEqual(cut)
    expect(await brokenBy({ entries: [] })).toEqual({ what: 'entry-missing', index: 0, lastIndex: 19 })
  })

  it('a log cut short and signed anew, by a head somebody remembers', async () => {
    const shorter = new MemoryLog()
    for (const leaf of log.leaves.slice(0, 15)) shorter.append(leaf)
    const rollback = { what: 'rolled-back', index: 15, lastIndex: 15 }
    expect(await brokenBy({ checkpoint: shorter.checkpoint(), entries: shorter.stored(), heads })).toEqual(
      rollback,
    )
  })

  it('a log rewritten and signed anew, by a head somebody remembers', async () => {
    const fork = aLog(SIZE)
    const rewritten = { what: 'root-mismatch', index: 0, lastIndex: 4 }
    expect(await brokenBy({ checkpoint: fork.checkpoint(), entries: fork.stored(), heads })).toEqual(
      rewritten,
    )
    const sameSize = { what: 'root-mismatch', index: 0, lastIndex: SIZE - 1 }
    expect(
      await brokenBy({ checkpoint: fork.checkpoint(), entries: fork.stored(), heads: [log.head] }),
    ).toEqual(sameSize)
  })

  it('an entry that was recorded twice, or is no entry', async () => {
    const twice = new MemoryLog()
    const entry = anEntry()
    for (const one of [entry, anEntry(), entry]) twice.record(one)
    const duplicate = { what: 'duplicate-id', index: 2, detail: entry.id }
    expect(await brokenBy({ checkpoint: twice.checkpoint(), entries: twice.stored() })).toEqual(duplicate)
    const unlooked = await verify({
      checkpoint: twice.checkpoint(),
      entries: twice.stored(),
      uniqueIds: false,
    })
    expect(unlooked.ok).toBe(true)
    expect(unlooked.notProven).toContain('That no entry id occurs twice: this was not looked for.')

    const foreign = aLog(2)
    foreign.append(utf8('{"name":"Jo Example"}'))
    const malformed = await brokenBy({ checkpoint: foreign.checkpoint(), entries: foreign.stored() })
    expect(malformed).toMatchObject({ what: 'entry-malformed', index: 2 })
  })

  it('a pruned entry whose hash was replaced', async () => {
    edit(3, { leaf: null, leafHash: leafHash(nodeHash, utf8('another')) })
    expect(await brokenBy({ heads })).toEqual({ what: 'root-mismatch', index: 0, lastIndex: 4 })
    edit(3, { leaf: null, leafHash: new Uint8Array(31) })
    expect(await brokenBy({ heads })).toEqual({ what: 'leaf-does-not-match-its-hash', index: 3 })
  })

  it('a checkpoint that is of another log, altered or unsigned', async () => {
    for (const checkpoint of [
      log.checkpoint('elsewhere.example'),
      log.checkpoint().replace('\n20\n', '\n19\n'),
      '',
    ]) {
      const { size, proven, firstBroken } = await verify({ checkpoint })
      expect({ size, proven, what: firstBroken?.what }).toEqual({ size: 0, proven: [], what: 'checkpoint' })
    }
  })
})

describe('the policy bundles that entries name', () => {
  const bundle = utf8('{"rows":[]}')
  const revision = `sha256:${hex(nodeHash.sha256(bundle))}`
  const lost = `sha256:${'cd'.repeat(32)}`

  beforeEach(() => {
    log = new MemoryLog()
    for (const policy of [null, revision, lost, revision]) log.record(anEntry({ policy }))
    stored = log.stored()
  })

  it('are proven where their bytes are kept, and else said to be missing, which breaks no log', async () => {
    const findPolicy = async (wanted: string) => (wanted === revision ? bundle : undefined)
    const { ok, proven, notProven } = await verify({ findPolicy })
    expect(ok).toBe(true)
    expect(proven).toContain('Policy bundles that entries name, kept and unchanged: 1.')
    expect(notProven).toContain(`What these policy bundles said, whose bytes are not here: ${lost}.`)
  })

  it('are not claimed to be there when nobody looked', async () => {
    const { proven, notProven } = await verify({})
    expect(proven.join()).not.toContain('policy')
    expect(notProven.join()).toContain('they were not looked for')
  })

  it('that were changed are named with the first entry that rests on them', async () => {
    const findPolicy = async () => utf8('{"rows":[1]}')
    expect(await brokenBy({ findPolicy })).toEqual({ what: 'policy-changed', index: 1, detail: revision })
  })
})

it('a head that is no head cannot make the checkpoint pass unseen', async () => {
  for (const size of [-1, 0.5, Number.NaN]) {
    await expect(verify({ heads: [{ size, root: new Uint8Array(32) }] })).rejects.toThrow(RangeError)
  }
})

function verify(given: Partial<LogToVerify>): Promise<Verification> {
  const checkpoint = log.checkpoint()
  return verifyLog({
    hash: nodeHash,
    origin: ORIGIN,
    verifiers: [logKey],
    checkpoint,
    entries: stored,
    ...given,
  })
}

async function brokenBy(given: Partial<LogToVerify>): Promise<Broken | undefined> {
  const { ok, firstBroken } = await verify(given)
  expect(ok).toBe(firstBroken === undefined)
  return firstBroken
}

function edit(index: number, change: Partial<StoredEntry>): void {
  const before = stored[index]
  if (before === undefined) throw new Error(`no entry ${index}`)
  stored[index] = { ...before, ...change }
}

function replace(index: number): void {
  const leaf = encodeEntry(anEntry())
  edit(index, { leaf, leafHash: leafHash(nodeHash, leaf) })
}

async function* streamed<T>(entries: readonly T[]): AsyncGenerator<T> {
  for (const entry of entries) {
    await Promise.resolve()
    yield entry
  }
}
