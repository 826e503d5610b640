import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openCheckpoint, signCheckpoint } from '@casebridge/ledger'
import { ed25519Signer, ed25519Verifier, generateNoteKeys, nodeHash } from '@casebridge/ledger/node'
import { originId } from '@casebridge/witness'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AWitness, aWitness } from '../../../test/a-witness.ts'
import { type AuditDatabase, openAuditDatabase } from '../../../test/audit-database.ts'
import { aDisclosure } from '../../../test/submissions.ts'
import { cosignatureRepository } from '../../storage/cosignature-repository.ts'
import { logRepository } from '../../storage/log-repository.ts'
import { NodeCache } from '../log/node-cache.ts'
import { ProofReader } from '../log/proof-reader.ts'
import { LogBroken } from '../log/resume.ts'
import { Sequencer } from '../log/sequencer.ts'
import { assertWitnessed } from './assert-witnessed.ts'
import { WitnessLag } from './lag.ts'
import { Witnessing } from './witnessing.ts'

const ORIGIN = 'audit.test/witnessed'
const keys = generateNoteKeys(ORIGIN)
const verifiers = [ed25519Verifier(keys.vkey)]
const NO_DETAILS = { yearKeys: [], subjectKeys: [], actors: [], persons: [] }
const QUORUM = { need: 2, outside: 1 }

let database: AuditDatabase
let office: AWitness
let region: AWitness
let witnesses: readonly AWitness[]
beforeEach(async () => {
  database = await openAuditDatabase()
  const log = { origin: ORIGIN, vkeys: [keys.vkey] }
  office = await aWitness('office.example/witness', true, log)
  region = await aWitness('region.example/witness', false, log)
  witnesses = [office, region]
})
afterEach(() => Promise.all([database.close(), office.close(), region.close()]))

describe('a witnessed log', () => {
  it('has each head cosigned by all, and shows the newest with a quorum in one note', async () => {
    const { append, witnessing, cosignatures } = await open()
    for (const count of [1, 300, 7]) {
      await append(count)
      await witnessing.round()
    }
    const witnessed = await cosignatures.newestWitnessed()
    const opened = openCheckpoint(witnessed?.note ?? '', {
      origin: ORIGIN,
      log: verifiers,
      witnesses: witnesses.map(({ verifier }) => verifier),
    })
    expect(opened.size).toBe(308)
    expect(opened.cosignatures.map(({ name }) => name)).toEqual([office.name, region.name])
    expect(await heads()).toEqual([1, 301, 308])
  })

  it('is shown once to a witness that has it: a round without new entries asks nobody', async () => {
    const { append, witnessing, lag } = await open()
    await append(3)
    await witnessing.round()
    await Promise.all([office.stop(), region.stop()])
    await witnessing.round()
    expect(lag).toMatchObject({ standing: 'witnessed', seconds: 0 })
  })

  it('goes on from where a witness says it is, when it knows better than we do', async () => {
    const { append, witnessing, cosignatures } = await open()
    await append(3)
    await witnessing.round()
    await append(2)
    await database.asReplica('delete from cosignature')
    await witnessing.round()
    expect((await cosignatures.newestWitnessed())?.size).toBe(5)
  })

  it('is shown to nobody by a process that stands by', async () => {
    const { append, witnessing } = await open(witnesses, { leads: false })
    await append(1)
    await witnessing.round()
    expect(await heads()).toEqual([])
  })

  it('counts no cosignature of another key, and none that does not verify', async () => {
    const { append, witnessing, cosignatures } = await open([
      { ...office, verifier: { ...office.verifier, verify: () => false } },
      { ...region, verifier: { ...region.verifier, keyId: new Uint8Array(4) } },
    ])
    await append(1)
    await witnessing.round()
    expect(await heads()).toEqual([])
    expect(await cosignatures.newestWitnessed()).toBeUndefined()
  })
})

describe('a witness that is away', () => {
  it('makes no quorum, and a lag that is measured from the first entry that waits, also after a restart', async () => {
    const before = await open()
    await before.append(1)
    await before.witnessing.round()
    await office.stop()
    await before.append(1)
    const [row] = await database.asSuperuser<{ received_at: Date }>(
      'select received_at from tree_head where size = 2',
    )
    await before.append(1)
    await before.witnessing.round()
    const after = await open()
    await after.witnessing.refresh()
    for (const { lag, clock } of [before, after]) {
      clock.now = new Date(new Date(row?.received_at ?? 0).getTime() + 100_000)
      expect(lag.seconds).toBeCloseTo(100, 1)
    }
    await before.witnessing.refresh()
    expect(before.alarms).toEqual(['the witnesses are behind the log'])
    before.clock.now = new Date(before.clock.now.getTime() + 1_000_000)
    await before.witnessing.refresh()
    expect(before.alarms).toHaveLength(2)
  })

  it('is asked again, and disclosures go on when a quorum has cosigned', async () => {
    const { append, witnessing, lag, clock, alarms } = await open()
    await office.stop()
    await append(1)
    await witnessing.round()
    clock.now = new Date(Date.now() + 2_000_000)
    expect(lag.standing).toBe('stopped')
    await witnessing.refresh()
    await office.start()
    await witnessing.round()
    expect(alarms).toEqual(['the witnesses are too far behind: nothing is disclosed', 'over'])
    expect(lag).toMatchObject({ standing: 'witnessed', seconds: 0 })
  })

  it('is not asked at each round', async () => {
    const { append, witnessing, warnings, clock } = await open()
    await office.stop()
    await append(1)
    for (let round = 0; round < 5; round++) await witnessing.round()
    await office.start()
    await witnessing.round()
    expect(warnings).toEqual(['a witness does not answer'])
    expect(await heads(office.name)).toEqual([])
    clock.now = new Date(clock.now.getTime() + 2_000)
    await witnessing.round()
    expect(await heads(office.name)).toEqual([1])
  })

  it.each([
    ['nobody', 'unasked', []],
    ['the region alone', 'unasked', ['region']],
    ['the office outside alone', 'witnessed', ['office']],
  ])('at start: when %s answers, the log is %s', async (_, standing, answering) => {
    const { stored, witnessing, lag } = await open(witnesses, { asked: false })
    if (!answering.includes('office')) await office.stop()
    if (!answering.includes('region')) await region.stop()
    witnessing.answered(await assertWitnessed(await stored(), witnesses, () => {}))
    expect(lag.standing).toBe(standing)
  })
})

