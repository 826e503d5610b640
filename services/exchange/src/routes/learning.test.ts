import { randomUUID } from 'node:crypto'
import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { sightOf } from '../actor.ts'
import { INDICATORS } from '../domain/learning/indicators.ts'
import { asCaller } from '../storage/as-caller.ts'
import { countIndicator } from '../storage/work-counts.ts'
import { answerConsult } from './answer-consult.ts'
import { askExperts } from './ask-experts.ts'
import { closeConsult } from './close-consult.ts'
import { confirmLesson } from './confirm-lesson.ts'
import { confirmPractice } from './confirm-practice.ts'
import { draftLesson } from './draft-lesson.ts'
import { draftPractice } from './draft-practice.ts'
import { getConsult } from './get-consult.ts'
import { listConsults } from './list-consults.ts'
import { listIndicators } from './list-indicators.ts'
import { listLessons } from './list-lessons.ts'
import { listNeeds } from './list-needs.ts'
import { listObstacles } from './list-obstacles.ts'
import { listPractices } from './list-practices.ts'
import { noteNeed } from './note-need.ts'
import { replyToObstacle } from './reply-to-obstacle.ts'
import { reportObstacle } from './report-obstacle.ts'
import { withdrawLesson } from './withdraw-lesson.ts'
import { withdrawObstacle } from './withdraw-obstacle.ts'
import { withdrawPractice } from './withdraw-practice.ts'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness?.close())

const personFree = 'confirmed' as const
const base = { unit: 'unit-harbour', track: 'early-help', personFree } as const
const question = 'How do others speak with a school that is afraid to call?'
const practice = {
  situation: 'A young person stayed away from school on one afternoon a week.',
  approach: 'A mentor went along to the course in town, and the school was told.',
  result: 'Nobody worried any more after six weeks; a talk at the start would have spared four.',
}
const lesson = {
  happened: 'A question went to three services at once, and nobody knew who would answer.',
  changed: 'One service asks, and says to the others that it did.',
}
const obstacle = {
  citation: 'Law of 30 July 2018, article 9',
  blocked: 'A course could not begin before an address was known.',
  wanted: 'That a shelter counts as an address.',
}

const ask = (by = 'pro-noor', changes = {}, key = randomUUID() as string) =>
  harness.call(askExperts, by, {
    ...withKey(key),
    body: { ...base, team: 'agy-region', question, ...changes },
  })
const draft = (by = 'pro-noor', changes = {}, key = randomUUID() as string) =>
  harness.call(draftPractice, by, {
    ...withKey(key),
    body: { ...base, second: 'pro-samira', ...practice, ...changes },
  })
const practicesOf = async (who: string) => (await harness.call(listPractices, who, {})).items
const report = (by = 'pro-noor', changes = {}) =>
  harness.call(reportObstacle, by, {
    ...withKey(),
    body: { ...base, team: 'agy-region', ...obstacle, ...changes },
  })
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: { name: string; issues?: { pointer: string; code: string }[] }) => error,
  )
/** Does something eight times at once. @returns how often it was done. */
async function eightAtOnce(act: () => Promise<unknown>): Promise<number> {
  const ended = await Promise.allSettled(Array.from({ length: 8 }, act))
  const refused = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect(refused.every(({ name, code }) => name === 'Conflict' && code === 'state')).toBe(true)
  return 8 - refused.length
}

