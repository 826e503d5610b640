import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { runSql, workbook } from '@casebridge/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newItem, newSession, openTestCase, withKey } from '../../test/casework.ts'
import { countQueries } from '../../test/count-queries.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { bring, broughtOver, caseRow, itemRow, listOf } from '../../test/imported.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { lapseImported } from '../domain/imports/lapse-imported.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { PLAN_CLOCKS } from '../domain/plan/clocks.ts'
import { escalateTasks } from '../domain/tasks/escalate-tasks.ts'
import { asCaller } from '../storage/as-caller.ts'
import { heldItems } from '../storage/held-items.ts'
import { findSituation } from '../storage/situations.ts'
import { addItem } from './add-item.ts'
import { ask } from './ask.ts'
import { closeCase } from './close-case.ts'
import { conveneSession } from './convene-session.ts'
import { discardImportedItem } from './discard-imported-item.ts'
import { disclose } from './disclose.ts'
import { getCase } from './get-case.ts'
import { getImportedItem } from './get-imported-item.ts'
import { labelItem } from './label-item.ts'
import { listCases } from './list-cases.ts'
import { listImportedItems } from './list-imported-items.ts'
import { listItems } from './list-items.ts'
import { listTasks } from './list-tasks.ts'
import { unlockCase } from './unlock-case.ts'

type Schemas = exchange.components['schemas']

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
})
beforeEach(() => {
  harness.clock.now = new Date('2026-11-24T09:00:00.000Z')
})
afterAll(() => harness?.close())

const silent = { warn: () => undefined }
const sql = <Row = unknown>(statement: string) =>
  runSql<Row & Record<string, unknown>>(harness.superuserUrl, statement)
/** Entries that wait for the ledger, in the order of their acts; of one effect, or all. */
const effectsOf = async (...effects: string[]) =>
  (
    await sql<{ entry: string }>(
      `select convert_from(entry, 'UTF8') as entry from exchange.outbox order by queued_at, entry_id`,
    )
  )
    .map(({ entry }) => JSON.parse(entry) as { effect: string; event: string })
    .filter(({ effect }) => effects.length === 0 || effects.includes(effect))
const count = async (table: string) =>
  (await sql<{ n: number }>(`select count(*)::int as n from exchange.${table}`))[0]?.n

/** What waits for somebody in a case. */
const waiting = async (caseId: string, who = 'pro-samira') =>
  (await harness.call(listImportedItems, who, { params: { caseId }, query: {} })).items
const firstOf = async (caseId: string, who?: string) => (await waiting(caseId, who))[0]?.id ?? ''
const labels = (changes: Partial<Schemas['NewLabels']> = {}): Schemas['NewLabels'] => ({
  ...{ category: 'EDU', statementType: 'fact', labels: { handling: ['TLP:AMBER'] } },
  content: { summary: 'Absent on five Wednesday afternoons; present at all other times.' },
  ...changes,
})
const label = (
  caseId: string,
  importedId: string,
  who = 'pro-samira',
  body = labels(),
  key?: string,
  tag = '"1"',
) =>
  harness.call(labelItem, who, {
    params: { caseId, importedId },
    headers: { ...withKey(key).headers, 'If-Match': tag },
    body,
  })
const discard = (caseId: string, importedId: string, who = 'pro-samira') =>
  harness.call(discardImportedItem, who, { params: { caseId, importedId }, headers: { 'If-Match': '"1"' } })
const circle = (...people: string[]) =>
  people.map((professional) => ({ professional, reason: 'Mentors the boy.' }))
const unlock = (
  caseId: string,
  people: Schemas['NewUnlocking']['circle'] = circle('pro-samira', 'pro-amara'),
  tag = '"1"',
  who = 'pro-elin',
) =>
  harness.call(unlockCase, who, {
    params: { caseId },
    headers: { 'If-Match': tag },
    body: { legalBasis: 'Law of 30 July 2018, and the accord of the unit', circle: people },
  })
