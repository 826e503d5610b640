import type { exchange } from '@casebridge/contract'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepItem, openTestCase, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { ifMatch, newInforming } from '../../test/rights.ts'
import type { Deps } from '../deps.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { endInforming } from '../domain/rights/end-informing.ts'
import { monthsAfter } from '../domain/rights/months-after.ts'
import { confirmRestriction } from './confirm-restriction.ts'
import { deferInforming } from './defer-informing.ts'
import { evaluate } from './evaluate.ts'
import { getInforming } from './get-informing.ts'
import { listInforming } from './list-informing.ts'
import { tellPerson } from './tell-person.ts'

type Schemas = exchange.components['schemas']

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
})
afterAll(() => harness?.close())

const LAW = { kind: 'restricted' as const, citation: 'Directive (EU) 2016/680, art. 13(3)(b)' }

/** An item of the school's, of which nobody told the family yet. */
async function keep() {
  const caseId = await openTestCase(harness)
  return { caseId, itemId: await keepItem(harness, 'pro-samira', caseId) }
}
const defer = (caseId: string, changes: Partial<Schemas['NewInforming']> = {}, by = 'pro-samira') =>
  harness.call(deferInforming, by, {
    ...{ params: { caseId }, ...withKey() },
    body: newInforming(harness, changes),
  })
const confirm = (informingId: string, by = 'pro-ines', agrees = true) =>
  harness.call(confirmRestriction, by, {
    ...{ params: { informingId }, ...ifMatch(1) },
    body: { agrees, reason: 'Telling now would put the child at a disadvantage.' },
  })
const tell = (informingId: string, version: number, by = 'pro-samira') =>
  harness.call(tellPerson, by, { params: { informingId }, ...ifMatch(version) })
const listed = async (caseId: string, by = 'pro-samira') =>
  (await harness.call(listInforming, by, { params: { caseId }, query: {} })).items
const mayShare = async (itemId: string) => {
  const { decision, context } = await harness.call(evaluate, 'pro-samira', {
    body: {
      ...{ subject: { type: 'professional', id: 'pro-noor' }, action: { name: 'early-help' } },
      resource: { type: 'item', id: itemId },
    },
  })
  return { decision, grounds: context?.reason_admin?.grounds ?? [] }
}
const tick = () => runClocks(harness.deps, [endInforming], { warn: () => {} })
const at = async (moment: string, work: () => Promise<void>) => {
  const before = harness.clock.now
  harness.clock.now = new Date(moment)
  try {
    await work()
  } finally {
    harness.clock.now = before
  }
}

describe('telling the person later', () => {
  it('has a reason and an end, and is no informing: nothing is shared on it (G22)', async () => {
    const { caseId, itemId } = await keep()
    const { id, state, until } = await defer(caseId)
    expect(state).toBe('deferred')
    expect(await mayShare(itemId)).toMatchObject({
      decision: false,
      grounds: expect.arrayContaining(['G22']),
    })
    await at(until, async () => {
      await tick()
      expect(await listed(caseId)).toMatchObject([{ id, state: 'due' }])
    })
    await tell(id, 2)
    expect((await mayShare(itemId)).decision).toBe(true)
  })

  it.each<[string, Partial<Schemas['NewInforming']>, string]>([
    ['ends within six months', { until: '2027-05-25T00:00:00Z' }, '/until'],
    ['ends', { until: '2026-11-24T08:59:59Z' }, '/until'],
    ['rests on a law that is named, when it restricts', { kind: 'restricted' }, '/citation'],
    ['rests on no law, when it is only put off', { citation: LAW.citation }, '/citation'],
  ])('%s', async (_, changes, pointer) => {
    const { caseId } = await keep()
    await expect(defer(caseId, changes)).rejects.toMatchObject({ issues: [{ pointer }] })
  })

  it('is said by an agency about what it holds itself', async () => {
    const { caseId } = await keep()
    await expect(defer(caseId, {}, 'pro-noor')).rejects.toMatchObject({ status: 409, code: 'holder-only' })
    await expect(defer(caseId, {}, 'pro-mina')).rejects.toMatchObject({ status: 404 })
  })

  it('goes on for nobody because nobody looked: two replicas end it once', async () => {
    const { caseId } = await keep()
    const { id, until } = await defer(caseId)
    await at(new Date(Date.parse(until) - 1).toISOString(), async () => {
      await tick()
      expect(await listed(caseId)).toMatchObject([{ id, state: 'deferred' }])
    })
    await at(until, async () => {
      await Promise.all([tick(), tick()])
      expect(await listed(caseId)).toMatchObject([{ id, state: 'due' }])
      const entries = await runSql<{ n: number }>(
        harness.superuserUrl,
        `select count(*)::int as n from exchange.outbox where convert_from(entry, 'UTF8')::jsonb ->> 'effect' = 'informing-due'`,
      )
      const ended = await runSql<{ n: number }>(
        harness.superuserUrl,
        `select count(*)::int as n from exchange.informing where citation is null and until <= '${until}'`,
      )
      expect(entries).toEqual(ended)
    })
  })
})