describe('a question to the region’s experts', () => {
  it('is about nobody: every fault of its text is named at once', async () => {
    const named = 'Elin Maes (85.07.30-033 28, elin@one.example) is a radicalised person.'
    const { issues = [] } = (await failure(ask('pro-noor', { question: named }))) ?? {}
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      ...['/question name', '/question number', '/question address', '/question word'],
    ])
  })

  it('is put by a professional of the unit, to a regional team that sits in it', async () => {
    expect(await failure(ask('pro-claire'))).toMatchObject({ issues: [{ pointer: '/unit' }] })
    expect(await failure(ask('pro-noor', { team: 'agy-police' }))).toMatchObject({
      issues: [{ pointer: '/team' }],
    })
  })

  it('is seen by who asked and by the team, and does not exist for anybody else', async () => {
    const { id } = await ask()
    for (const who of ['pro-noor', 'pro-oskar']) {
      expect(await harness.call(getConsult, who, { params: { consultId: id } })).toMatchObject({ question })
      expect((await harness.call(listConsults, who, {})).items.map((one) => one.id)).toContain(id)
    }
    for (const who of ['pro-elin', 'pro-hugo', 'pro-ines', 'pro-vera', 'pro-claire']) {
      const params = { consultId: id }
      expect(await failure(harness.call(getConsult, who, { params }))).toMatchObject({ name: 'NotFound' })
      expect((await harness.call(listConsults, who, {})).items).toEqual([])
    }
  })

  it('is asked once under one key', async () => {
    const key = randomUUID()
    const { id } = await ask('pro-amara', {}, key)
    expect(await ask('pro-amara', {}, key)).toMatchObject({ id, state: 'asked', question })
    const other = ask('pro-amara', { question: `${question} And at home?` }, key)
    expect(await failure(other)).toMatchObject({ name: 'IdempotencyKeyReused' })
  })

  it('is answered by the team, also by two at once, and by nobody after its asker closed it', async () => {
    const params = { consultId: (await ask()).id }
    const advise = (advice: string, by = 'pro-oskar') =>
      harness.call(answerConsult, by, { params, ...withKey(), body: { advice, personFree } })
    expect(await failure(advise('Ask a school nearby.', 'pro-noor'))).toMatchObject({ name: 'Forbidden' })
    const named = advise('Ask Samira Haddad about it.')
    expect(await failure(named)).toMatchObject({ issues: [{ pointer: '/advice', code: 'name' }] })
    await Promise.all([advise('Go there first.'), advise('Write one page.')])
    const { answers, state } = await harness.call(getConsult, 'pro-noor', { params })
    expect(state).toBe('answered')
    expect(answers.map(({ advice }) => advice).sort()).toEqual(['Go there first.', 'Write one page.'])
    expect(await failure(harness.call(closeConsult, 'pro-oskar', { params }))).toMatchObject({
      name: 'Forbidden',
    })
    expect(await eightAtOnce(() => harness.call(closeConsult, 'pro-noor', { params }))).toBe(1)
    expect(await failure(advise('Too late.'))).toMatchObject({ name: 'Conflict', code: 'state' })
  })
})

describe('a practice', () => {
  it('names nobody, and no word in it labels anybody', async () => {
    const changes = { situation: 'A jihadist came to us.', result: 'Hugo Aerts was content with it.' }
    const { issues = [] } = (await failure(draft('pro-noor', changes))) ?? {}
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      ...['/result name', '/situation word'],
    ])
  })

  it('has a second person, of another agency of the unit', async () => {
    for (const second of ['pro-noor', 'pro-ines', 'pro-claire', 'pro-nobody'])
      expect(await failure(draft('pro-noor', { second }))).toMatchObject({ issues: [{ pointer: '/second' }] })
  })

  it('exists for the two alone until the second has confirmed it, and then for all units', async () => {
    const { id } = await draft()
    const params = { practiceId: id }
    const seen = async (who: string) => (await practicesOf(who)).some((one) => one.id === id)
    for (const who of ['pro-noor', 'pro-samira']) expect(await seen(who)).toBe(true)
    for (const who of ['pro-elin', 'pro-hugo', 'pro-ines', 'pro-oskar', 'pro-claire']) {
      expect(await seen(who)).toBe(false)
      expect(await failure(harness.call(confirmPractice, who, { params }))).toMatchObject({
        name: 'NotFound',
      })
    }
    const own = harness.call(confirmPractice, 'pro-noor', { params, body: { personFree } })
    expect(await failure(own)).toMatchObject({ name: 'Forbidden' })
    const confirm = () => harness.call(confirmPractice, 'pro-samira', { params, body: { personFree } })
    expect(await eightAtOnce(confirm)).toBe(1)
    const [read] = await practicesOf('pro-claire')
    expect(read).toMatchObject({ id, unit: 'unit-harbour', state: 'confirmed', ...practice })
    expect(JSON.stringify(read)).not.toMatch(/pro-|agy-/)
    const others = harness.call(withdrawPractice, 'pro-claire', { params })
    expect(await failure(others)).toMatchObject({ name: 'NotFound' })
  })

  it('is taken back by either, and its text is gone, from a backup too', async () => {
    const { id } = await draft()
    const params = { practiceId: id }
    const backup = await runSql<{ words: string }>(
      harness.superuserUrl,
      `select encode(words, 'hex') as words from exchange.note where id = '${id}'`,
    )
    await harness.call(confirmPractice, 'pro-samira', { params, body: { personFree } })
    const withdraw = () => harness.call(withdrawPractice, 'pro-noor', { params })
    expect(await eightAtOnce(withdraw)).toBe(1)
    for (const who of ['pro-noor', 'pro-samira', 'pro-claire'])
      expect((await practicesOf(who)).filter((one) => one.id === id)).toEqual([])
    const [row] = await runSql(
      harness.superuserUrl,
      `select words, state from exchange.note where id = '${id}'`,
    )
    expect(row).toEqual({ words: null, state: 'withdrawn' })
    const restore = `update exchange.note set state = 'confirmed', withdrawn_at = null,
      words = decode('${backup[0]?.words}', 'hex') where id = '${id}'`
    await runSql(harness.superuserUrl, restore)
    expect((await practicesOf('pro-claire')).find((one) => one.id === id)).not.toHaveProperty('situation')
    await runSql(
      harness.superuserUrl,
      `update exchange.note set state = 'withdrawn', withdrawn_at = now(), words = null where id = '${id}'`,
    )
    const again = harness.call(confirmPractice, 'pro-samira', { params, body: { personFree } })
    expect(await failure(again)).toMatchObject({ name: 'Conflict', code: 'state' })
  })

  it('is confirmed by no one who wrote it, whatever the service says', async () => {
    const { id } = await draft()
    const forged = runSql(harness.superuserUrl, `update exchange.note set second = author where id = '${id}'`)
    await expect(forged).rejects.toThrow(/note_check/)
  })
})

