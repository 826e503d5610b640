import type { exchange } from '@casebridge/contract'
import { compile, loadPolicy, PACKS } from '@casebridge/policy'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAll, keepItem, newItem, openTestCase, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { warned } from '../../test/warned.ts'
import type { Deps } from '../deps.ts'
import { CLOCKS } from '../domain/clocks.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { acknowledgeRecall } from './acknowledge-recall.ts'
import { addItem } from './add-item.ts'
import { correctItem } from './correct-item.ts'
import { disclose } from './disclose.ts'
import { getDisclosure } from './get-disclosure.ts'
import { listDisclosures } from './list-disclosures.ts'
import { listRecalls } from './list-recalls.ts'
import { recall } from './recall.ts'

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  const [first, ...others] = harness.region.agreements
  if (first === undefined) throw new Error('no agreement')
  // The school tells the town's intake what worries it.
  const clause = { from: ['agy-school'], to: ['agy-prevention'], categories: ['PAS' as const] }
  const concern = { id: 'agr-harbour/9', ...clause, purposes: ['early-help' as const] }
  const agreements = [{ ...first, clauses: [...first.clauses, concern] }, ...others]
  const policy = loadPolicy(compile({ packs: PACKS, agreements }), `sha256:${'9'.repeat(64)}`)
  deps = { ...harness.deps, ledger, policy: () => policy, bundle: () => policy }
})
afterAll(() => harness?.close())

const HOUR = 3_600_000
const call: Harness['call'] = (operation, who, given) => harness.call(operation, who, given, deps)
const reason = 'The course he follows is one of building drones, at the academy of the town.'

interface Chain {
  readonly caseId: string
  /** Of the school. */
  readonly itemId: string
  /** To the intake of the town, of the school's item. */
  readonly first: string
  /** Of the town. */
  readonly copyId: string
  /** To police, of the town's copy. */
  readonly second: string
}

/** The school tells the intake of the town, who tells police from the own copy. */
async function chain(): Promise<Chain> {
  const caseId = await openTestCase(harness)
  await addAll(harness, caseId, ['pro-inge'])
  // The community may know: without a colour it would be for the town alone.
  const labels = { handling: ['TLP:GREEN' as const] }
  const content = {
    summary: 'Builds something that flies.',
    detail: 'Builds something that flies, in a shed.',
  }
  const itemId = await keepItem(harness, 'pro-samira', caseId, { category: 'PAS', content, labels })
  const told = async (who: string, item: string, recipient: string, more: object) => {
    const body = { itemId: item, variant: 'summary' as const, recipients: [recipient], ...more }
    const { answers } = await call(disclose, who, {
      ...{ params: { caseId }, ...withKey() },
      body: { purpose: 'early-help', ...body },
    })
    const id = answers[0]?.disclosureId
    if (id === undefined) throw new Error(JSON.stringify(answers))
    return id
  }
  const first = await told('pro-samira', itemId, 'pro-inge', {})
  const { id: copyId } = await call(addItem, 'pro-inge', {
    ...{ params: { caseId }, ...withKey() },
    body: newItem({ category: 'PAS', content: { summary: content.summary }, labels, receivedUnder: first }),
  })
  const justification = 'He may hurt himself or others with it at this very moment.'
  const danger = { purpose: 'imminent-danger', justification }
  const second = await told('pro-inge', copyId, 'pro-hugo', danger)
  return { caseId, itemId, first, copyId, second }
}

type NewCorrection = Omit<exchange.components['schemas']['NewCorrection'], 'reason'>
const correct = (
  { caseId, itemId }: Pick<Chain, 'caseId' | 'itemId'>,
  body: NewCorrection,
  who = 'pro-samira',
  key = withKey(),
) => call(correctItem, who, { ...{ params: { caseId, itemId }, ...key }, body: { reason, ...body } })
const recalls = async (who: string, box: 'received' | 'sent' = 'received') =>
  (await call(listRecalls, who, { query: { box } })).items
const about = async (who: string, disclosureId: string) =>
  (await recalls(who)).filter((one) => one.disclosureId === disclosureId)
const text = async (who: string, disclosureId: string) =>
  (await call(getDisclosure, who, { params: { disclosureId } })).item

