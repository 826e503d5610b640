import { setTimeout as pause } from 'node:timers/promises'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { asSuperuser } from '../../scenarios/support/database.ts'
import { withChangedLog } from '../../scenarios/support/log-backup.ts'
import { openStage } from '../../scenarios/support/stage.ts'
import { anEntry } from './support/an-entry.ts'
import { alarmsOf, expectStopped, expectTold, expectWholeAgain } from './support/disclosing.ts'
import { append, appendAll, until } from './support/ledger-caller.ts'
import { keepCheckpoint, placeIn, sizeOf, verifyStored } from './support/stored-log.ts'

/** 30 s and 24 h in production. */
const OFTEN = { MONITOR_RECENT_SECONDS: '0.5', MONITOR_FULL_HOURS: '0.0003' }
/** More than the short pass of the monitor looks at. */
const MANY = 6_000

const REPLACED = `convert_to(replace(convert_from(leaf, 'UTF8'), 'agy-prevention-kaaihaven', 'agy-police-quay'), 'UTF8')`
const FITTING = `leaf = ${REPLACED}, leaf_hash = sha256('\\x00'::bytea || ${REPLACED})`

const constellation = withConstellation({ environments: { audit: OFTEN } })

/** ledger.md §5.1 */
describe('1. a row is edited in SQL, past the triggers', () => {
  let caseId: string
  beforeAll(async () => {
    ;({ caseId } = await openStage(constellation()))
  })

  it.each([
    ['its bytes', `leaf = ${REPLACED}`, 'does not match its hash', 'its bytes were changed'],
    ['its bytes together with their hash', FITTING, 'is not the one ', 'not what was signed'],
  ])(
    '%s: the running service names the entry and stops; verification names it',
    async (_, set, alarm, words) => {
      await expectTold(constellation(), caseId)
      const checkpoint = await keepCheckpoint(constellation())
      const [disclosure] = await asSuperuser<{ idx: number }>(
        constellation(),
        `select max(idx)::int as idx from audit.entry where convert_from(leaf, 'UTF8')::jsonb ->> 'event' = 'disclosure'`,
      )
      const idx = disclosure?.idx ?? -1
      await isNamed(idx, `update audit.entry set ${set} where idx = ${idx}`, { alarm, words, checkpoint })
      await expectWholeAgain(constellation(), caseId)
    },
  )

  it('an old one, which only the long pass comes by: the same', async () => {
    await appendAll(
      constellation(),
      Array.from({ length: MANY }, () => anEntry()),
    )
    // The short pass has looked at these, and from now on looks at the last 5,000 only.
    await pause(2_000)
    const checkpoint = await keepCheckpoint(constellation())
    const change = `update audit.entry set leaf = leaf || ' ' where idx = 0`
    await isNamed(0, change, {
      alarm: 'does not match its hash',
      words: 'its bytes were changed',
      checkpoint,
    })
    await expectWholeAgain(constellation(), caseId)
  })

  async function isNamed(
    idx: number,
    change: string,
    { alarm, words, checkpoint }: { alarm: string; words: string; checkpoint: string },
  ): Promise<void> {
    const named = `nothing is appended any more: entry ${idx} ${alarm}`
    await withChangedLog(constellation(), change, async () => {
      await until(async () => alarmsOf(constellation()).some((one) => one.includes(named)))
      const size = await sizeOf(constellation())
      await expectStopped(constellation(), caseId)
      expect(await append(constellation(), constellation().urls.audit)).toMatchObject({ status: 503 })
      expect(await sizeOf(constellation())).toBe(size)
      const verified = await verifyStored(constellation(), checkpoint)
      expect(verified).toMatchObject({ code: 1, report: expect.stringContaining(words) })
      const [first, last] = placeIn(verified)
      expect(first).toBeLessThanOrEqual(idx)
      expect(last).toBeGreaterThanOrEqual(idx)
    })
  }
})