describe('a restriction of telling the person', () => {
  it('counts as informing once a reviewer of another agency agreed, and until its end', async () => {
    const { caseId, itemId } = await keep()
    const { id, state, until } = await defer(caseId, LAW)
    expect(state).toBe('asked')
    expect((await mayShare(itemId)).decision).toBe(false)
    expect((await confirm(id)).state).toBe('restricted')
    expect((await mayShare(itemId)).decision).toBe(true)
    await at(until, async () => {
      expect((await mayShare(itemId)).grounds).toContain('G22')
      await tick()
      expect(await listed(caseId)).toMatchObject([{ id, state: 'lapsed' }])
    })
  })

  it('is agreed to by nobody of the agency that asks for it, by service and by database (I8)', async () => {
    const caseId = await openTestCase(harness)
    await keepItem(harness, 'pro-amara', caseId, { category: 'SUP' })
    const { id } = await defer(caseId, { ...LAW, categories: ['SUP'] }, 'pro-amara')
    await expect(confirm(id, 'pro-leen')).rejects.toMatchObject({ status: 403 })
    await expect(confirm(id, 'pro-marc')).rejects.toMatchObject({ status: 404 })
    const alone = runSql(
      harness.superuserUrl,
      `update exchange.informing set state = 'restricted' where id = '${id}'`,
    )
    await expect(alone).rejects.toThrow(/informing_check/)
    expect((await confirm(id, 'pro-ines', false)).state).toBe('refused')
    await expect(confirm(id, 'pro-ines')).rejects.toMatchObject({ status: 412 })
  })

  it('is read with its reason and law by who asks for it and by reviewers, recorded first (I1)', async () => {
    const { caseId } = await keep()
    const { id } = await defer(caseId, LAW)
    const before = ledger.entries.length
    const read = (who: string) => harness.call(getInforming, who, { params: { informingId: id } }, deps)
    expect(await read('pro-ines')).toMatchObject({
      citation: LAW.citation,
      reason: 'The conversation at school comes first.',
    })
    expect(ledger.entries.slice(before)).toMatchObject([{ effect: 'informing-read', event: 'consultation' }])
    for (const who of ['pro-noor', 'pro-hugo', 'pro-elin', 'pro-mina']) {
      await expect(read(who), who).rejects.toMatchObject({ status: 404 })
      expect(await listed(caseId, who).catch(() => []), who).toEqual([])
    }
    expect(ledger.entries).toHaveLength(before + 1)
  })

  it('is decided by one of eight at once', async () => {
    const { caseId } = await keep()
    const { id } = await defer(caseId, LAW)
    const all = await Promise.allSettled(Array.from({ length: 8 }, (_, i) => confirm(id, 'pro-ines', i > 3)))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

it('six months are six calendar months', () => {
  expect(monthsAfter(harness.clock.now, 6)).toBe('2027-05-24T09:00:00.000Z')
})
