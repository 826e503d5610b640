import { decodeEntry, type Entry } from '@casebridge/ledger'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hoursAfter, keepItem, openTestCase, withKey } from '../../../test/casework.ts'
import { type Harness, startHarness } from '../../../test/harness.ts'
import { recordingLedger } from '../../../test/recording-ledger.ts'
import type { Deps } from '../../deps.ts'
import { disclose } from '../../routes/disclose.ts'
import { getDisclosure } from '../../routes/get-disclosure.ts'
import { recordEvidence } from '../../routes/record-evidence.ts'
import { outboxOf } from '../../storage/outbox.ts'
import { type SweepParts, sweep } from './sweep.ts'

const QUARTER = 0.25
const reason = { status: 409, code: 'too-late' }

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
let parts: SweepParts
let caseId: string
let itemId: string
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
  parts = {
    ...deps,
    isRecorded: async (entryId) => ledger.entries.some(({ id }) => id === entryId),
    afterMinutes: 15,
  }
  caseId = await openTestCase(harness)
  itemId = await keepItem(harness, 'pro-samira', caseId)
  await harness.call(recordEvidence, 'pro-samira', {
    params: { caseId },
    body: {
      ...{ kind: 'informed', on: '2026-11-20', how: 'In a letter to both parents.' },
      ...{ categories: ['EDU'], purposes: ['early-help'] },
    },
  })
})
afterAll(() => harness?.close())

const killed = new Error('killed')

function give(using: Deps, key = withKey()) {
  const body = { itemId, purpose: 'early-help', variant: 'summary', recipients: ['pro-noor'] } as const
  return harness.call(
    disclose,
    'pro-samira',
    { params: { caseId }, ...key, body: { ...body, recipients: [...body.recipients] } },
    using,
  )
}

/** The process of a call that is killed when its intent is recorded, before anything else. */
const killedAfterRecord: Deps['ledger']['record'] = async (entry) => {
  await ledger.record(entry)
  throw killed
}

function pass(hours: number): void {
  harness.clock.now = new Date(hoursAfter(harness.clock.now, hours))
}

async function outcomesOf({ transaction }: Entry): Promise<Entry[]> {
  const queued = await outboxOf(harness.db, harness.deps.outboxKeys).list(1000)
  return queued
    .map(({ entry }) => decodeEntry(entry))
    .filter((entry) => entry.event === 'outcome' && entry.transaction === transaction)
}

async function newestDisclosure(): Promise<string> {
  const newest = 'select id from exchange.disclosure order by made_at desc, id desc limit 1'
  const [row] = await runSql<{ id: string }>(harness.superuserUrl, newest)
  if (row === undefined) throw new Error('nothing was made known')
  return row.id
}

describe('an intent that a crash left without an outcome', () => {
  it('is ended as aborted a quarter of an hour later, once, however many replicas sweep', async () => {
    await expect(give({ ...deps, ledger: { ...ledger, record: killedAfterRecord } })).rejects.toBe(killed)
    const intent = ledger.entries.at(-1)
    if (intent === undefined) throw new Error('nothing was recorded')
    pass(QUARTER / 2)
    expect(await sweep(parts)).toBe(0)
    pass(QUARTER)
    await Promise.all([sweep(parts), sweep(parts), sweep(parts)])
    await sweep(parts)
    const outcomes = await outcomesOf(intent)
    expect(outcomes).toMatchObject([
      {
        ...{ effect: 'aborted', organisation: intent.organisation, role: intent.role },
        ...{ decision: intent.decision, policy: intent.policy, unit: 'unit-harbour' },
      },
    ])
    expect(outcomes[0]?.commitments.actor).not.toBeNull()
    // What was never released exists for nobody.
    const disclosureId = await newestDisclosure()
    await expect(
      harness.call(getDisclosure, 'pro-noor', { params: { disclosureId } }, deps),
    ).rejects.toMatchObject({ status: 404 })
  })

  it('is finished by its own retry, and then swept by nobody', async () => {
    const key = withKey()
    await expect(give({ ...deps, ledger: { ...ledger, record: killedAfterRecord } }, key)).rejects.toBe(
      killed,
    )
    const intent = ledger.entries.at(-1) as Entry
    await give(deps, key)
    pass(1)
    await sweep(parts)
    expect((await outcomesOf(intent)).map(({ effect }) => effect)).toEqual(['released'])
  })

  it('reveals nothing any more to a call that comes through after it was given up', async () => {
    const slow: Deps['ledger']['record'] = async (entry) => {
      const recorded = await ledger.record(entry)
      pass(1)
      await sweep(parts)
      return recorded
    }
    const key = withKey()
    await expect(give({ ...deps, ledger: { ...ledger, record: slow } }, key)).rejects.toMatchObject(reason)
    await expect(give(deps, key)).rejects.toMatchObject(reason)
    const intent = ledger.entries.at(-1) as Entry
    expect((await outcomesOf(intent)).map(({ effect }) => effect)).toEqual(['aborted'])
  })

  it('that was never recorded has no outcome: there is nothing to end', async () => {
    const away: Deps['ledger']['record'] = () => Promise.reject(killed)
    await expect(give({ ...deps, ledger: { ...ledger, record: away } })).rejects.toBe(killed)
    pass(1)
    expect(await sweep(parts)).toBe(1)
    expect(await sweep(parts)).toBe(0)
    const newest = `select swept from exchange.intent order by decided_at desc limit 1`
    expect(await runSql(harness.superuserUrl, newest)).toEqual([{ swept: 'unrecorded' }])
  })

  it('waits while the ledger cannot be asked', async () => {
    await expect(give({ ...deps, ledger: { ...ledger, record: killedAfterRecord } })).rejects.toBe(killed)
    const intent = ledger.entries.at(-1) as Entry
    pass(1)
    await expect(sweep({ ...parts, isRecorded: () => Promise.reject(killed) })).rejects.toBe(killed)
    expect(await outcomesOf(intent)).toEqual([])
    await sweep(parts)
    expect(await outcomesOf(intent)).toHaveLength(1)
  })
})
