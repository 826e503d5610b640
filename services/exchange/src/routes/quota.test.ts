import { randomUUID } from 'node:crypto'
import type { Entry } from '@casebridge/ledger'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addAll, hoursAfter, keepItem, openTestCase, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { asCaller } from '../storage/as-caller.ts'
import { ask } from './ask.ts'
import { changeQuota } from './change-quota.ts'
import { getQuota } from './get-quota.ts'
import { listQuotas } from './list-quotas.ts'
import { setQuota } from './set-quota.ts'

const START = new Date('2026-11-24T09:00:00.000Z')

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
/** With attendance to tell, and one with nothing in it. */
let full: string
let bare: string
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
  full = await openTestCase(harness)
  bare = await openTestCase(harness)
  await addAll(harness, full, ['pro-mina'])
  await keepItem(harness, 'pro-samira', full)
  await keepItem(harness, 'pro-mina', full, { category: 'FDK' })
})
beforeEach(async () => {
  harness.clock.now = START
  await runSql(harness.superuserUrl, 'delete from exchange.request_quota; delete from exchange.ask_count')
})
afterAll(() => harness?.close())

const limit = (most = 2, perDays = 7, agency = 'agy-police', by = 'pro-oskar') =>
  harness.call(setQuota, by, { ...withKey(), body: { unit: 'unit-harbour', agency, most, perDays } })

const asks = (caseId: string, key = withKey(), who = 'pro-hugo') =>
  harness.call(
    ask,
    who,
    {
      params: { caseId },
      ...key,
      body: {
        ...{ purpose: 'case-conference', categories: ['EDU', 'FDK'] },
        ...{ question: 'What would help to know?', reason: 'So that nobody has to tell the same twice.' },
      },
    },
    deps,
  )
const outcome = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'told',
    (error) => error.name,
  )

describe('a quota of asks', () => {
  it('is set by the coordinator, once for an agency of the unit, and changed by whoever read it', async () => {
    const quota = await limit()
    expect(quota).toMatchObject({ unit: 'unit-harbour', agency: 'agy-police', most: 2, perDays: 7 })
    await expect(limit()).rejects.toMatchObject({ code: 'set-before' })
    await expect(limit(2, 7, 'agy-lycee')).rejects.toMatchObject({ name: 'InvalidInput' })
    expect(await harness.call(getQuota, 'pro-hugo', { params: { quotaId: quota.id } })).toEqual(quota)
    expect((await harness.call(listQuotas, 'pro-hugo', { query: {} })).items).toEqual([quota])
    expect((await harness.call(listQuotas, 'pro-claire', { query: {} })).items).toEqual([])
    const change = (tag: string | undefined, most: number) => {
      const headers = tag === undefined ? {} : { 'If-Match': tag }
      const given = { params: { quotaId: quota.id }, headers, body: { most, perDays: 7 } }
      return harness.call(changeQuota, 'pro-oskar', given)
    }
    await expect(change(undefined, 3)).rejects.toMatchObject({ name: 'PreconditionRequired' })
    const eight = Array.from({ length: 8 }, (_, index) => outcome(change('"1"', 10 + index)))
    const others = Array.from({ length: 7 }, () => 'PreconditionFailed')
    expect((await Promise.all(eight)).toSorted()).toEqual([...others, 'told'])
    expect(await change('"2"', 5)).toMatchObject({ id: quota.id, most: 5 })
  })

  it('lets an agency ask so often, and says when it may again', async () => {
    await limit(2, 7)
    expect(await outcome(asks(full))).toBe('told')
    harness.clock.now = new Date(hoursAfter(START, 24))
    expect(await outcome(asks(full))).toBe('told')
    await expect(asks(full)).rejects.toMatchObject({ status: 429, retryAfterSeconds: (5 * 24 + 15) * 3_600 })
    harness.clock.now = new Date(hoursAfter(harness.clock.now, 5 * 24 + 15))
    expect(await outcome(asks(full))).toBe('told')
    expect(await outcome(asks(full))).toBe('TooManyRequests')
  })

  it('is of the agency, whichever of its people ask, and of no other', async () => {
    await limit(1, 7, 'agy-prevention')
    expect(await outcome(asks(full, withKey(), 'pro-noor'))).toBe('told')
    expect(await outcome(asks(full, withKey(), 'pro-noor'))).toBe('TooManyRequests')
    expect(await outcome(asks(full))).toBe('told')
  })

  it('counts a retry once, and is never passed by eight at once', async () => {
    await limit(3, 1)
    const key = withKey()
    const first = await asks(full, key)
    expect((await asks(full, key)).id).toBe(first.id)
    const eight = await Promise.all(Array.from({ length: 8 }, () => outcome(asks(full))))
    expect(eight.filter((one) => one === 'told')).toHaveLength(2)
    expect((await asks(full, key)).id).toBe(first.id)
  })

  it('is counted in view of nobody but the agency itself', async () => {
    await limit()
    await asks(full)
    const seen = (who: string) =>
      asCaller(harness.db, sightOf(harness.actor(who)), (tx) =>
        tx.selectFrom('ask_count').select('asked').execute(),
      )
    expect(await seen('pro-hugo')).toEqual([{ asked: 1 }])
    for (const other of ['pro-oskar', 'pro-elin', 'pro-samira']) expect(await seen(other)).toEqual([])
  })
})

describe('what a quota tells (I4)', () => {
  const nowhere = randomUUID()

  it('is the same whether there was something, nothing, or no such case: asks count, hits never', async () => {
    for (const caseId of [full, bare, nowhere]) {
      await runSql(harness.superuserUrl, 'delete from exchange.request_quota; delete from exchange.ask_count')
      await limit(2, 7)
      await outcome(asks(caseId))
      await outcome(asks(caseId))
      for (const next of [full, bare, nowhere]) expect(await outcome(asks(next))).toBe('TooManyRequests')
    }
  })

  it('is one answer and one leaf, about whatever was asked', async () => {
    await limit(1, 7)
    await asks(full)
    const refused = async (caseId: string) => {
      const before = ledger.entries.length
      const error = await asks(caseId).catch((reason) => reason)
      const { instance: _instance, ...answer } = error.toDocument()
      const [entry, ...more] = ledger.entries.slice(before) as [Entry, ...Entry[]]
      const { id: _id, transaction: _transaction, decision: _decision, trace: _trace, ...coded } = entry
      const { actor: _actor, ...commitments } = coded.commitments
      return { answer, wait: error.retryAfterSeconds, coded: { ...coded, commitments }, more }
    }
    const unknown = await refused(nowhere)
    expect(unknown.coded).toMatchObject({
      ...{ event: 'decision', effect: 'refused', holders: [], recipients: ['agy-police'], classes: [] },
      commitments: { person: null },
    })
    expect(unknown.more).toEqual([])
    expect(await refused(full)).toEqual(unknown)
    expect(await refused(bare)).toEqual(unknown)
  })
})
