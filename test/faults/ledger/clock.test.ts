import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Another } from '@casebridge/local'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { asSuperuser } from '../../scenarios/support/database.ts'
import { append, healthOf, until } from './support/ledger-caller.ts'
import { clockToSet, type SetClock } from './support/set-clock.ts'

const HOUR = 3_600_000

const constellation = withConstellation()

/** ledger.md §5.8 */
describe('the clock of the ledger’s machine', () => {
  let clock: SetClock
  let audit: Another
  beforeAll(async () => {
    await constellation().service('audit').stop()
    clock = clockToSet(constellation())
    audit = await constellation().another('audit', clock.environment)
    await audit.start()
    expect(await append(constellation(), audit.url)).toMatchObject({ status: 201 })
  })

  it.each([
    ['set back an hour', -HOUR, /nothing is appended: the clock is \d+ s behind the newest head/],
    ['set forward a day', 24 * HOUR, /nothing is appended: the clock was set 86400 s forward/],
  ])(
    '%s: nothing is appended, an alarm says why, and it goes on when the clock is right',
    async (_, by, alarm) => {
      const before = await size()
      clock.set(by)
      await until(async () => (await healthOf(audit.url)).status === 'DOWN')
      const refused = await append(constellation(), audit.url)
      expect(refused.receipt).toBeUndefined()
      // By a clock that is ahead every token has expired, which is found first.
      expect(refused.status).toBe(by > 0 ? 401 : 503)
      await until(async () => alarm.test(logOf(audit)))
      expect(await size()).toBe(before)

      clock.set(0)
      await until(async () => (await healthOf(audit.url)).status === 'UP')
      // With the same token: that it had expired by the clock that was ahead is not remembered.
      expect(await append(constellation(), audit.url)).toMatchObject({ status: 201 })
      expect(await size()).toBe(before + 1)
    },
  )

  it('that was wrong when the process started: it starts, leads nothing, and leads once the clock is right', async () => {
    await audit.stop()
    const before = await size()
    clock.set(24 * HOUR)
    await audit.start()
    expect(await healthOf(audit.url)).toEqual({ code: 503, status: 'STANDBY' })
    await until(async () =>
      /nothing is appended: the clock is more than 2 s off what database says/.test(logOf(audit)),
    )
    expect(await size()).toBe(before)
    clock.set(0)
    await until(async () => (await healthOf(audit.url)).status === 'UP')
    expect(await size()).toBe(before + 1)
  })
})

function logOf({ url }: Another): string {
  return readFileSync(join(constellation().directory, 'logs', `audit-${new URL(url).port}.log`), 'utf8')
}

async function size(): Promise<number> {
  const [row] = await asSuperuser<{ n: number }>(
    constellation(),
    'select max(size)::int as n from audit.tree_head',
  )
  return row?.n ?? 0
}
