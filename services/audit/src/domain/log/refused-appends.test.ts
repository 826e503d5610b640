import { generateNoteKeys } from '@casebridge/ledger/node'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AuditDatabase, openAuditDatabase } from '../../../test/audit-database.ts'
import { indexIn, openTestLog } from '../../../test/open-log.ts'
import { aSigner } from '../../../test/signed-heads.ts'
import { aDisclosure } from '../../../test/submissions.ts'
import { Clock } from '../clock/clock.ts'
import { LogBroken } from './resume.ts'

const HOUR = 3_600_000

let database: AuditDatabase
const opened: AuditDatabase[] = []
beforeEach(async () => {
  database = await openAuditDatabase()
  opened.push(database)
})
afterAll(() => Promise.all(opened.map((one) => one.close())))

describe('a database that takes no entries', () => {
  it('that is full: the caller is asked to come again, nothing is signed, and a retry succeeds when there is room', async () => {
    const { log, alarms } = await openTestLog(database.connect())
    await log.append([aDisclosure()], 0)
    const before = await log.checkpoint()
    await database.asSuperuser(
      `create function full_disk() returns trigger language plpgsql as $$
         begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
       create trigger full_disk before insert on tree_head execute function full_disk()`,
    )
    const entry = aDisclosure()
    await expect(log.append([entry], 0)).rejects.toMatchObject({ status: 503, retryAfterSeconds: 1 })
    expect(await log.checkpoint()).toBe(before)
    expect(await count()).toBe(1)
    expect(await log.findReceipt(entry.entry.id)).toBeUndefined()
    expect(alarms.list()).toMatchObject([{ code: 'not-written', overAt: null }])

    await database.asSuperuser('drop trigger full_disk on tree_head')
    expect(indexIn(entry, (await log.append([entry], 0))[0])).toBe(1)
    expect(alarms.list()).toMatchObject([{ code: 'not-written', times: 1, overAt: expect.any(Date) }])
  })

  it('that is read-only: the same, and what is in the log is proven meanwhile', async () => {
    const { log } = await openTestLog(database.connect())
    const first = aDisclosure()
    await log.append([first], 0)
    await readOnly('on')
    const entry = aDisclosure()
    // The first may still meet a connection that was ended.
    const refused = { status: 503, cause: { code: '25006' } }
    await vi.waitFor(() => expect(log.append([entry], 0)).rejects.toMatchObject(refused))
    expect(indexIn(first, await log.findReceipt(first.entry.id))).toBe(0)
    expect(await count()).toBe(1)
    await readOnly('off')
    expect(indexIn(entry, (await vi.waitFor(() => log.append([entry], 0)))[0])).toBe(1)
  })
})

describe('a clock that cannot be right', () => {
  it.each([
    ['set back an hour', -HOUR],
    ['set forward a day', 24 * HOUR],
  ])('%s: nothing is appended and the log stays as it was, until it is right again', async (_, by) => {
    let off = 0
    const clock = new Clock({ wall: () => Date.now() + off, monotonic: () => performance.now() })
    const { log } = await openTestLog(database.connect(), { now: (last) => clock.now(last) })
    await log.append([aDisclosure()], 0)
    const before = await log.checkpoint()
    off = by
    await expect(log.append([aDisclosure()], 0)).rejects.toMatchObject({ status: 503, retryAfterSeconds: 1 })
    expect(await log.checkpoint()).toBe(before)
    off = 0
    const entry = aDisclosure()
    expect(indexIn(entry, (await log.append([entry], 0))[0])).toBe(1)
  })

  it('that was set back while no process ran stands before the newest head', async () => {
    const { log } = await openTestLog(database.connect())
    await log.append([aDisclosure()], 0)
    const clock = new Clock({ wall: () => Date.now() - HOUR, monotonic: () => performance.now() })
    const late = await openTestLog(database.connect(), { now: (last) => clock.now(last) })
    await expect(late.log.append([aDisclosure()], 0)).rejects.toMatchObject({ status: 503 })
    expect(await count()).toBe(1)
  })
})

