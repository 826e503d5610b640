import { decodeEntry } from '@casebridge/ledger'
import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Harness, startHarness } from '../../test/harness.ts'
import { outboxOf } from '../storage/outbox.ts'
import { queueClockAct } from '../storage/queue-clock-act.ts'
import { type Clock, runClocks } from './keep-clocks.ts'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
  await runSql(
    harness.superuserUrl,
    `create table exchange.egg (unit_id text, id uuid, boils_until timestamptz, done boolean not null default false);
     alter table exchange.egg enable row level security;
     create policy sight on exchange.egg for select using (exchange.caller_reach() = 'clock');
     create policy changing on exchange.egg for update using (exchange.caller_reach() = 'clock' and unit_id = any (exchange.caller_units()));
     grant select, update on exchange.egg to exchange_app`,
  )
})
afterAll(() => harness?.close())
beforeEach(() => runSql(harness.superuserUrl, 'truncate exchange.egg, exchange.outbox'))

const silent = { warn: () => undefined }
const lay = (minutes: number, count = 1) => {
  const until = new Date(harness.clock.now.getTime() + minutes * 60_000).toISOString()
  return runSql(
    harness.superuserUrl,
    `insert into exchange.egg select 'unit-harbour', gen_random_uuid(), '${until}' from generate_series(1, ${count})`,
  )
}
const done = async () =>
  (
    await runSql<{ n: number }>(
      harness.superuserUrl,
      'select count(*)::int as n from exchange.egg where done',
    )
  )[0]?.n

/** Takes out eggs that have boiled long enough. */
const eggs: Clock = {
  name: 'eggs',
  async due(_parts, tx, now, { after = '00000000-0000-0000-0000-000000000000', limit }) {
    const { rows } = await sql<{ unit: string; id: string }>`
      select unit_id as unit, id from egg where not done and boils_until <= ${now.toISOString()}
        and id > ${after}::uuid order by id limit ${limit}`.execute(tx)
    return rows
  },
  async act(parts, tx, { unit, id }, at) {
    const { numAffectedRows } = await sql`
      update egg set done = true where unit_id = ${unit} and id = ${id} and not done`.execute(tx)
    if (numAffectedRows !== 1n) return false
    const act = { event: 'alteration', effect: 'egg-boiled', person: { subject: 'sub_one' } } as const
    await queueClockAct(parts, tx, { ...act, at, unit, agency: 'agy-prevention' })
    return true
  },
}

describe('clocks', () => {
  it('act on all that is due and on nothing before its time', async () => {
    await lay(1)
    await lay(0, 250)
    expect(await runClocks(harness.deps, [eggs], silent)).toBe(250)
    harness.clock.now = new Date(harness.clock.now.getTime() + 60_000)
    expect(await runClocks(harness.deps, [eggs], silent)).toBe(1)
  })

  it('act once when two replicas run at once', async () => {
    await lay(0, 20)
    const both = await Promise.all([1, 2].map(() => runClocks(harness.deps, [eggs], silent)))
    expect(both.reduce((a, b) => a + b)).toBe(20)
    expect(await outboxOf(harness.db, harness.deps.outboxKeys).list(100)).toHaveLength(20)
  })

  it('are entries of nobody: of the agency, in the role of the clock, with the person beside them', async () => {
    await lay(0)
    await runClocks(harness.deps, [eggs], silent)
    const [queued] = await outboxOf(harness.db, harness.deps.outboxKeys).list(1)
    expect(queued && decodeEntry(queued.entry)).toMatchObject({
      ...{ organisation: 'agy-prevention', role: 'clock', unit: 'unit-harbour', effect: 'egg-boiled' },
      commitments: { actor: null, person: expect.any(String) },
    })
    expect(queued).toMatchObject({ person: { detail: { subject: 'sub_one' } } })
    expect(queued?.actor).toBeUndefined()
  })

  it('go on past an object and past a clock that fails, and leave nothing of it half done', async () => {
    await lay(0, 3)
    const warned: unknown[] = []
    let first: string | undefined
    const cracked: Clock = {
      ...eggs,
      async act(parts, tx, due, at) {
        first ??= due.id
        const acted = await eggs.act(parts, tx, due, at)
        if (due.id === first) throw new Error('it cracked')
        return acted
      },
    }
    const blind: Clock = { ...eggs, name: 'blind', due: () => Promise.reject(new Error('no light')) }
    const log = { warn: (what: unknown) => void warned.push(what) }
    expect(await runClocks(harness.deps, [blind, cracked], log)).toBe(2)
    expect(await done()).toBe(2)
    expect(await outboxOf(harness.db, harness.deps.outboxKeys).list(10)).toHaveLength(2)
    expect(warned).toMatchObject([{ clock: 'blind' }, { clock: 'eggs', due: first }])
    expect(await runClocks(harness.deps, [eggs], silent)).toBe(1)
  })

  it('reach only what has come due, and change nothing outside the unit of it', async () => {
    await lay(0)
    const abroad: Clock = {
      ...eggs,
      due: async (parts, tx, now, page) =>
        (await eggs.due(parts, tx, now, page)).map((due) => ({ ...due, unit: 'unit-other' })),
      act: async (_parts, tx, { id }) =>
        (await sql`update egg set done = true where id = ${id}`.execute(tx)).numAffectedRows === 1n,
    }
    expect(await runClocks(harness.deps, [abroad], silent)).toBe(0)
  })
})