describe('a log that was set back', () => {
  it('does not start against a witness that saw more, though its tables fit together; the sizes are named', async () => {
    const { append, witnessing } = await open()
    await append(10)
    await append(10)
    await witnessing.round()
    await database.asReplica(
      'delete from entry where idx >= 10; delete from tree_head where size > 10; delete from cosignature',
    )
    const { stored } = await open()
    await region.stop()
    await expect(assertWitnessed(await stored(), witnesses, () => {})).rejects.toThrow(
      new LogBroken(`witness ${office.name} has cosigned more: the log had 20 entries and now has 10`),
    )
  })

  it('does not start when it has grown past that again, with other entries', async () => {
    const { append, witnessing } = await open()
    await append(20)
    await witnessing.round()
    await database.asReplica(
      'delete from entry; delete from tree_head where size > 0; delete from cosignature',
    )
    const again = await open()
    await again.append(30)
    await expect(assertWitnessed(await again.stored(), witnesses, () => {})).rejects.toThrow(
      'the first 20 entries are not those that were there before',
    )
  })

  it('halts the running service at the next round, whatever the witness answered', async () => {
    const { append, witnessing } = await open()
    await append(20)
    await witnessing.round()
    await database.asReplica(
      'delete from entry; delete from tree_head where size > 0; delete from cosignature',
    )
    for (const count of [10, 10, 10]) {
      const again = await open()
      await again.append(count)
      await again.witnessing.round()
      expect(again.halted).toHaveLength(2)
      expect(again.halted[0]).toBeInstanceOf(LogBroken)
    }
    // With 20 entries it showed the witness another tree of that size: proof for everybody.
    for (const { folder } of witnesses) {
      expect(existsSync(join(folder, 'state', originId(ORIGIN), 'forks'))).toBe(true)
    }
  })

  it('is not accused by a witness that makes something up', async () => {
    const { append, witnessing, halted, warnings } = await open([
      { ...office, calls: { ...office.calls, latest: async () => 'nothing\n\n— a AAAAAAAA\n' } },
      { ...region, calls: { ...region.calls, submit: async () => ({ kind: 'conflict', size: 1_000_000 }) } },
    ])
    await append(1)
    await witnessing.round()
    expect(halted).toEqual([])
    expect(warnings).toContain('a witness does not cosign the log')
  })
})

async function open(
  given: readonly (typeof witnesses)[number][] = witnesses,
  { asked = true, leads = true } = {},
) {
  const db = database.connect()
  const store = logRepository(db)
  const seal = async () => NO_DETAILS
  const nodes = new NodeCache()
  const sequencer = await Sequencer.start({
    ...{ hash: nodeHash, store, nodes, seal },
    now: () => new Date(),
    alarm: () => {},
  })
  const clock = { now: new Date() }
  const lag = new WitnessLag({ alarmSeconds: 60, stopSeconds: 900 }, true, () => clock.now)
  if (asked) lag.asked()
  const cosignatures = cosignatureRepository(db, given, QUORUM)
  const [halted, alarms, warnings]: [LogBroken[], string[], string[]] = [[], [], []]
  const stored = async () => ({
    ...{ hash: nodeHash, origin: ORIGIN, verifiers },
    tree: await sequencer.newestTree(),
    proofs: new ProofReader(store, new NodeCache()),
  })
  const witnessing = new Witnessing({
    ...{ witnesses: given, store: cosignatures, lag, stored },
    async newest() {
      const head = await stored()
      return {
        ...head,
        checkpoint: signCheckpoint({ origin: ORIGIN, ...head.tree.head }, [ed25519Signer(keys.skey)]),
      }
    },
    halt: (broken) => halted.push(broken),
    alarm: (what) => alarms.push(what),
    over: () => alarms.push('over'),
    leads: () => leads,
    log: { warn: (_, message) => warnings.push(message), info: () => {} },
    now: () => clock.now,
  })
  const append = (count: number) => sequencer.append(Array.from({ length: count }, () => aDisclosure()))
  return { append, witnessing, cosignatures, lag, clock, stored, halted, alarms, warnings }
}

/** Sizes that this witness, or any, has cosigned. */
async function heads(witness?: string): Promise<readonly number[]> {
  const rows = await database.asSuperuser<{ size: string }>(
    `select distinct size from cosignature ${witness === undefined ? '' : `where witness = '${witness}'`} order by size`,
  )
  return rows.map(({ size }) => Number(size))
}