describe('an item that is refuted', () => {
  it('is taken back from all whom it was told, also from copies, also when who passed it on has left', async () => {
    const { caseId, itemId, first, second, copyId } = await chain()
    await runSql(
      harness.superuserUrl,
      `delete from exchange.membership where case_id = '${caseId}' and professional = 'pro-inge'`,
    )
    expect(await correct({ caseId, itemId }, { kind: 'refuted' })).toMatchObject({ kind: 'refuted', itemId })
    for (const [who, disclosureId] of [
      ['pro-inge', first],
      ['pro-hugo', second],
    ] as const) {
      expect(await about(who, disclosureId)).toMatchObject([{ kind: 'refuted', state: 'sent' }])
      await expect(text(who, disclosureId)).rejects.toMatchObject({ name: 'NotFound' })
    }
    const [copy] = await runSql<{ ended: boolean }>(
      harness.superuserUrl,
      `select expires_at <= '${harness.clock.now.toISOString()}' as ended from exchange.item where id = '${copyId}'`,
    )
    expect(copy).toEqual({ ended: true })
  })

  it('is told to nobody any more, and stays as it is', async () => {
    const place = await chain()
    const { id } = await correct(place, { kind: 'refuted' })
    const again = await call(disclose, 'pro-samira', {
      ...{ params: { caseId: place.caseId }, ...withKey() },
      body: { purpose: 'early-help', itemId: place.itemId, variant: 'summary', recipients: ['pro-inge'] },
    })
    expect(again.answers).toMatchObject([{ effect: 'deny', decision: { grounds: [{ code: 'G11' }] } }])
    await expect(correct(place, { kind: 'withdrawn', supersedes: id })).rejects.toMatchObject({
      code: 'state',
    })
  })

  it('says to its holder whether the own recipients acknowledged, and not whom they told in turn', async () => {
    const place = await chain()
    await correct(place, { kind: 'withdrawn' })
    const sentBy = async (who: string) =>
      (await recalls(who, 'sent'))
        .map(({ disclosureId }) => disclosureId)
        .filter((id) => [place.first, place.second].includes(id))
    expect(await sentBy('pro-samira')).toEqual([place.first])
    expect(await sentBy('pro-noor')).toEqual([place.second])
    for (const other of ['pro-elin', 'pro-amara', 'pro-katrien', 'pro-hugo'])
      expect(await sentBy(other)).toEqual([])
  })

  it('is in the ledger with all agencies that it was taken back from', async () => {
    const place = await chain()
    await correct(place, { kind: 'refuted' })
    const [entry] = await runSql<{ entry: Buffer }>(
      harness.superuserUrl,
      `select entry from exchange.outbox order by queued_at desc, entry_id desc limit 1`,
    )
    expect(JSON.parse(entry?.entry.toString() ?? '')).toMatchObject({
      ...{ event: 'alteration', effect: 'item-refuted', holders: ['agy-school'] },
      recipients: ['agy-police', 'agy-prevention'],
    })
  })
})

describe('an item that is corrected', () => {
  const content = { summary: 'Builds a drone at a course of the academy.' }

  it('reads as corrected to its recipients, and is marked in every copy of it', async () => {
    const { caseId, itemId, first, second } = await chain()
    const { id } = await correct({ caseId, itemId }, { kind: 'corrected', content })
    expect(await text('pro-inge', first)).toMatchObject({
      ...{ summary: content.summary, correction: { id, kind: 'corrected' } },
    })
    expect(await text('pro-hugo', second)).toMatchObject({ contested: true })
    expect(await about('pro-hugo', second)).toMatchObject([{ kind: 'corrected' }])
  })

  it('is so by its author alone: a colleague changes nothing that is said in another’s name', async () => {
    const caseId = await openTestCase(harness)
    await addAll(harness, caseId, ['pro-bram'])
    const itemId = await keepItem(harness, 'pro-amara', caseId)
    const place = { caseId, itemId }
    await expect(correct(place, { kind: 'corrected', content }, 'pro-bram')).rejects.toMatchObject({
      name: 'Forbidden',
    })
    await expect(correct(place, { kind: 'refuted' }, 'pro-hugo')).rejects.toMatchObject({ name: 'NotFound' })
    expect(await correct(place, { kind: 'refuted' }, 'pro-bram')).toMatchObject({ kind: 'refuted' })
  })

  it('is corrected by one of eight at once: nobody corrects over what they have not seen', async () => {
    const caseId = await openTestCase(harness)
    const place = { caseId, itemId: await keepItem(harness, 'pro-samira', caseId) }
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) =>
        correct(place, { kind: 'corrected', content: { summary: `Version ${n}.` } }),
      ),
    )
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of all)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'corrected-meanwhile' })
  })

  it('is answered to a retry with the first correction', async () => {
    const caseId = await openTestCase(harness)
    const place = { caseId, itemId: await keepItem(harness, 'pro-samira', caseId) }
    const key = withKey()
    const first = await correct(place, { kind: 'corrected', content }, 'pro-samira', key)
    expect(await correct(place, { kind: 'corrected', content }, 'pro-samira', key)).toEqual(first)
  })

  it('says everything that is wrong with it', async () => {
    const place = await chain()
    const faults = (body: NewCorrection, itemId = place.itemId, who = 'pro-samira') =>
      correct({ ...place, itemId }, body, who).then(
        () => [],
        (error) =>
          error.issues?.map((one: { pointer: string; code: string }) => `${one.pointer} ${one.code}`),
      )
    expect(await faults({ kind: 'corrected', widest: 'hit' })).toEqual(['/content content', '/widest widest'])
    expect(await faults({ kind: 'narrowed' })).toEqual(['/widest widest'])
    const more = { kind: 'corrected' as const, content: { detailWithoutSource: 'More.' } }
    expect(await faults(more, place.copyId, 'pro-inge')).toEqual(['/content not-received'])
  })
})

