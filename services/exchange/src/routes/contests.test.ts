import type { exchange } from '@casebridge/contract'
import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAll, keepItem, openTestCase, sealedItem, withKey } from '../../test/casework.ts'
import { fillDisclosure } from '../../test/disclosure-rows.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { ifMatch, newContest } from '../../test/rights.ts'
import { clockSightOf, sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { restrictUnanswered } from '../domain/rights/restrict-unanswered.ts'
import { asCaller } from '../storage/as-caller.ts'
import { contestItem } from './contest-item.ts'
import { correctItem } from './correct-item.ts'
import { decideContest } from './decide-contest.ts'
import { disclose } from './disclose.ts'
import { evaluate } from './evaluate.ts'
import { getContest } from './get-contest.ts'
import { getDisclosure } from './get-disclosure.ts'
import { listContests } from './list-contests.ts'
import { listItems } from './list-items.ts'
import { listTasks } from './list-tasks.ts'
import { recordEvidence } from './record-evidence.ts'
import { replyToContest } from './reply-to-contest.ts'
import { withdrawContest } from './withdraw-contest.ts'

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

/** An item of the school's, of which the family was told. */
async function keep() {
  const caseId = await openTestCase(harness)
  const itemId = await keepItem(harness, 'pro-samira', caseId)
  await harness.call(recordEvidence, 'pro-samira', {
    params: { caseId },
    body: {
      ...{ kind: 'informed', on: '2026-11-20', how: 'In a conversation at school.' },
      ...{ categories: ['EDU'], purposes: ['early-help'] },
    },
  })
  return { caseId, itemId }
}
const contest = (place: { caseId: string; itemId: string }, by = 'pro-samira', changes = {}) =>
  harness.call(contestItem, by, { params: place, ...withKey(), body: newContest(changes) })
const reply = (contestId: string, version = 1, by = 'pro-samira') =>
  harness.call(replyToContest, by, {
    ...{ params: { contestId }, ...ifMatch(version) },
    body: { text: 'The register of those days was read again.' },
  })
const decide = (contestId: string, finding: 'upheld' | 'dismissed', version = 2, by = 'pro-ines') =>
  harness.call(decideContest, by, {
    ...{ params: { contestId }, ...ifMatch(version) },
    body: { finding, reason: 'The register says what the person says.' },
  })
const flagOf = async ({ caseId, itemId }: { caseId: string; itemId: string }) => {
  const { items } = await harness.call(listItems, 'pro-samira', { params: { caseId }, query: {} })
  return items.find(({ id }) => id === itemId)?.contested
}
const mayShare = (itemId: string) =>
  harness.call(evaluate, 'pro-samira', {
    body: {
      ...{ subject: { type: 'professional', id: 'pro-noor' }, action: { name: 'early-help' } },
      resource: { type: 'item', id: itemId },
    },
  })
const give = ({ caseId, itemId }: { caseId: string; itemId: string }) =>
  harness.call(
    disclose,
    'pro-samira',
    {
      ...{ params: { caseId }, ...withKey() },
      body: {
        ...{ itemId, purpose: 'early-help', variant: 'summary', recipients: ['pro-noor'] },
        justification: 'So that support begins at home.',
      } as Schemas['NewDisclosure'],
    },
    deps,
  )

describe('an item that the person contests', () => {
  it('shows it, and restricted it is made known to nobody until that is decided (G19)', async () => {
    const place = await keep()
    expect(await flagOf(place)).toBeUndefined()
    expect((await mayShare(place.itemId)).decision).toBe(true)
    const noted = await contest(place)
    expect(await flagOf(place)).toBe('noted')
    expect((await mayShare(place.itemId)).decision).toBe(true)
    const restricted = await contest(place, 'pro-samira', { effect: 'restricted' })
    expect(restricted).toMatchObject({
      state: 'open',
      restricted: true,
      answerBy: '2026-12-24T09:00:00.000Z',
    })
    expect(await flagOf(place)).toBe('restricted')
    expect((await mayShare(place.itemId)).context?.reason_admin?.grounds).toContain('G19')
    await reply(restricted.id)
    await decide(restricted.id, 'dismissed')
    expect(await flagOf(place)).toBe('noted')
    await harness.call(withdrawContest, 'pro-samira', { params: { contestId: noted.id }, ...ifMatch(1) })
    expect(await flagOf(place)).toBeUndefined()
    expect((await mayShare(place.itemId)).decision).toBe(true)
  })

  it('is not shown any more to who was given it before, while it is restricted', async () => {
    const place = await keep()
    const { answers } = await give(place)
    const disclosureId = answers[0]?.disclosureId ?? ''
    const read = () => harness.call(getDisclosure, 'pro-noor', { params: { disclosureId } }, deps)
    expect((await read()).item.summary).toContain('Wednesday')
    const { id } = await contest(place, 'pro-noor', { effect: 'restricted' })
    await expect(read()).rejects.toMatchObject({ status: 404 })
    await harness.call(withdrawContest, 'pro-noor', { params: { contestId: id }, ...ifMatch(1) })
    expect((await read()).item.summary).toContain('Wednesday')
  })

  it('stays restricted when it is upheld, until its holder corrects it', async () => {
    const place = await keep()
    const { id } = await contest(place)
    await reply(id)
    expect(await decide(id, 'upheld')).toMatchObject({ state: 'upheld', restricted: true })
    expect(await flagOf(place)).toBe('restricted')
    const content = { summary: 'Absent on three Wednesday afternoons; at the dentist on two.' }
    await harness.call(correctItem, 'pro-samira', {
      ...{ params: place, ...withKey() },
      body: { kind: 'corrected', reason: 'The register was read again.', content },
    })
    expect(await flagOf(place)).toBeUndefined()
    expect((await mayShare(place.itemId)).decision).toBe(true)
    const { items } = await harness.call(listContests, 'pro-ines', { query: { limit: 100 } })
    expect(items.find((one) => one.id === id)).toMatchObject({ state: 'rectified', restricted: false })
  })

  it('waits for its author to answer, as a task of theirs until they do', async () => {
    const place = await keep()
    const { id, answerBy } = await contest(place)
    const waiting = async (who: string) =>
      (await harness.call(listTasks, who, { query: { limit: 100 } })).items.filter(
        ({ about }) => about.id === id,
      )
    expect(await waiting('pro-samira')).toMatchObject([{ kind: 'reply-contest', dueAt: answerBy }])
    expect(await waiting('pro-ines')).toEqual([])
    await reply(id)
    expect(await waiting('pro-samira')).toEqual([])
  })

  it('says so because of its contests, and because of nothing else: no one sets it by hand', async () => {
    const place = await keep()
    const set = asCaller(harness.db, sightOf(harness.actor('pro-samira')), (tx) =>
      sql`update item set contested = 'none' where id = ${place.itemId}::uuid`.execute(tx),
    )
    await expect(set).rejects.toThrow(/permission denied/)
  })
})

describe('a contest', () => {
  it('is raised by who holds the item or was given it; to anybody else on the case there is no such item (I4)', async () => {
    const place = await keep()
    await expect(contest(place, 'pro-noor')).rejects.toMatchObject({ status: 404 })
    await expect(contest(place, 'pro-hugo')).rejects.toMatchObject({ status: 404 })
    const sealed = await keepItem(
      harness,
      'pro-amara',
      place.caseId,
      await sealedItem(harness.region, 'agy-social'),
    )
    await expect(contest({ ...place, itemId: sealed })).rejects.toMatchObject({ status: 404 })
    expect((await contest({ ...place, itemId: sealed }, 'pro-amara')).holder).toBe('agy-social')
  })

  it('is there for the holder, a reviewer and who recorded it, and for nobody else in any list (I4)', async () => {
    const place = await keep()
    const { id } = await contest(place)
    const seenBy = async (who: string) =>
      (await harness.call(listContests, who, { query: { limit: 100 } })).items.some((one) => one.id === id)
    expect(await seenBy('pro-samira')).toBe(true)
    expect(await seenBy('pro-ines')).toBe(true)
    for (const who of ['pro-hugo', 'pro-elin', 'pro-noor', 'pro-mina', 'pro-oskar', 'pro-marc']) {
      expect(await seenBy(who), who).toBe(false)
      const read = harness.call(getContest, who, { params: { contestId: id } }, deps)
      await expect(read, who).rejects.toMatchObject({ status: 404 })
    }
  })

  it('is read with its words only after that is in the ledger (I1), and not while the ledger is away', async () => {
    const { id } = await contest(await keep())
    await reply(id)
    const before = ledger.entries.length
    const read = await harness.call(getContest, 'pro-ines', { params: { contestId: id } }, deps)
    expect(read).toMatchObject({
      grounds: 'I was at the dentist on two of these Wednesdays.',
      reply: 'The register of those days was read again.',
    })
    expect(ledger.entries.slice(before)).toMatchObject([
      { event: 'consultation', effect: 'contest-read', classes: ['ITEM:contest'], holders: ['agy-school'] },
    ])
    const away = harness.call(getContest, 'pro-ines', { params: { contestId: id } })
    await expect(away).rejects.toThrow('casework waits for no receipt')
  })

  it('is decided by a reviewer whose agency had no part in the item, and not before its holder answered', async () => {
    const caseId = await openTestCase(harness)
    await addAll(harness, caseId, ['pro-bram'])
    const socials = await keepItem(harness, 'pro-amara', caseId, { category: 'SUP' })
    const { id } = await contest({ caseId, itemId: socials }, 'pro-amara')
    await expect(decide(id, 'upheld', 1)).rejects.toMatchObject({ status: 409, code: 'state' })
    await reply(id, 1, 'pro-bram')
    await expect(decide(id, 'dismissed', 2, 'pro-leen')).rejects.toMatchObject({ status: 403 })
    expect((await decide(id, 'dismissed')).state).toBe('dismissed')
    await expect(decide(id, 'upheld', 3)).rejects.toMatchObject({ status: 409, code: 'state' })
  })

  it('is refused by the database, too, to a reviewer of an agency that had a part in it', async () => {
    const { id } = await contest(await keep())
    const forced = runSql(
      harness.superuserUrl,
      `update exchange.contest set state = 'upheld', decided_by = 'pro-x', decided_agency = 'agy-school' where id = '${id}'`,
    )
    await expect(forced).rejects.toThrow(/contest_check/)
  })

  it('over a copy is decided by nobody of an agency that the copy came through', async () => {
    const caseId = await openTestCase(harness)
    const first = await keepItem(harness, 'pro-amara', caseId, { category: 'SUP' })
    await fillDisclosure(harness, first)
    const copy = await keepItem(harness, 'pro-samira', caseId, { category: 'SUP' })
    await runSql(
      harness.superuserUrl,
      `update exchange.item set received_under = (select id from exchange.disclosure where item_id = '${first}')
        where id = '${copy}'`,
    )
    const { id } = await contest({ caseId, itemId: copy })
    await reply(id)
    await expect(decide(id, 'dismissed', 2, 'pro-leen')).rejects.toMatchObject({ status: 403 })
    expect(await decide(id, 'dismissed')).toMatchObject({ state: 'dismissed' })
  })

  it('waits, once answered, for reviewers whose agency had no part in it, until one decides or it is taken back', async () => {
    const waiting = async (id: string, who: string) =>
      (await harness.call(listTasks, who, { query: { limit: 100 } })).items
        .filter(({ about }) => about.id === id)
        .map(({ kind }) => kind)
    const { id } = await contest(await keep())
    for (const who of ['pro-ines', 'pro-leen']) expect(await waiting(id, who), who).toEqual([])
    await reply(id)
    for (const who of ['pro-ines', 'pro-leen'])
      expect(await waiting(id, who), who).toEqual(['decide-contest'])
    await decide(id, 'dismissed')
    for (const who of ['pro-ines', 'pro-leen']) expect(await waiting(id, who), who).toEqual([])

    const place = { caseId: await openTestCase(harness), itemId: '' }
    place.itemId = await keepItem(harness, 'pro-amara', place.caseId, { category: 'SUP' })
    const other = await contest(place, 'pro-amara')
    await reply(other.id, 1, 'pro-amara')
    expect(await waiting(other.id, 'pro-leen')).toEqual([])
    expect(await waiting(other.id, 'pro-ines')).toEqual(['decide-contest'])
  })

  it('is answered by its holder alone, and taken back only by who recorded it', async () => {
    const place = await keep()
    await give(place)
    const { id } = await contest(place, 'pro-noor')
    await expect(reply(id, 1, 'pro-noor')).rejects.toMatchObject({ status: 404 })
    const taken = harness.call(withdrawContest, 'pro-samira', { params: { contestId: id }, ...ifMatch(1) })
    await expect(taken).rejects.toMatchObject({ status: 404 })
  })

  it('that nobody answers in time restricts the item by itself, at that second and not before', async () => {
    const before = harness.clock.now
    const place = await keep()
    const { id, answerBy } = await contest(place)
    const tick = () => runClocks(harness.deps, [restrictUnanswered], { warn: () => {} })
    try {
      harness.clock.now = new Date(Date.parse(answerBy) - 1)
      await tick()
      expect(await flagOf(place)).toBe('noted')
      harness.clock.now = new Date(answerBy)
      await Promise.all([tick(), tick()])
      expect(await flagOf(place)).toBe('restricted')
      expect(await tick()).toBe(0)
      const [{ n } = { n: 0 }] = await runSql<{ n: number }>(
        harness.superuserUrl,
        `select count(*)::int as n from exchange.outbox
          where convert_from(entry, 'UTF8')::jsonb ->> 'effect' = 'contest-overdue'
            and convert_from(entry, 'UTF8')::jsonb ->> 'role' = 'clock'`,
      )
      expect(n).toBeGreaterThan(0)
      expect((await reply(id, 2)).state).toBe('replied')
      expect(await flagOf(place)).toBe('noted')
    } finally {
      harness.clock.now = before
    }
  })

  it('takes one of eight at once, and each of eight contests counts for the flag of its item', async () => {
    const place = await keep()
    const raised = await Promise.all(Array.from({ length: 8 }, () => contest(place)))
    const [first] = raised
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => reply(first?.id ?? '')))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason.status] : []))
    expect(refused).toEqual(Array.from({ length: 7 }, () => 412))
    await Promise.all(
      raised.map(({ id }, i) =>
        harness.call(withdrawContest, 'pro-samira', {
          params: { contestId: id },
          ...ifMatch(i === 0 ? 2 : 1),
        }),
      ),
    )
    expect(await flagOf(place)).toBeUndefined()
  })

  it('is made once under one key, and is changed only as it was read', async () => {
    const place = await keep()
    const key = withKey()
    const call = { params: place, ...key, body: newContest() }
    const first = await harness.call(contestItem, 'pro-samira', call)
    expect(await harness.call(contestItem, 'pro-samira', call)).toEqual(first)
    await expect(reply(first.id, 7)).rejects.toMatchObject({ status: 412 })
    const blind = harness.call(replyToContest, 'pro-samira', {
      ...{ params: { contestId: first.id }, headers: {} },
      body: { text: 'We look at it.' },
    })
    await expect(blind).rejects.toMatchObject({ status: 428 })
  })

  it('is in clear nowhere: neither its words nor the person', async () => {
    const place = await keep()
    await contest(place, 'pro-samira', { grounds: 'A word that stands nowhere else: heliotrope.' })
    const rows = await runSql<{ row: string }>(
      harness.superuserUrl,
      'select t::text as row from exchange.contest t',
    )
    const all = rows.map(({ row }) => row).join('\n')
    expect(all).not.toContain(Buffer.from('heliotrope').toString('hex'))
    expect(all).not.toContain(Buffer.from(harness.deps.pseudonym('HR-000-114-27')).toString('hex'))
    expect(all).not.toContain('sub_')
  })

  it('is seen by the clock without its words being opened', async () => {
    await asCaller(harness.db, clockSightOf(['unit-harbour'], harness.deps.now()), async (tx) => {
      const items = await tx.selectFrom('item_content').selectAll().execute()
      expect(items).toEqual([])
    })
  })
})
