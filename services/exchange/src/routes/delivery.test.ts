import type { exchange } from '@casebridge/contract'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hoursAfter, keepItem, newItem, openTestCase, seal, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import type { Deps } from '../deps.ts'
import { lapseDeliveries } from '../domain/disclosure/lapse-deliveries.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { addItem } from './add-item.ts'
import { deliver } from './deliver.ts'
import { disclose } from './disclose.ts'
import { getDisclosure } from './get-disclosure.ts'
import { listDeliveries } from './list-deliveries.ts'
import { listTasks } from './list-tasks.ts'
import { recall } from './recall.ts'
import { recordEvidence } from './record-evidence.ts'
import { writeVariant } from './write-variant.ts'

type Variant = exchange.components['schemas']['Variant']

const REFERENCE = 'Pupil file 2026-114, note of 3 November'

let harness: Harness
let deps: Deps
let caseId: string
let itemId: string
beforeAll(async () => {
  harness = await startHarness()
  deps = { ...harness.deps, ledger: recordingLedger() }
  caseId = await openTestCase(harness)
  await keepItem(harness, 'pro-samira', caseId)
  const informed = {
    ...{ kind: 'informed' as const, on: '2026-11-20', how: 'In a letter to both parents.' },
    ...{ categories: ['EDU' as const], purposes: ['early-help' as const] },
  }
  await harness.call(recordEvidence, 'pro-samira', { params: { caseId }, body: informed })
  itemId = (await add({ atSource: { reference: REFERENCE, variants: ['summary'] } })).id
})
afterAll(() => harness?.close())

const add = ({ content: _, ...changes }: Partial<exchange.components['schemas']['NewItem']>) => {
  const { content: _none, ...body } = newItem(changes)
  return harness.call(addItem, 'pro-samira', { params: { caseId }, ...withKey(), body })
}
const tell = async (variant: Variant = 'summary', given = deps) => {
  const body = { itemId, purpose: 'early-help' as const, variant, recipients: ['pro-noor'] }
  const gift = { params: { caseId }, ...withKey(), body }
  return (await harness.call(disclose, 'pro-samira', gift, given)).answers[0]?.disclosureId ?? ''
}
const read = async (disclosureId: string) =>
  (await harness.call(getDisclosure, 'pro-noor', { params: { disclosureId } }, deps)).item
const due = async (who = 'pro-samira') =>
  (await harness.call(listDeliveries, who, { query: { limit: 100 } })).items
const send = (
  disclosureId: string,
  body: exchange.components['schemas']['NewDelivery'] = {},
  who = 'pro-samira',
) => harness.call(deliver, who, { params: { disclosureId }, body })
const tasksAbout = async (id: string) =>
  (await harness.call(listTasks, 'pro-samira', { query: { limit: 100 } })).items
    .filter(({ about }) => about.id === id)
    .map(({ kind }) => kind)