describe('an item that is narrowed', () => {
  it('tells its recipients no more than is left, and ends copies that say more', async () => {
    const { caseId, itemId, first, second } = await chain()
    await correct({ caseId, itemId }, { kind: 'narrowed', widest: 'hit' })
    expect(await text('pro-inge', first)).not.toHaveProperty('summary')
    await expect(text('pro-hugo', second)).rejects.toMatchObject({ name: 'NotFound' })
    expect(await about('pro-hugo', second)).toMatchObject([{ kind: 'narrowed' }])
  })
})

describe('what an agency gave', () => {
  it('is followed and taken back by a colleague who is not on the case', async () => {
    const id = await warned(harness, deps, 'pro-amara', 'pro-hugo', { category: 'FMS' })
    const given = await call(listDisclosures, 'pro-bram', { query: { direction: 'given' } })
    expect(given.items.map((one) => one.id)).toContain(id)
    await call(recall, 'pro-bram', { params: { disclosureId: id }, body: { reason } })
    expect(await about('pro-hugo', id)).toMatchObject([{ kind: 'recalled', state: 'sent' }])
  })

  it('shows the agency how often its recipient read it (S64, P20)', async () => {
    const id = await warned(harness, deps, 'pro-amara', 'pro-hugo', { category: 'FMS' })
    const given = async () => {
      const { items } = await call(listDisclosures, 'pro-bram', { query: { direction: 'given' } })
      return items.find((one) => one.id === id)
    }
    expect(await given()).toMatchObject({ recipient: { professional: 'pro-hugo' }, readings: 0 })
    await text('pro-hugo', id)
    await text('pro-hugo', id)
    expect(await given()).toMatchObject({ readings: 2 })
  })

  it('is neither when it is a secret: that is nobody’s but its author’s', async () => {
    const id = await warned(harness, deps, 'pro-amara', 'pro-hugo', { category: 'FMS' })
    await runSql(harness.superuserUrl, `update exchange.disclosure set secret = true where id = '${id}'`)
    const take = (who: string) => call(recall, who, { params: { disclosureId: id }, body: { reason } })
    await expect(take('pro-bram')).rejects.toMatchObject({ name: 'NotFound' })
    expect(await take('pro-amara')).toHaveProperty('recalledAt')
  })

  it('is taken back once, however many colleagues do it at the same moment', async () => {
    const id = await warned(harness, deps, 'pro-amara', 'pro-hugo', { category: 'FMS' })
    const take = () => call(recall, 'pro-bram', { params: { disclosureId: id }, body: { reason } })
    await Promise.all(Array.from({ length: 8 }, take))
    expect(await about('pro-hugo', id)).toHaveLength(1)
  })

  it('leaves no copy, also of one that is kept at the same moment', async () => {
    const { caseId, first } = await chain()
    const body = newItem({ category: 'PAS', content: { summary: 'As told.' }, receivedUnder: first })
    const keep = () => call(addItem, 'pro-inge', { ...{ params: { caseId }, ...withKey() }, body })
    await Promise.allSettled([
      ...Array.from({ length: 8 }, keep),
      call(recall, 'pro-samira', { params: { disclosureId: first }, body: { reason } }),
      ...Array.from({ length: 8 }, keep),
    ])
    await expect(keep()).rejects.toMatchObject({ name: 'InvalidInput' })
    const left = await runSql(
      harness.superuserUrl,
      `select id from exchange.item where received_under = '${first}' and (expires_at is null or expires_at > '${harness.clock.now.toISOString()}')`,
    )
    expect(left).toEqual([])
  })

  it('is not taken back by who received it, nor by anybody else', async () => {
    const id = await warned(harness, deps, 'pro-amara', 'pro-hugo', { category: 'FMS' })
    for (const who of ['pro-hugo', 'pro-noor', 'pro-elin'])
      await expect(
        call(recall, who, { params: { disclosureId: id }, body: { reason } }),
      ).rejects.toMatchObject({ name: 'NotFound' })
  })
})

