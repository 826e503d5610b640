import type { Another } from '@casebridge/local'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { asSuperuser, tamper } from '../../scenarios/support/database.ts'
import { anEntry } from './support/an-entry.ts'
import { append, healthOf, until } from './support/ledger-caller.ts'

const constellation = withConstellation()

describe('two processes of the ledger on one database', () => {
  let first: string
  let standby: Another
  beforeAll(async () => {
    first = constellation().urls.audit
    standby = await constellation().another('audit')
    await standby.start()
  })

  it('one appends; the other says to a load balancer that it stands by, and takes no entry', async () => {
    expect(await healthOf(first)).toEqual({ code: 200, status: 'UP' })
    expect(await healthOf(standby.url)).toEqual({ code: 503, status: 'STANDBY' })
    const before = await size()
    expect(await append(constellation(), standby.url)).toMatchObject({
      status: 503,
      retryAfter: '1',
      type: 'urn:problem-type:casebridge:unavailable',
      receipt: undefined,
    })
    expect(await size()).toBe(before)
    expect(await append(constellation(), first)).toMatchObject({ status: 201 })
  })

  it('the standby proves what the other has appended since, and signs the same head', async () => {
    const { receipt } = await append(constellation(), first)
    const token = await constellation().tokenFor('pro-noor-vermeer', 'audit')
    const headers = { authorization: `Bearer ${token}` }
    const proof = await fetch(`${standby.url}/v1/entries/${receipt?.entryId}/proof`, { headers })
    expect(await proof.json()).toMatchObject({ index: receipt?.index })
    const notes = await Promise.all(
      [first, standby.url].map(async (url) => (await fetch(`${url}/checkpoint`)).text()),
    )
    expect(notes[1]).toBe(notes[0])
  })

  it('kill -9 of the one: the other takes over, says so in the log, and nothing acknowledged is lost', async () => {
    const leaves = Array.from({ length: 20 }, () => anEntry())
    const before = await Promise.all(leaves.map((leaf) => append(constellation(), first, { leaf })))
    const boots = await bootEntries()
    const known = await size()
    await constellation().service('audit').kill()
    await until(async () => (await healthOf(standby.url)).status === 'UP')
    expect(await bootEntries()).toBe(boots + 1)
    const [boot] = await asSuperuser<{ event: string }>(
      constellation(),
      `select convert_from(leaf, 'UTF8')::jsonb ->> 'event' as event from audit.entry where idx = ${known}`,
    )
    expect(boot?.event).toBe('boot')
    for (const [i, leaf] of leaves.entries()) {
      const again = await append(constellation(), standby.url, { leaf, knownSize: known })
      expect(again.receipt?.index).toBe(before[i]?.receipt?.index)
    }
  })

  it('the one that comes back stands by', async () => {
    const again = await constellation().another('audit')
    await again.start()
    expect(await healthOf(again.url)).toEqual({ code: 503, status: 'STANDBY' })
    expect(await append(constellation(), again.url)).toMatchObject({ status: 503 })
    await again.stop()
  })

  it('one that loses the connection of its lead stops leading, and of two at once one leads again', async () => {
    const other = await constellation().another('audit')
    await other.start()
    const boots = await bootEntries()
    await asSuperuser(
      constellation(),
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'audit-lead'`,
    )
    const both = [standby.url, other.url]
    await until(async () => (await bootEntries()) > boots)
    await until(async () => (await Promise.all(both.map(healthOf))).some(({ status }) => status === 'UP'))
    const answers = await Promise.all(both.map((url) => append(constellation(), url)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 503])
    expect(await bootEntries()).toBe(boots + 1)
    await other.stop()
  })

  it('kill -9 of PostgreSQL: one leads again as soon as it is back', async () => {
    const other = await constellation().another('audit')
    await other.start()
    await constellation().database.kill()
    await constellation().database.start()
    const both = [standby.url, other.url]
    await until(async () => (await Promise.all(both.map(healthOf))).some(({ status }) => status === 'UP'))
    const answers = await Promise.all(both.map((url) => append(constellation(), url)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 503])
    await Promise.all([other.stop(), standby.stop()])
  })

  it('left one line of heads, each the successor of one other', async () => {
    const [row] = await asSuperuser<{ heads: number; chained: number; size: number; entries: number }>(
      constellation(),
      `select count(*)::int as heads, count(prev_size)::int + 1 as chained, max(size)::int as size,
         (select count(*)::int from audit.entry) as entries
       from audit.tree_head`,
    )
    expect(row?.chained).toBe(row?.heads)
    expect(row?.size).toBe(row?.entries)
  })
})

describe('a log that was cut back between two leaders', () => {
  it('is known to the standby, which remembers what it saw: it takes the lead and appends nothing', async () => {
    const leader = await constellation().another('audit')
    await leader.start()
    await until(async () => (await healthOf(leader.url)).status === 'UP')
    const remembering = await constellation().another('audit')
    await remembering.start()
    const { receipt } = await append(constellation(), leader.url)
    // The standby has seen it: its checkpoint says so.
    const note = await (await fetch(`${remembering.url}/checkpoint`)).text()
    expect(Number(note.split('\n')[1])).toBeGreaterThan(receipt?.index ?? Number.MAX_SAFE_INTEGER)
    const cut = receipt?.index
    await tamper(
      constellation(),
      `delete from audit.tree_head where size > ${cut}; delete from audit.entry where idx >= ${cut}`,
    )
    const before = await holder()
    await leader.kill()
    await until(async () => ![undefined, before].includes(await holder()))
    expect(await healthOf(remembering.url)).toEqual({ code: 503, status: 'DOWN' })
    expect(await append(constellation(), remembering.url)).toMatchObject({ status: 503 })
    expect(await size()).toBe(cut)
    // It keeps the lock: one that remembers nothing stands by, and does not go on with what is left.
    const other = await constellation().another('audit')
    await other.start()
    expect(await healthOf(other.url)).toEqual({ code: 503, status: 'STANDBY' })
  })
})

async function size(): Promise<number> {
  const [row] = await asSuperuser<{ n: number }>(
    constellation(),
    'select max(size)::int as n from audit.tree_head',
  )
  return row?.n ?? 0
}

/** The session that holds the lock of the lead. */
async function holder(): Promise<number | undefined> {
  const [row] = await asSuperuser<{ pid: number }>(
    constellation(),
    `select pid from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and application_name = 'audit-lead'`,
  )
  return row?.pid
}

async function bootEntries(): Promise<number> {
  const [row] = await asSuperuser<{ n: number }>(
    constellation(),
    `select count(*)::int as n from audit.entry where convert_from(leaf, 'UTF8')::jsonb ->> 'event' = 'boot'`,
  )
  return row?.n ?? 0
}
