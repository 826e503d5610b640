import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAll, checkInAll, convene, openTestCase, withKey } from '../../test/casework.ts'
import { countQueries } from '../../test/count-queries.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { openTable, type Table } from '../../test/sheets.ts'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { asCaller } from '../storage/as-caller.ts'
import { addDissent } from './add-dissent.ts'
import { addView } from './add-view.ts'
import { agreeFormulation } from './agree-formulation.ts'
import { closeMinutes } from './close-minutes.ts'
import { getMinutes } from './get-minutes.ts'
import { listContributions } from './list-contributions.ts'
import { listTasks } from './list-tasks.ts'
import { setAgenda } from './set-agenda.ts'
import { setVoice } from './set-voice.ts'
import { takeDecision } from './take-decision.ts'

type Schemas = exchange.components['schemas']

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps & { ledger: typeof ledger }
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
})
afterAll(() => harness?.close())

const table = () => openTable(harness, deps)
const at = ({ caseId, sessionId }: Table) => ({ params: { caseId, sessionId } })
const tag = async ({ sessionId }: Table) => {
  const [row] = await runSql<{ version: string }>(
    harness.superuserUrl,
    `select version from exchange.minutes where id = '${sessionId}'`,
  )
  return { headers: { 'If-Match': `"${row?.version}"` } }
}
const words = (need: string): Schemas['NewView'] => ({
  needs: [need],
  protective: ['His sister.'],
  triggers: [],
})
const view = (where: Table, by: string, need = 'Somebody to talk to.') =>
  harness.call(addView, by, { ...at(where), body: words(need) })
const agree = async (where: Table, given = tag(where)) =>
  harness.call(agreeFormulation, 'pro-elin', { ...at(where), ...(await given), body: words('A mentor.') })
const voice = async (where: Table, body: Schemas['NewVoice'], by = 'pro-amara') =>
  harness.call(setVoice, by, { ...at(where), ...(await tag(where)), body })
const decide = (where: Table, changes: Partial<Schemas['NewSessionDecision']> = {}, key = withKey()) => {
  const body = { text: 'A mentor from Monday on.', owner: 'pro-noor', dueOn: '2026-12-01', ...changes }
  return harness.call(takeDecision, 'pro-elin', { ...at(where), ...key, body })
}
const close = async (where: Table) =>
  harness.call(closeMinutes, 'pro-elin', { ...at(where), ...(await tag(where)) })
const read = (where: Table, by = 'pro-noor', given: Deps = deps) =>
  harness.call(getMinutes, by, at(where), given)