/** Faults of a dry run: `row column code`. */
const faultsOf = async (list: string | Uint8Array, given: Parameters<typeof bring>[2] = {}) =>
  (await bring(harness, list, { ...given, dryRun: true })).faults.map(({ sheet, row, column, code }) =>
    [sheet, row, column, code].filter((one) => one !== undefined).join(' '),
  )
const tasksOf = async (who: string, caseId: string) =>
  (await harness.call(listTasks, who, { query: { limit: 100 } })).items.filter(
    ({ about }) => about.id === caseId,
  )

describe('a list of cases', () => {
  it('tried out says what is wrong, writes no case and leaves an entry', async () => {
    const before = await count('case_file')
    const row = caseRow()
    expect(await bring(harness, listOf([row, itemRow(row.reference)]), { dryRun: true })).toEqual({
      ...{ dryRun: true, faults: [], cases: [] },
    })
    expect(await count('case_file')).toBe(before)
    expect((await effectsOf()).at(-1)).toMatchObject({ event: 'consultation', effect: 'import-tried' })
  })

  it('becomes cases that are locked, with the days of the old file', async () => {
    const row = caseRow()
    const { cases } = await bring(harness, listOf([row, itemRow(row.reference)]))
    expect(cases).toEqual([{ id: expect.any(String), reference: row.reference }])
    const caseId = cases[0]?.id ?? ''
    expect(await harness.call(getCase, 'pro-elin', { params: { caseId } })).toMatchObject({
      ...{ state: 'locked', openedAt: '2025-10-01T00:00:00.000Z', owner: 'pro-noor' },
    })
    expect(await waiting(caseId)).toEqual([
      {
        ...{ id: expect.any(String), caseId, holder: 'agy-school', category: 'EDU', statementType: 'fact' },
        ...{ recordedOn: '2026-03-02', keepUntil: '2027-06-30', erasesAt: '2026-12-24T09:00:00.000Z' },
      },
    ])
    expect((await effectsOf()).at(-1)).toMatchObject({
      ...{ event: 'collection', effect: 'case-imported', holders: ['agy-school'] },
    })
  })

  it('is a workbook too, whose days may be numbers, with a sheet for cases and one for items', async () => {
    const row = caseRow()
    const item = itemRow(row.reference)
    const sheet = (cells: typeof row) => [
      Object.keys(cells),
      Object.entries(cells).map(([column, text]) => (column === 'keepUntil' ? 46660 : text)),
    ]
    const { cases } = await bring(harness, workbook({ cases: sheet(row), items: sheet(item) }), {
      format: 'xlsx',
    })
    expect((await waiting(cases[0]?.id ?? ''))[0]).toMatchObject({ keepUntil: '2027-09-30' })
    expect(await faultsOf(workbook({ old: sheet({ ...row, track: 'x' }) }), { format: 'xlsx' })).toEqual([
      'old 2 track form',
    ])
  })

  it('is the same request when it is sent again, and another import of it is a fault in every row', async () => {
    const key = randomUUID()
    const list = listOf([caseRow(), caseRow()])
    const first = await bring(harness, list, { key })
    expect(await bring(harness, list, { key })).toEqual(first)
    await expect(bring(harness, listOf([caseRow()]), { key })).rejects.toMatchObject({ status: 422 })
    await expect(bring(harness, list)).rejects.toMatchObject({
      issues: [
        { pointer: '/content', code: 'taken' },
        { code: 'open-case', detail: expect.stringContaining('Row 2, column identifier: ') },
        { code: 'taken' },
        { code: 'open-case' },
      ],
    })
  })

  it('is brought over once, however many send it at once', async () => {
    const list = listOf([caseRow()])
    const sent = await Promise.allSettled(Array.from({ length: 8 }, () => bring(harness, list)))
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('with one fault brings nothing over, and names every fault with its row and its column', async () => {
    const before = await count('case_file')
    const list = listOf([
      caseRow(),
      caseRow({
        owner: 'pro-oskar',
        leadAgency: 'agy-lycee',
        reviewBy: '2029-01-01',
        openedOn: '2026-12-01',
      }),
      itemRow('OLD/1900/0001'),
    ])
    await expect(bring(harness, list)).rejects.toMatchObject({
      status: 400,
      issues: [
        { detail: 'Row 4, column reference: No row of this list is that case.' },
        { code: 'not-in-unit', detail: expect.stringMatching(/^Row 3, column leadAgency: /) },
        { code: 'not-in-unit', detail: expect.stringMatching(/^Row 3, column owner: /) },
        { code: 'too-late', detail: expect.stringMatching(/^Row 3, column reviewBy: /) },
        { code: 'future', detail: 'Row 3, column openedOn: This day is still to come.' },
      ],
    })
    expect(await count('case_file')).toBe(before)
  })

  const one = 'OLD/2024/0001'
  it.each<[string, () => string, readonly string[]]>([
    ['with an empty cell', () => listOf([caseRow({ power: '' })]), ['2 power required']],
    ['with a cell of another kind of row', () => listOf([caseRow({ text: 'Hm.' })]), ['2 text other-kind']],
    [
      'with a day that there is not',
      () => listOf([caseRow({ openedOn: '2025-02-30' })]),
      ['2 openedOn form'],
    ],
    ['with a name for a number', () => listOf([caseRow({ reference: 'THE BOY' })]), ['2 reference form']],
    ['with a formula', () => listOf([caseRow({ power: '=1+1+1+1+1+1' })]), ['2 power formula']],
    ['without a case', () => listOf([]), ['0  empty']],
    [
      'with a number twice',
      () => listOf([caseRow({ reference: one }), caseRow({ reference: one })]),
      ['3 reference repeated'],
    ],
    [
      'with a person twice',
      () => listOf([caseRow({ identifier: 'HR-01' }), caseRow({ identifier: 'HR-01' })]),
      ['3 identifier repeated'],
    ],
    [
      'with an item of an agency that nobody on the case is of',
      () => listOf([caseRow({ reference: one }), itemRow(one, { holder: 'agy-pier' })]),
      ['3 holder nobody'],
    ],
    [
      'with a belief',
      () => listOf([caseRow({ reference: one }), itemRow(one, { category: 'BEL' })]),
      ['3 category form'],
    ],
    [
      'that the family desk would answer for beside police',
      () => listOf([caseRow({ broughtBy: 'agy-desk' })]),
      ['2 leadAgency desk-with-police'],
    ],
    ['that is no text', () => '\uFFFD\u0000', ['0  encoding']],
  ])('%s is refused', async (_, list, faults) => {
    expect(await faultsOf(list())).toEqual(faults)
  })

  it('brings over nothing that was to be erased by now, case or item', async () => {
    const row = caseRow({ keepUntil: '2026-11-23' })
    const today = caseRow({ keepUntil: '2026-11-24' })
    const late = itemRow(today.reference, { keepUntil: '2026-11-23' })
    expect(await faultsOf(listOf([row, today, late]))).toEqual([
      '2 keepUntil past-keeping',
      '4 keepUntil past-keeping',
    ])
  })

  it('names the case that a person has to who is on that, and to no other chair', async () => {
    const identifier = 'HR-777-1'
    const body = { reference: 'HBR/2026/7771', subject: { identifier, minor: true } }
    await openTestCase(harness, body, 'pro-tess')
    const list = listOf([caseRow({ identifier })])
    const details = async (who: string) => (await bring(harness, list, { who, dryRun: true })).faults
    expect(await details('pro-tess')).toMatchObject([{ detail: expect.stringContaining('HBR/2026/7771') }])
    expect(await details('pro-elin')).toMatchObject([
      { code: 'open-case', detail: 'A case about this person goes on in unit-harbour.' },
    ])
  })

  it('is for the chair of the unit', async () => {
    const list = listOf([caseRow()])
    await expect(bring(harness, list, { who: 'pro-noor' })).rejects.toMatchObject({ status: 403 })
    await expect(bring(harness, list, { who: 'pro-oskar' })).rejects.toMatchObject({ status: 403 })
    await expect(bring(harness, list, { who: 'pro-claire' })).rejects.toMatchObject({ status: 403 })
  })

  it('in France brings no text over: its holder writes it', async () => {
    const lagoon = {
      leadAgency: 'agy-town',
      broughtBy: 'agy-town',
      owner: 'pro-claire',
      participants: 'pro-malik',
    }
    const row = caseRow(lagoon)
    const list = (text: string) => listOf([row, itemRow(row.reference, { holder: 'agy-lycee', text })])
    const given = { who: 'pro-claire', unit: 'unit-lagoon' }
    expect(await faultsOf(list('Told in confidence.'), given)).toEqual(['3 text X4'])
    const { cases } = await bring(harness, list(''), given)
    const caseId = cases[0]?.id ?? ''
    const params = { caseId, importedId: await firstOf(caseId, 'pro-malik') }
    expect(await harness.call(getImportedItem, 'pro-malik', { params }, deps)).not.toHaveProperty('text')
  })

  it('leaves nothing readable of a person in any row', async () => {
    await broughtOver(
      harness,
      { identifier: 'HR-555-9', power: 'Protocol, Marigold article' },
      { text: 'Marigold' },
    )
    const rows = await sql<{ row: string }>(
      `select t::text as row from exchange.case_file t union all select t::text from exchange.imported_item t
       union all select t::text from exchange.idempotency t union all select t::text from exchange.imported_case t`,
    )
    expect(rows.filter(({ row }) => /HR-555-9|Marigold/.test(row))).toEqual([])
  })
})

describe('a locked case', () => {
  it('admits no item, session, ask or disclosure, and is not closed as if it had been the unit’s', async () => {
    const caseId = await broughtOver(harness)
    const locked = { code: 'case-locked' }
    const params = { caseId }
    const add = harness.call(addItem, 'pro-samira', { params, ...withKey(), body: newItem() })
    await expect(add).rejects.toMatchObject(locked)
    const session = { params, body: newSession(harness, ['pro-elin', 'pro-samira']) }
    await expect(harness.call(conveneSession, 'pro-elin', session)).rejects.toMatchObject(locked)
    const closing = { params, body: { outcome: 'not-needed' as const, reason: 'It was an old one.' } }
    await expect(harness.call(closeCase, 'pro-elin', closing)).rejects.toMatchObject(locked)
    const question = { question: 'Is he at school on all days?', reason: 'To plan the hours of the mentor.' }
    const asking = { ...question, purpose: 'early-help' as const, categories: ['EDU' as const] }
    const asked = await harness.call(ask, 'pro-noor', { params, ...withKey(), body: asking }, deps)
    expect(asked.answers).toEqual([{ effect: 'nothing', category: 'EDU' }])
    // Labelled it is an item; told it is not, before the case is released.
    const { id } = await label(caseId, await firstOf(caseId))
    const gift = {
      ...{
        itemId: id,
        purpose: 'early-help' as const,
        variant: 'summary' as const,
        recipients: ['pro-noor'],
      },
      reason: 'She arranges the mentor.',
    }
    const given = await harness.call(disclose, 'pro-samira', { params, ...withKey(), body: gift }, deps)
    const grounds = [{ code: 'G11' }, { code: 'G22' }]
    expect(given.answers).toMatchObject([{ effect: 'deny', decision: { grounds } }])
  })

  it('is released by the chair, with a basis and a circle; who is not confirmed is removed', async () => {
    const caseId = await broughtOver(harness)
    await expect(unlock(caseId, undefined, '"1"', 'pro-noor')).rejects.toMatchObject({ status: 403 })
    await expect(unlock(caseId, circle('pro-samira', 'pro-bram', 'pro-samira'))).rejects.toMatchObject({
      issues: [
        { pointer: '/circle/2/professional', code: 'repeated' },
        { pointer: '/circle/1/professional', code: 'not-on-case' },
      ],
    })
    const opened = await unlock(caseId)
    expect(opened).toMatchObject({ state: 'open' })
    expect(opened.participants.map(({ professional }) => professional).toSorted()).toEqual([
      ...['pro-amara', 'pro-elin', 'pro-noor', 'pro-samira'],
    ])
    await expect(harness.call(getCase, 'pro-hugo', { params: { caseId } })).rejects.toMatchObject({
      status: 404,
    })
    const effects = (await effectsOf()).slice(-2).map(({ effect }) => effect)
    expect(effects).toEqual(['participant-removed', 'case-unlocked'])
    await expect(unlock(caseId, undefined, '"2"')).rejects.toMatchObject({ code: 'state' })
  })

  it('is released once, however many chairs do it at once', async () => {
    const caseId = await broughtOver(harness)
    const done = await Promise.allSettled(Array.from({ length: 8 }, () => unlock(caseId)))
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 412 } })
  })

  it('is released alike whether or not anything waits to be labelled (P6)', async () => {
    const told = async (caseId: string) => {
      const { participants, state } = await unlock(caseId)
      return { participants, state, tasks: await tasksOf('pro-elin', caseId) }
    }
    const [waits, labelled] = [await broughtOver(harness), await broughtOver(harness)]
    await label(labelled, await firstOf(labelled))
    expect(await told(waits)).toEqual(await told(labelled))
  })

  it('that nobody releases within 90 days is erased, and is not released after its own last day', async () => {
    const [short, long] = [
      await broughtOver(harness, { keepUntil: '2026-12-10' }),
      await broughtOver(harness),
    ]
    const key = (caseId: string) =>
      sql<{ gone: boolean }>(
        `select d.destroyed_at is not null as gone from exchange.data_key d join exchange.case_file c on c.key_id = d.id
          where c.id = '${caseId}'`,
      )
    harness.clock.now = new Date('2026-12-11T00:00:00.000Z')
    await expect(unlock(short)).rejects.toMatchObject({ code: 'past-keeping' })
    await runClocks(deps, PLAN_CLOCKS, silent)
    expect([await key(short), await key(long)]).toEqual([[{ gone: true }], [{ gone: false }]])
    harness.clock.now = new Date('2027-02-22T12:00:00.000Z')
    await runClocks(deps, PLAN_CLOCKS, silent)
    expect(await key(long)).toEqual([{ gone: false }])
    harness.clock.now = new Date('2027-02-23T00:00:00.000Z')
    await runClocks(deps, PLAN_CLOCKS, silent)
    expect(await key(long)).toEqual([{ gone: true }])
  })

  it('keeps its own last day when it is closed, which is before that of the unit’s rule', async () => {
    const caseId = await broughtOver(harness, { keepUntil: '2027-01-31' })
    await unlock(caseId)
    const closing = {
      params: { caseId },
      body: { outcome: 'not-needed' as const, reason: 'He moved to the coast.' },
    }
    await harness.call(closeCase, 'pro-elin', closing)
    const kept = async () => (await harness.call(listCases, 'pro-elin', { query: { limit: 100 } })).items
    harness.clock.now = new Date('2027-01-31T12:00:00.000Z')
    await runClocks(deps, PLAN_CLOCKS, silent)
    const state = () =>
      sql(`select subject = 'erased' as gone from exchange.case_file where id = '${caseId}'`)
    expect(await state()).toEqual([{ gone: false }])
    harness.clock.now = new Date('2027-02-01T00:00:00.000Z')
    await runClocks(deps, PLAN_CLOCKS, silent)
    expect(await state()).toEqual([{ gone: true }])
    expect((await kept()).map(({ id }) => id)).not.toContain(caseId)
  })
})