it('a lesson goes the same way, and is no practice', async () => {
  const body = { ...base, second: 'pro-samira', ...lesson }
  const { id } = await harness.call(draftLesson, 'pro-noor', { ...withKey(), body })
  const asPractice = harness.call(confirmPractice, 'pro-samira', { params: { practiceId: id } })
  expect(await failure(asPractice)).toMatchObject({ name: 'NotFound' })
  const params = { lessonId: id }
  expect(await harness.call(confirmLesson, 'pro-samira', { params })).toMatchObject({ state: 'confirmed' })
  expect((await harness.call(listLessons, 'pro-malik', {})).items).toMatchObject([{ id, ...lesson }])
  expect(await harness.call(withdrawLesson, 'pro-samira', { params })).toEqual({
    ...{ id, unit: 'unit-harbour', track: 'early-help', state: 'withdrawn' },
    ...{ draftedAt: expect.any(String), confirmedAt: expect.any(String) },
  })
})

describe('a report that a measure of the country stands in the way', () => {
  const replying = (obstacleId: string, by = 'pro-oskar') =>
    harness.call(replyToObstacle, by, {
      params: { obstacleId },
      body: { reply: 'It was raised with the ministry in the spring.', personFree },
    })
  const listed = async (who: string) => (await harness.call(listObstacles, who, {})).items.map(({ id }) => id)

  it('is about nobody', async () => {
    const changes = { blocked: 'Amara Diallo could not help.', citation: 'HBR/2026/0117' }
    const { issues = [] } = (await failure(report('pro-noor', changes))) ?? {}
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      ...['/citation number', '/blocked name'],
    ])
    await report('pro-noor', { citation: 'Directive (EU) 2016/680, article 8' })
  })

  it('is seen by who made it and by the team; answered by a coordinator, once, it is read by all units', async () => {
    const { id } = await report()
    expect(await listed('pro-noor')).toContain(id)
    expect(await listed('pro-oskar')).toContain(id)
    for (const who of ['pro-elin', 'pro-hugo', 'pro-claire']) expect(await listed(who)).not.toContain(id)
    expect(await failure(replying(id, 'pro-noor'))).toMatchObject({ name: 'Forbidden' })
    expect(await eightAtOnce(() => replying(id))).toBe(1)
    for (const who of ['pro-elin', 'pro-claire']) expect(await listed(who)).toContain(id)
    const [read] = (await harness.call(listObstacles, 'pro-claire', {})).items
    expect(read).toMatchObject({ ...obstacle, state: 'answered', reply: expect.stringContaining('ministry') })
    expect(JSON.stringify(read)).not.toContain('pro-')
  })

  it('is taken back by who made it or by the team, and its text is gone', async () => {
    const { id } = await report()
    const withdraw = (by: string) => harness.call(withdrawObstacle, by, { params: { obstacleId: id } })
    expect(await failure(withdraw('pro-elin'))).toMatchObject({ name: 'NotFound' })
    expect(await eightAtOnce(() => withdraw('pro-noor'))).toBe(1)
    expect(await listed('pro-oskar')).not.toContain(id)
    expect(await failure(replying(id))).toMatchObject({ name: 'Conflict', code: 'state' })
  })
})