describe('minutes', () => {
  it('are one screen: agenda, decisions, owners, dates, and what they rest on', async () => {
    const where = await table()
    const points = ['How school goes.', 'What the family asks for.']
    await harness.call(setAgenda, 'pro-elin', { ...at(where), ...(await tag(where)), body: { points } })
    await view(where, 'pro-samira', 'To be asked.')
    await agree(where)
    await harness.call(addDissent, 'pro-hugo', { ...at(where), body: { text: 'It is about the evenings.' } })
    await decide(where)
    await voice(where, { said: 'I want to go back to my old school.' })
    expect(await close(where)).toMatchObject({ state: 'closed' })
    expect(await read(where)).toMatchObject({
      ...{ state: 'closed', mode: 'ordinary', agenda: points, said: 'I want to go back to my old school.' },
      decisions: [
        { text: 'A mentor from Monday on.', owner: { professional: 'pro-noor' }, dueOn: '2026-12-01' },
      ],
      views: [{ discipline: 'SCH', by: { professional: 'pro-samira' }, words: { needs: ['To be asked.'] } }],
      formulation: { needs: ['A mentor.'] },
      dissents: [{ discipline: 'POL', text: 'It is about the evenings.' }],
    })
  })

  it('are read by those invited of the inner circle, each reading recorded first and no word of it', async () => {
    const where = await table()
    await view(where, 'pro-samira', 'To be asked about the club.')
    const before = ledger.entries.length
    await read(where)
    expect(ledger.entries.slice(before)).toMatchObject([
      {
        event: 'consultation',
        effect: 'minutes-read',
        recipients: ['agy-prevention'],
        classes: ['CASE:minutes'],
      },
    ])
    expect(JSON.stringify(ledger.entries)).not.toContain('club')
    await expect(read(where, 'pro-noor', harness.deps)).rejects.toThrow('waits for no receipt')
  })

  it('do not exist for anybody else: found by no answer and no number of queries', async () => {
    const where = await table()
    const other = await openTable(harness, deps, ['pro-elin', 'pro-noor', 'pro-hugo', 'pro-amara'])
    await view(where, 'pro-samira')
    for (const stranger of ['pro-katrien', 'pro-ines']) {
      const attempt = async (place: Table) => {
        const { deps: counted, queries } = countQueries(harness)
        const error = await read(place, stranger, counted).catch((reason) => reason)
        return { answer: { ...error, message: error.message }, queries }
      }
      const unknown = await attempt({ ...where, caseId: randomUUID() })
      expect(unknown.answer).toMatchObject({ name: 'NotFound' })
      expect(await attempt(where)).toEqual(unknown)
    }
    // On the case, and not invited.
    await expect(read(other, 'pro-samira')).rejects.toMatchObject({ name: 'NotFound' })
    const seen = await asCaller(harness.db, sightOf(harness.actor('pro-samira')), (tx) =>
      tx.selectFrom('minutes').select('id').where('id', '=', other.sessionId).execute(),
    )
    expect(seen).toEqual([])
  })

  it('tell police nothing of the family desk at the table', async () => {
    const where = await table()
    await checkInAll(harness, where.caseId, where.sessionId, ['pro-mina'])
    await view(where, 'pro-mina', 'Time with his mother.')
    await view(where, 'pro-samira')
    await decide(where, { owner: 'pro-mina', text: 'Speaks with the mother.' })
    expect(JSON.stringify(await read(where, 'pro-noor'))).toMatch(/mother.*FAM|FAM.*mother/s)
    expect(JSON.stringify(await read(where, 'pro-hugo'))).not.toMatch(/pro-mina|agy-desk|FAM|mother/)
  })

  it('close with what the young person says, or a code that says why it is missing, and not without', async () => {
    const where = await table()
    await expect(close(where)).rejects.toMatchObject({ code: 'voice-missing' })
    await expect(voice(where, {})).rejects.toMatchObject({ issues: [{ code: 'one-of' }] })
    await expect(voice(where, { said: 'No.', unsaid: 'declined' })).rejects.toMatchObject({
      issues: [{ code: 'one-of' }],
    })
    await expect(voice(where, { unsaid: 'not-kept' })).rejects.toMatchObject({
      issues: [{ code: 'not-kept' }],
    })
    await voice(where, { unsaid: 'no-interpreter' })
    await close(where)
    expect(await read(where)).toMatchObject({ unsaid: 'no-interpreter' })
    const other = await table()
    const byHand = `update minutes set state = 'closed', closed_at = now() where id = '${other.sessionId}'`
    const attempt = asCaller(harness.db, sightOf(harness.actor('pro-elin')), (tx) =>
      sql.raw(byHand).execute(tx),
    )
    await expect(attempt).rejects.toThrow(/check constraint/)
  })

  it('stay as they are once they are closed', async () => {
    const where = await table()
    await voice(where, { unsaid: 'declined' })
    await close(where)
    const attempts = [
      () => view(where, 'pro-samira'),
      () => agree(where),
      () => decide(where),
      () => voice(where, { said: 'Yes, please.' }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'state' })
  })

  it('are changed by whoever has read them: without a tag not at all, with an old one not either', async () => {
    const where = await table()
    const old = tag(where)
    const body = { points: ['How school goes.'] }
    await expect(harness.call(setAgenda, 'pro-elin', { ...at(where), body })).rejects.toMatchObject({
      status: 428,
    })
    await expect(harness.call(setAgenda, 'pro-noor', { ...at(where), body })).rejects.toMatchObject({
      status: 403,
    })
    await old
    await view(where, 'pro-samira')
    // Whoever agrees on a formulation has read every view.
    await expect(agree(where, old)).rejects.toMatchObject({ status: 412 })
    await agree(where)
  })

  it('lose no change of eight at once: one is kept, the others are told', async () => {
    const where = await table()
    const read = await tag(where)
    const attempts = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        harness.call(setAgenda, 'pro-elin', { ...at(where), ...read, body: { points: [`Point ${index}.`] } }),
      ),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of attempts)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ name: 'PreconditionFailed' })
  })
})

