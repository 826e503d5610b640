import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Another } from '@casebridge/local'
import { withConstellation } from '@casebridge/testing/constellation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAuditBetween } from '../../scenarios/support/audit-between.ts'
import { outboxEmpty } from '../../scenarios/support/database.ts'
import { verifyLedger } from '../../scenarios/support/ledger.ts'
import { openStage } from '../../scenarios/support/stage.ts'
import { expectStopped, expectTold } from './support/disclosing.ts'
import { append, healthOf, until } from './support/ledger-caller.ts'
import { clockToSet, type SetClock } from './support/set-clock.ts'
import { sizeOf } from './support/stored-log.ts'

const HOUR = 3_600_000

const between = await startAuditBetween()
const constellation = withConstellation({ environments: { exchange: { AUDIT_URL: between.url } } })

/** ledger.md §5.8 */
describe('8. the clock of the ledger’s machine', () => {
  let clock: SetClock
  let audit: Another
  let caseId: string
  beforeAll(async () => {
    between.toward(constellation().urls.audit)
    ;({ caseId } = await openStage(constellation()))
    await expectTold(constellation(), caseId)
    await outboxEmpty(constellation())
    await constellation().service('audit').stop()
    clock = clockToSet(constellation())
    audit = await constellation().another('audit', clock.environment)
    await audit.start()
    between.toward(audit.url)
    expect(await append(constellation(), audit.url)).toMatchObject({ status: 201 })
  })
  afterAll(() => between.close())

  it.each([
    ['set back an hour', -HOUR, /nothing is appended: the clock is \d+ s behind the newest head/],
    ['set forward a day', 24 * HOUR, /nothing is appended: the clock was set 86400 s forward/],
  ])(
    '%s: nothing is appended, an alarm says why, and it goes on when the clock is right',
    async (_, by, alarm) => {
      const before = await sizeOf(constellation())
      clock.set(by)
      await until(async () => (await healthOf(audit.url)).status === 'DOWN')
      const refused = await append(constellation(), audit.url)
      expect(refused.receipt).toBeUndefined()
      // By a clock that is ahead every token has expired, which is found first.
      expect(refused.status).toBe(by > 0 ? 401 : 503)
      await expectStopped(constellation(), caseId)
      await until(async () => alarm.test(logOf(audit)))
      expect(await sizeOf(constellation())).toBe(before)

      clock.set(0)
      await until(async () => (await healthOf(audit.url)).status === 'UP')
      // With the same token: that it had expired by the clock that was ahead is not remembered.
      expect(await append(constellation(), audit.url)).toMatchObject({ status: 201 })
      expect(await sizeOf(constellation())).toBe(before + 1)
    },
  )

  it('that was wrong when the process started: it starts, leads nothing, and leads once the clock is right', async () => {
    await audit.stop()
    const before = await sizeOf(constellation())
    clock.set(24 * HOUR)
    await audit.start()
    expect(await healthOf(audit.url)).toEqual({ code: 503, status: 'STANDBY' })
    await until(async () =>
      /nothing is appended: the clock is more than 2 s off what database says/.test(logOf(audit)),
    )
    expect(await sizeOf(constellation())).toBe(before)
    clock.set(0)
    await until(async () => (await healthOf(audit.url)).status === 'UP')
    expect(await sizeOf(constellation())).toBe(before + 1)
  })

  it('nothing that was appended before, between and after is out of its place', async () => {
    expect(await verifyLedger(constellation(), '--audit', audit.url)).toMatchObject({ code: 0 })
  })
})

function logOf({ url }: Another): string {
  return readFileSync(join(constellation().directory, 'logs', `audit-${new URL(url).port}.log`), 'utf8')
}
