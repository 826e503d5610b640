import type { Another } from '@casebridge/local'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { asSuperuser } from '../../scenarios/support/database.ts'
import { anEntry } from './support/an-entry.ts'
import { append, healthOf, until } from './support/ledger-caller.ts'

const constellation = withConstellation()

describe('a leader that is stopped and wakes up after another has taken over', () => {
  let first: string
  let standby: Another
  beforeAll(async () => {
    first = constellation().urls.audit
    standby = await constellation().another('audit')
    await standby.start()
    expect(await append(constellation(), first)).toMatchObject({ status: 201 })
  })

  it('appends nothing of what was sent to it meanwhile, notices, and stands by', async () => {
    const pid = constellation().service('audit').pid()
    if (pid === undefined) throw new Error('no audit process')
    process.kill(pid, 'SIGSTOP')
    const sent = Array.from({ length: 5 }, () => anEntry())
    const waiting = sent.map((leaf) => append(constellation(), first, { leaf }))
    // A hanging process holds its connections open: the database ends the lead by itself.
    await until(async () => (await healthOf(standby.url)).status === 'UP')
    const { receipt } = await append(constellation(), standby.url)
    expect(receipt).toBeDefined()

    process.kill(pid, 'SIGCONT')
    for (const answer of await Promise.all(waiting)) {
      expect(answer).toMatchObject({ status: 503, receipt: undefined })
    }
    await until(async () => (await healthOf(first)).status === 'STANDBY')
    const again = await append(constellation(), standby.url, { leaf: sent[0] })
    expect(again.receipt?.index).toBe((receipt?.index ?? 0) + 1)
  })

  it('shows the same log as the other, in one line of heads', async () => {
    const notes = await Promise.all(
      [first, standby.url].map(async (url) => (await fetch(`${url}/checkpoint`)).text()),
    )
    expect(notes[1]?.split('\n').slice(0, 3)).toEqual(notes[0]?.split('\n').slice(0, 3))
    const [row] = await asSuperuser<{ heads: number; chained: number }>(
      constellation(),
      'select count(*)::int as heads, count(prev_size)::int + 1 as chained from audit.tree_head',
    )
    expect(row?.chained).toBe(row?.heads)
  })

  it('stopped for a moment only, it goes on leading', async () => {
    const pid = standby.pid()
    if (pid === undefined) throw new Error('no audit process')
    process.kill(pid, 'SIGSTOP')
    await new Promise((resolve) => setTimeout(resolve, 5_000))
    process.kill(pid, 'SIGCONT')
    await until(async () => (await healthOf(standby.url)).status === 'UP')
    expect(await append(constellation(), standby.url)).toMatchObject({ status: 201 })
    await standby.stop()
  })
})