describe('a view', () => {
  it('is given before anything is agreed, once by each attendee, and by nobody who is not there', async () => {
    const where = await table()
    await expect(agree(where)).rejects.toMatchObject({ code: 'no-view' })
    const often = await Promise.allSettled(Array.from({ length: 8 }, () => view(where, 'pro-samira')))
    expect(often.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(view(where, 'pro-bram')).rejects.toMatchObject({ code: 'not-checked-in' })
    await expect(
      harness.call(addDissent, 'pro-hugo', { ...at(where), body: { text: 'I see it otherwise.' } }),
    ).rejects.toMatchObject({ code: 'state' })
    await agree(where)
    await expect(view(where, 'pro-noor')).rejects.toMatchObject({ code: 'state' })
  })

  it('is noise in the database', async () => {
    const where = await table()
    await view(where, 'pro-samira', 'To be asked about the harbour.')
    const [row] = await runSql<{ dump: string }>(
      harness.superuserUrl,
      `select string_agg(v::text, ' ') as dump from exchange.session_view v`,
    )
    expect(row?.dump).not.toMatch(/harbour\./)
  })
})

describe('a decision', () => {
  it('waits for its owner as a task, and is kept once under one key', async () => {
    const where = await table()
    const key = withKey()
    const first = await decide(where, { owner: 'pro-amara' }, key)
    expect(await decide(where, { owner: 'pro-amara' }, key)).toEqual(first)
    const tasks = await harness.call(listTasks, 'pro-amara', { query: { limit: 100 } })
    expect(tasks.items.filter(({ about }) => about.id === first.id)).toMatchObject([
      { kind: 'carry-out-decision', dueAt: '2026-12-01T23:59:59.000Z' },
    ])
    expect((await read(where)).decisions).toHaveLength(1)
  })

  it('has an owner who takes part and a day that is to come', async () => {
    const where = await table()
    await expect(decide(where, { owner: 'pro-katrien', dueOn: '2026-11-01' })).rejects.toMatchObject({
      issues: [
        { pointer: '/owner', code: 'not-on-case' },
        { pointer: '/dueOn', code: 'past' },
      ],
    })
  })
})

describe('what the disciplines contribute', () => {
  it('is told by year in tens, and by nothing that is closer to a person', async () => {
    const counts = () => harness.call(listContributions, 'pro-oskar', { query: { year: 2026 } })
    const school = async () => (await counts()).items.find(({ discipline }) => discipline === 'SCH')?.count
    const before = (await school()) ?? 0
    expect(before % 10).toBe(0)
    const caseId = await openTestCase(harness)
    await addAll(harness, caseId, ['pro-bram'])
    for (let turn = 0; turn < 10; turn += 1) {
      const sessionId = await convene(harness, caseId, ['pro-samira', 'pro-noor'])
      await checkInAll(harness, caseId, sessionId, ['pro-samira'])
      await harness.call(addView, 'pro-samira', {
        params: { caseId, sessionId },
        body: words('To be asked.'),
      })
    }
    expect(await school()).toBe(before + 10)
    for (const one of (await counts()).items) {
      expect(Object.keys(one).sort()).toEqual(['count', 'discipline', 'unit'])
      expect(one.count % 10).toBe(0)
    }
  })
})