describe('what was brought over and nobody labelled', () => {
  it('exists for its holder’s people of the inner circle, and for nobody else, the chair who brought it neither', async () => {
    const caseId = await broughtOver(harness)
    const importedId = await firstOf(caseId)
    for (const who of ['pro-elin', 'pro-noor', 'pro-amara', 'pro-hugo']) {
      expect(await waiting(caseId, who)).toEqual([])
      for (const id of [importedId, randomUUID()]) {
        const params = { caseId, importedId: id }
        await expect(harness.call(getImportedItem, who, { params }, deps)).rejects.toMatchObject({
          status: 404,
        })
        await expect(label(caseId, id, who)).rejects.toMatchObject({ status: 404 })
        await expect(discard(caseId, id, who)).rejects.toMatchObject({ status: 404 })
      }
    }
    await expect(waiting(caseId, 'pro-bo')).rejects.toMatchObject({ status: 404 })
    // The outer circle is there for coordination, and sees nothing of what is held.
    await unlock(caseId, [{ professional: 'pro-samira', reason: 'Mentors the boy.', circle: 'outer' }])
    expect(await waiting(caseId)).toEqual([])
    await expect(label(caseId, importedId)).rejects.toMatchObject({ status: 404 })
  })

  it('is found by no decision, list or AuthZEN search', async () => {
    const caseId = await broughtOver(harness)
    await unlock(caseId)
    await asCaller(harness.db, sightOf(harness.actor('pro-samira')), async (tx) => {
      const units = ['unit-harbour']
      expect((await findSituation(tx, units, caseId, null, harness.clock.now))?.items).toEqual([])
      const held: string[] = []
      for await (const one of heldItems(tx, units, 'agy-school').after('')) held.push(one.caseId)
      expect(held).not.toContain(caseId)
    })
    expect((await harness.call(listItems, 'pro-samira', { params: { caseId } })).items).toEqual([])
  })

  it('is not told from nothing by an ask, its answer or the number of its queries (I4)', async () => {
    const [{ id: empty = '' } = {}] = (await bring(harness, listOf([caseRow()]))).cases
    const full = await broughtOver(harness)
    const asked = async (caseId: string, wanted: Partial<Schemas['NewRequest']>) => {
      const { deps: counted, queries } = countQueries(harness)
      const body = {
        ...{ purpose: 'early-help' as const, question: 'Is he at school on all days?' },
        ...{ reason: 'To plan the hours of the mentor.', ...wanted },
      }
      const request = { params: { caseId }, ...withKey(), body }
      const answer = await harness.call(ask, 'pro-noor', request, { ...counted, ledger }).then(
        (told) => ({ ...told, id: '', caseId: '', receipt: '' }),
        ({ name, message }: Error) => ({ name, message }),
      )
      return { answer, queries }
    }
    const importedId = await firstOf(full)
    for (const caseId of [empty, full]) await unlock(caseId)
    const categories: Partial<Schemas['NewRequest']> = { categories: ['EDU'] }
    expect(await asked(full, categories)).toEqual(await asked(empty, categories))
    expect(await asked(full, { itemIds: [importedId] })).toEqual(
      await asked(full, { itemIds: [randomUUID()] }),
    )
  })

  it('is read by its holder, which is recorded before a word is opened (I1)', async () => {
    const caseId = await broughtOver(harness)
    const params = { caseId, importedId: await firstOf(caseId) }
    await expect(harness.call(getImportedItem, 'pro-samira', { params })).rejects.toThrow(/receipt/)
    expect(await harness.call(getImportedItem, 'pro-samira', { params }, deps)).toMatchObject({
      text: 'Absent on Wednesdays; helps at home then.',
    })
  })

  it('becomes an item of its holder’s, with the author’s own words, the old day and the old end', async () => {
    const caseId = await broughtOver(harness)
    const importedId = await firstOf(caseId)
    const key = randomUUID()
    const made = await label(caseId, importedId, 'pro-samira', labels(), key)
    expect(made).toMatchObject({
      ...{ holder: 'agy-school', author: 'pro-samira', createdAt: '2026-03-02T00:00:00.000Z' },
      ...{ expiresAt: '2027-07-01T00:00:00.000Z', variants: ['hit', 'summary'] },
    })
    expect(await label(caseId, importedId, 'pro-samira', labels(), key)).toEqual(made)
    expect(await waiting(caseId)).toEqual([])
    expect((await effectsOf('item-labelled')).at(-1)).toMatchObject({
      event: 'collection',
      holders: ['agy-school'],
    })
    const params = { caseId, importedId }
    await expect(harness.call(getImportedItem, 'pro-samira', { params }, deps)).rejects.toMatchObject({
      code: 'state',
    })
    expect(await sql(`select words, item_id from exchange.imported_item where id = '${importedId}'`)).toEqual(
      [{ words: null, item_id: made.id }],
    )
    await unlock(caseId)
    await asCaller(harness.db, sightOf(harness.actor('pro-samira')), async (tx) => {
      const units = ['unit-harbour']
      const situation = await findSituation(tx, units, caseId, null, harness.clock.now)
      expect(situation?.items.map(({ id }) => id)).toEqual([made.id])
    })
  })

  it('is labelled as a new item is, and kept no longer than the old file was to be', async () => {
    const caseId = await broughtOver(harness)
    const importedId = await firstOf(caseId)
    const body = labels({
      labels: { handling: ['TLP:RED', 'TLP:GREEN'], classified: true },
      expiresAt: '2027-07-02T00:00:00Z',
    })
    await expect(label(caseId, importedId, 'pro-samira', body)).rejects.toMatchObject({
      issues: [
        { pointer: '/labels/classified' },
        { pointer: '/labels/handling', code: 'one-colour' },
        { pointer: '/expiresAt', code: 'past-keeping' },
      ],
    })
    const tag = label(caseId, importedId, 'pro-samira', labels(), randomUUID(), '"7"')
    await expect(tag).rejects.toMatchObject({ status: 412 })
  })

  it('labelled, keeps what it says of other people apart, as of any item (S28)', async () => {
    const caseId = await broughtOver(harness)
    const content = { detail: 'His aunt brings him.', detailWithoutThirdParties: 'He is brought.' }
    const body = labels({ content: { ...content, thirdParties: ['His aunt'] } })
    const { id } = await label(caseId, await firstOf(caseId), 'pro-samira', body)
    expect(
      await sql(
        `select ends_on > '2026-11-24' as kept from exchange.item_third_parties where item_id = '${id}'`,
      ),
    ).toEqual([{ kept: true }])
  })

  it('is labelled or discarded once, however many of its holder do it at once', async () => {
    const caseId = await broughtOver(harness)
    const importedId = await firstOf(caseId)
    const acts = Array.from({ length: 8 }, (_, at) =>
      at % 2 === 0 ? label(caseId, importedId) : discard(caseId, importedId),
    )
    const done = await Promise.allSettled<unknown>(acts)
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await count(`item where case_id = '${caseId}'`)).toBeLessThanOrEqual(1)
  })

  it('is erased at once when its holder does not want it, and nobody is told', async () => {
    const caseId = await broughtOver(harness)
    const importedId = await firstOf(caseId)
    await discard(caseId, importedId)
    expect(await sql(`select state, words from exchange.imported_item where id = '${importedId}'`)).toEqual([
      { state: 'discarded', words: null },
    ])
    expect((await effectsOf('imported-item-discarded')).at(-1)).toMatchObject({ event: 'erasure' })
  })

  it('waits for somebody of its holder on the case, until there is nothing left to label', async () => {
    const row = caseRow()
    const two = [itemRow(row.reference), itemRow(row.reference, { category: 'MSR' })]
    const caseId = (await bring(harness, listOf([row, ...two]))).cases[0]?.id ?? ''
    expect(await tasksOf('pro-samira', caseId)).toMatchObject([
      { kind: 'label-items', dueAt: '2026-12-08T00:00:00.000Z' },
    ])
    await label(caseId, await firstOf(caseId), 'pro-samira', labels({ category: 'MSR' }))
    expect(await tasksOf('pro-samira', caseId)).toHaveLength(1)
    await discard(caseId, await firstOf(caseId))
    expect(await tasksOf('pro-samira', caseId)).toEqual([])
  })

  it('is labelled by any professional of its holder on the case, and then waits for none of them', async () => {
    const caseId = await broughtOver(
      harness,
      { participants: 'pro-amara;pro-bram' },
      { holder: 'agy-social' },
    )
    expect(await tasksOf('pro-amara', caseId)).toHaveLength(1)
    expect(await label(caseId, await firstOf(caseId, 'pro-bram'), 'pro-bram')).toMatchObject({
      author: 'pro-bram',
    })
    expect(await tasksOf('pro-amara', caseId)).toEqual([])
  })

  it('left unlabelled is a task of its holder’s agency, never of the owner or the chair (P6)', async () => {
    const caseId = await broughtOver(harness)
    harness.clock.now = new Date('2026-12-20T09:00:00.000Z')
    await runClocks(deps, [escalateTasks], silent)
    for (const who of ['pro-noor', 'pro-elin']) expect(await tasksOf(who, caseId)).toEqual([])
    expect(
      await sql(
        `select agency, role from exchange.task where kind = 'label-items' and about_id = '${caseId}'`,
      ),
    ).toEqual([{ agency: 'agy-school', role: null }])
  })

  it('is erased by the clock when nobody labels it in time, and no sooner', async () => {
    const caseId = await broughtOver(harness)
    const importedId = await firstOf(caseId)
    const state = () =>
      sql(`select state, words is null as gone from exchange.imported_item where id = '${importedId}'`)
    const tick = () => runClocks(deps, [lapseImported], silent)
    harness.clock.now = new Date('2026-12-24T08:59:59.999Z')
    await tick()
    expect(await state()).toEqual([{ state: 'locked', gone: false }])
    harness.clock.now = new Date('2026-12-24T09:00:00.000Z')
    await Promise.all([tick(), tick()])
    expect(await state()).toEqual([{ state: 'lapsed', gone: true }])
    expect(await tasksOf('pro-samira', caseId)).toEqual([])
    expect(
      (await effectsOf()).filter(({ effect }) => effect === 'imported-item-lapsed').at(-1),
    ).toMatchObject({
      event: 'erasure',
    })
    const late = label(caseId, importedId, 'pro-samira', labels(), randomUUID(), '"2"')
    await expect(late).rejects.toMatchObject({ code: 'state' })
  })

  it('is gone at that moment, before the clock comes by', async () => {
    const caseId = await broughtOver(harness)
    const importedId = await firstOf(caseId)
    harness.clock.now = new Date('2026-12-24T09:00:00.000Z')
    expect(await waiting(caseId)).toEqual([])
    await expect(label(caseId, importedId)).rejects.toMatchObject({ status: 404 })
    const params = { caseId, importedId }
    await expect(harness.call(getImportedItem, 'pro-samira', { params }, deps)).rejects.toMatchObject({
      status: 404,
    })
  })

  it('keeps no text beyond its wait, whatever the service does', async () => {
    const caseId = await broughtOver(harness)
    const keep = sql(
      `update exchange.imported_item set state = 'lapsed', ended_at = now() where case_id = '${caseId}'`,
    )
    await expect(keep).rejects.toThrow(/check constraint/)
  })
})