describe('what districts lack', () => {
  const note = (times: number, need: 'mentoring' | 'leisure') =>
    Promise.all(
      Array.from({ length: times }, () =>
        harness.call(noteNeed, 'pro-noor', {
          ...withKey(),
          body: { unit: 'unit-harbour', municipality: 'Kaaihaven', need },
        }),
      ),
    )
  const told = async (who = 'pro-elin') => (await harness.call(listNeeds, who, {})).items

  it('is told in tens, when the quarter is over, and below ten not at all', async () => {
    const before = harness.clock.now
    await note(19, 'mentoring')
    await note(9, 'leisure')
    expect(await told()).toEqual([])
    harness.clock.now = new Date('2027-01-01T00:00:00.000Z')
    const mentoring = {
      unit: 'unit-harbour',
      municipality: 'Kaaihaven',
      need: 'mentoring',
      quarter: '2026-Q4',
    }
    expect(await told()).toEqual([{ ...mentoring, count: 10 }])
    expect(await told('pro-claire')).toEqual([])
    harness.clock.now = before
  })

  it('is of a municipality of the unit', async () => {
    const elsewhere = { unit: 'unit-harbour', municipality: 'Port-Clair', need: 'housing' as const }
    const noted = harness.call(noteNeed, 'pro-noor', { ...withKey(), body: elsewhere })
    expect(await failure(noted)).toMatchObject({ issues: [{ pointer: '/municipality' }] })
  })

  it('is counted once under one key', async () => {
    const before = await runSql<{ n: number }>(
      harness.superuserUrl,
      'select sum(n)::int as n from exchange.need_count',
    )
    const body = { unit: 'unit-harbour', municipality: 'Kaaihaven', need: 'work' as const }
    const key = randomUUID()
    for (const _ of [1, 2, 3]) await harness.call(noteNeed, 'pro-noor', { ...withKey(key), body })
    const after = await runSql(harness.superuserUrl, 'select sum(n)::int as n from exchange.need_count')
    expect(after).toEqual(before.map((row) => ({ n: Number(row.n) + 1 })))
  })

  it('has no number below ten that the service itself could read', async () => {
    const rows = await asCaller(harness.db, sightOf(harness.actor('pro-noor')), async (tx) => {
      const raw = await sql`select * from need_count`.execute(tx)
      const all = await sql<{ n: number }>`select * from tell_needs('0000-Q1', '9999-Q4')`.execute(tx)
      return { raw: raw.rows, tens: all.rows.map(({ n }) => n) }
    })
    expect(rows).toEqual({ raw: [], tens: [10] })
    const changed = asCaller(harness.db, sightOf(harness.actor('pro-noor')), (tx) =>
      sql`update need_count set n = 10`.execute(tx),
    )
    await expect(changed).rejects.toThrow(/permission denied/)
  })
})

describe('what the work came to', () => {
  const { reviewOnTime, measureDelivered } = INDICATORS
  const count = (times: number, kind: string, at: Date) =>
    asCaller(harness.db, sightOf(harness.actor('pro-noor')), async (tx) => {
      for (let n = 0; n < times; n++)
        await countIndicator(tx, { unit: 'unit-harbour', track: 'early-help', kind, at })
    })
  const told = async (who: string) => (await harness.call(listIndicators, who, {})).items

  it('is told per unit, track and quarter: ten as ten, nineteen as ten, nine not at all', async () => {
    const summer = new Date('2026-08-01T00:00:00.000Z')
    await count(19, reviewOnTime, summer)
    await count(9, measureDelivered, summer)
    const reviews = { unit: 'unit-harbour', track: 'early-help', quarter: '2026-Q3', kind: reviewOnTime }
    for (const who of ['pro-elin', 'pro-hugo', 'pro-oskar'])
      expect(await told(who)).toEqual([{ ...reviews, count: 10 }])
    expect(await told('pro-claire')).toEqual([])
    await count(1, measureDelivered, summer)
    expect((await told('pro-elin')).map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      ...['review-on-time 10', 'measure-delivered 10'],
    ])
  })

  it('says nothing of the quarter that runs, nor of anything that is no indicator', async () => {
    const before = await told('pro-elin')
    await count(20, reviewOnTime, harness.clock.now)
    await count(20, 'request-declined', new Date('2026-08-01T00:00:00.000Z'))
    expect(await told('pro-elin')).toEqual(before)
  })
})

it('no text about the work lies in clear', async () => {
  await ask()
  await draft()
  await report()
  for (const table of ['consult', 'consult_answer', 'note', 'obstacle']) {
    const [{ text } = { text: '' }] = await runSql<{ text: string }>(
      harness.superuserUrl,
      `select string_agg(t::text, '') as text from exchange.${table} t`,
    )
    expect(text).not.toMatch(/afraid to call|afternoon|mentor went|address was known/)
    for (const word of ['afraid', 'afternoon', 'shelter'])
      expect(text).not.toContain(Buffer.from(word).toString('hex'))
  }
})