describe('a recall', () => {
  const taken = async (recipient = 'pro-hugo', category: 'FMS' | 'PRF' = 'FMS') => {
    const id = await warned(harness, deps, 'pro-amara', recipient, { category })
    await call(recall, 'pro-amara', { params: { disclosureId: id }, body: { reason } })
    const [notice] = await about(recipient, id)
    if (notice === undefined) throw new Error('no notice')
    return notice.id
  }
  const acknowledge = (who: string, recallId: string) =>
    call(acknowledgeRecall, who, { params: { recallId }, body: { copies: 'deleted' } })

  it('is acknowledged by its recipient, who says what became of the copies', async () => {
    const id = await taken()
    for (const other of ['pro-amara', 'pro-noor', 'pro-katrien'])
      await expect(acknowledge(other, id)).rejects.toMatchObject({ name: 'NotFound' })
    expect(await acknowledge('pro-hugo', id)).toMatchObject({ state: 'acknowledged', copies: 'deleted' })
    await expect(acknowledge('pro-hugo', id)).rejects.toMatchObject({ code: 'state' })
  })

  it('is acknowledged once by eight at the same moment', async () => {
    const id = await taken()
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => acknowledge('pro-hugo', id)))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('becomes a matter of the recipient’s agency when nobody acknowledges it for 72 hours', async () => {
    const id = await taken()
    const state = async () => (await recalls('pro-hugo')).find((one) => one.id === id)?.state
    const began = harness.clock.now
    const run = () => runClocks(deps, CLOCKS, { warn: () => undefined } as never)
    try {
      harness.clock.now = new Date(began.getTime() + 72 * HOUR - 1)
      await run()
      expect(await state()).toBe('sent')
      harness.clock.now = new Date(began.getTime() + 72 * HOUR)
      await Promise.all([run(), run()])
      expect(await state()).toBe('escalated')
      const entries = await runSql<{ n: number }>(
        harness.superuserUrl,
        `select count(*)::int as n from exchange.outbox where convert_from(entry, 'utf8') like '%recall-escalated%'`,
      )
      expect(entries[0]?.n).toBeGreaterThan(0)
      expect(await acknowledge('pro-hugo', id)).toMatchObject({ state: 'acknowledged' })
    } finally {
      harness.clock.now = began
    }
  })

  it('that is overdue is acknowledged by a reviewer of the recipient’s agency, and by none of another', async () => {
    const id = await warned(harness, deps, 'pro-hugo', 'pro-amara', { category: 'PRF' })
    await call(recall, 'pro-hugo', { params: { disclosureId: id }, body: { reason } })
    const [notice] = await about('pro-amara', id)
    const recallId = notice?.id ?? ''
    await expect(acknowledge('pro-leen', recallId)).rejects.toMatchObject({ name: 'NotFound' })
    const began = harness.clock.now
    try {
      harness.clock.now = new Date(began.getTime() + 72 * HOUR)
      await runClocks(deps, CLOCKS, { warn: () => undefined } as never)
      await expect(acknowledge('pro-ines', recallId)).rejects.toMatchObject({ name: 'NotFound' })
      expect(await acknowledge('pro-leen', recallId)).toMatchObject({ state: 'acknowledged' })
    } finally {
      harness.clock.now = began
    }
  })
})