describe('an item whose content stays at source (P8)', () => {
  it('is kept as a pointer, and nothing of it in clear', async () => {
    const kept = await add({ atSource: { reference: REFERENCE, variants: ['full', 'summary'] } })
    expect(kept).toMatchObject({ atSource: true, sealed: false, variants: ['hit', 'summary', 'full'] })
    const text = { variant: 'without-source' as const, text: 'Not kept here.' }
    const written = harness.call(writeVariant, 'pro-samira', {
      params: { caseId, itemId: kept.id },
      body: text,
    })
    await expect(written).rejects.toMatchObject({ code: 'at-source' })
    const both = newItem({ atSource: { reference: REFERENCE, variants: ['full'] } })
    const twice = harness.call(addItem, 'pro-samira', { params: { caseId }, ...withKey(), body: both })
    await expect(twice).rejects.toMatchObject({ issues: [{ code: 'content-or-envelope' }] })
    const [row] = await runSql<{ rows: string }>(
      harness.superuserUrl,
      `select string_agg(t::text, '') || (select string_agg(c::text, '') from exchange.item_content c) as rows
         from exchange.item t`,
    )
    expect(row?.rows).not.toContain('2026-114')
    expect(Buffer.from(row?.rows.replaceAll(/[^0-9a-f]/g, '') ?? '', 'hex').toString()).not.toContain(
      '2026-114',
    )
  })

  it('is to be delivered once its disclosure is recorded, and not before', async () => {
    const before = (await due()).length
    const ledger = { ...deps.ledger, record: () => Promise.reject(new Error('audit is down')) }
    await expect(tell('summary', { ...deps, ledger })).rejects.toThrow('audit is down')
    expect(await due()).toHaveLength(before)
    const id = await tell()
    const [first] = await due()
    expect(first).toMatchObject({
      ...{ disclosureId: id, itemId, variant: 'summary', recipient: { professional: 'pro-noor' } },
      receipt: { index: expect.any(Number), proof: expect.stringContaining('c2sp.org/tlog-proof@v1') },
    })
    expect(await tasksAbout(id)).toEqual(['deliver-item'])
    for (const other of ['pro-noor', 'pro-elin', 'pro-hugo']) expect(await due(other)).toEqual([])
  })

  it('shows its recipient where it is and what came of it, and no content of ours', async () => {
    const id = await tell()
    const item = await read(id)
    expect(item.atSource).toEqual({ state: 'permitted', reference: REFERENCE })
    expect(item).not.toHaveProperty('summary')
    await send(id)
    const deliveredAt = harness.clock.now.toISOString()
    expect((await read(id)).atSource).toEqual({ state: 'delivered', reference: REFERENCE, deliveredAt })
    expect(await tasksAbout(id)).toEqual([])
    expect((await due()).map(({ disclosureId }) => disclosureId)).not.toContain(id)
  })

  it('passes on what is closed for the recipient’s agency, and for no other', async () => {
    const id = await tell()
    const envelope = (...agencies: string[]) =>
      seal(harness.region, agencies, { summary: 'There every day.' })
    const wrong = send(id, { envelope: await envelope('agy-police') })
    await expect(wrong).rejects.toMatchObject({ name: 'InvalidInput' })
    const closed = await envelope('agy-prevention')
    await send(id, { envelope: closed })
    expect((await read(id)).atSource?.envelope).toEqual(closed)
  })

  it('that is told as no more than that there is something needs no delivery', async () => {
    const id = await tell('hit')
    expect(await read(id)).not.toHaveProperty('atSource')
    await expect(send(id)).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('is delivered by its holder alone, once, of eight at once', async () => {
    const id = await tell()
    for (const other of ['pro-noor', 'pro-elin', 'pro-hugo', 'pro-amara'])
      await expect(send(id, {}, other)).rejects.toMatchObject({ name: 'NotFound' })
    const eight = await Promise.allSettled(Array.from({ length: 8 }, () => send(id)))
    expect(eight.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of eight)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'state' })
  })

  it('is not delivered any more when it was taken back', async () => {
    const id = await tell()
    await harness.call(recall, 'pro-samira', {
      params: { disclosureId: id },
      body: { reason: 'It was about somebody else.' },
    })
    expect((await due()).map(({ disclosureId }) => disclosureId)).not.toContain(id)
    await expect(send(id)).rejects.toMatchObject({ code: 'not-standing' })
  })

  it('is not delivered any more after seven days', async () => {
    const id = await tell()
    const opened = harness.clock.now
    const tick = async (hours: number) => {
      harness.clock.now = new Date(hoursAfter(opened, hours))
      await runClocks(harness.deps, [lapseDeliveries], console)
    }
    await tick(7 * 24 - 0.001)
    expect((await read(id)).atSource).toMatchObject({ state: 'permitted' })
    await tick(7 * 24)
    expect((await read(id)).atSource).toMatchObject({ state: 'lapsed' })
    await expect(send(id)).rejects.toMatchObject({ code: 'state' })
    expect(await tasksAbout(id)).toEqual([])
    const entries = await runSql<{ entry: string }>(
      harness.superuserUrl,
      `select convert_from(entry, 'UTF8') as entry from exchange.outbox`,
    )
    expect(entries.map(({ entry }) => JSON.parse(entry))).toContainEqual(
      expect.objectContaining({ effect: 'delivery-lapsed', role: 'clock', holders: ['agy-school'] }),
    )
    harness.clock.now = opened
  })
})