describe('a signer that does not sign', () => {
  it('that is away: who waits is asked to come again, nothing more is appended, and each gets its place when it is back', async () => {
    let away = false
    const { log, alarms } = await openTestLog(database.connect(), {}, (signer) => ({
      ...signer,
      sign: (request) => (away ? Promise.reject(new Error('away')) : signer.sign(request)),
    }))
    await log.append([aDisclosure()], 0)
    away = true
    const caught = aDisclosure()
    const refused = { status: 503, retryAfterSeconds: 1 }
    await expect(log.append([caught], 0)).rejects.toMatchObject(refused)
    for (let i = 0; i < 5; i++) await expect(log.append([aDisclosure()], 0)).rejects.toMatchObject(refused)
    // INVARIANT (I6): not acknowledged, and the log does not grow by what nobody gets a receipt of.
    expect(await count()).toBe(2)
    await expect(log.checkpoint()).rejects.toMatchObject(refused)
    await expect(log.findReceipt(caught.entry.id)).rejects.toMatchObject(refused)
    await expect(log.check()).rejects.toMatchObject(refused)
    expect(alarms.list()).toMatchObject([{ code: 'not-signed', times: 1, overAt: null }])

    away = false
    expect(await log.check()).toBe('leading')
    expect(alarms.list()).toMatchObject([{ code: 'not-signed', overAt: expect.any(Date) }])
    const next = aDisclosure()
    expect(indexIn(next, (await log.append([next], 0))[0])).toBe(2)
    expect(indexIn(caught, (await log.append([caught], 0))[0])).toBe(1)
  })

  it('that was started with another key, or signs another head: nothing of it leaves', async () => {
    const foreign = aSigner('audit.test/log', generateNoteKeys('audit.test/log').skey)
    let first: string | undefined
    let asked = 0
    const { log } = await openTestLog(database.connect(), {}, (signer) => ({
      ...signer,
      async sign(request) {
        asked++
        if (asked === 2) return foreign.sign({ ...request, oldSize: 0, proof: [] })
        const answer = await signer.sign(request)
        if ('note' in answer) first ??= answer.note
        return 'note' in answer && first !== undefined ? { ...answer, note: first } : answer
      },
    }))
    await log.append([aDisclosure()], 0)
    await expect(log.append([aDisclosure()], 0)).rejects.toMatchObject({
      status: 503,
      cause: { reason: 'no-known-signature' },
    })
    await expect(log.append([aDisclosure()], 0)).rejects.toMatchObject({
      cause: { message: 'the signer signed another head than it was asked to' },
    })
    expect(await count()).toBe(2)
  })

  it('that refuses what the database holds: nothing is appended any more, nor proven', async () => {
    let refuses = false
    const { log, alarms } = await openTestLog(database.connect(), {}, (signer) => ({
      ...signer,
      sign: async (request) =>
        refuses ? { refused: 'another head of size 9 was signed' } : signer.sign(request),
    }))
    const first = aDisclosure()
    await log.append([first], 0)
    refuses = true
    await expect(log.append([aDisclosure()], 0)).rejects.toMatchObject({ status: 503 })
    refuses = false
    for (let i = 0; i < 3; i++) {
      await expect(log.append([aDisclosure()], 0)).rejects.toMatchObject({ status: 503 })
      await expect(log.findReceipt(first.entry.id)).rejects.toMatchObject({ status: 503 })
    }
    expect(await count()).toBe(2)
    expect(alarms.list()).toMatchObject([{ code: 'log-broken', times: 1, overAt: null }])
  })
})

describe('a log that was found broken', () => {
  it('takes nothing and proves nothing, however often it is asked, and one alarm says why', async () => {
    const { log, sequencer, alarms } = await openTestLog(database.connect())
    const entry = aDisclosure()
    await log.append([entry], 0)
    sequencer.halt(new LogBroken('entry 0 is not the one that was there before', { index: 0 }))
    sequencer.halt(new LogBroken('and again', { index: 0 }))
    for (let i = 0; i < 3; i++) {
      await expect(log.append([aDisclosure()], 0)).rejects.toMatchObject({ status: 503 })
      await expect(log.findReceipt(entry.entry.id)).rejects.toMatchObject({ status: 503 })
      await expect(log.checkpoint()).rejects.toMatchObject({ status: 503 })
      await expect(log.check()).rejects.toMatchObject({ status: 503 })
    }
    expect(alarms.list()).toMatchObject([{ code: 'log-broken', times: 1 }])
    expect(await count()).toBe(1)
  })

  it('does not say of an entry that was cut off that there is none', async () => {
    const { log, alarms } = await openTestLog(database.connect())
    await log.append([aDisclosure()], 0)
    const last = aDisclosure()
    await log.append([last], 0)
    await database.asReplica('delete from tree_head where size = 2; delete from entry where idx = 1')
    await expect(log.findReceipt(last.entry.id)).rejects.toMatchObject({ status: 503 })
    expect(alarms.list()).toMatchObject([
      { code: 'log-broken', detail: expect.stringContaining('the log had 2 entries and now has 1') },
    ])
  })

  it('answers who already waited that they come again, and appends nothing of theirs', async () => {
    const { log, sequencer } = await openTestLog(database.connect())
    const under = Array.from({ length: 50 }, () => log.append([aDisclosure()], 0))
    sequencer.halt(new LogBroken('entry 0 is missing', { index: 0 }))
    const results = await Promise.allSettled(under)
    expect(results.filter(({ status }) => status === 'fulfilled')).toEqual([])
    expect(await count()).toBe(0)
  })
})

async function count(): Promise<number> {
  const [row] = await database.asSuperuser<{ n: number }>('select count(*)::int as n from entry')
  return row?.n ?? 0
}

/** For every connection from now on; those that are open end. */
async function readOnly(value: 'on' | 'off'): Promise<void> {
  await database.asSuperuser(
    `set transaction_read_only = off;
     do $$ begin
       execute format('alter database %I set default_transaction_read_only = ${value}', current_database());
     end $$;
     select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'audit-test'`,
  )
}
