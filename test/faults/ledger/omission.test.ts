import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { acts } from '../../scenarios/support/acts.ts'
import { bodyOf, send } from '../../scenarios/support/call.ts'
import { asSuperuser, outboxEmpty } from '../../scenarios/support/database.ts'
import { verifyLedger } from '../../scenarios/support/ledger.ts'
import { PREVENTION, SCHOOL } from '../../scenarios/support/people.ts'
import { openStage, type Stage } from '../../scenarios/support/stage.ts'
import { anEntry } from './support/an-entry.ts'
import { append, until } from './support/ledger-caller.ts'

// What is 15 minutes and 14 days in production is looked at as soon as it is there.
const FLAG_SETTINGS = JSON.stringify({ asOf: '2026-11-24', outcomeMinutes: 0, acknowledgementDays: 0 })
const constellation = withConstellation({
  environments: { audit: { FLAG_SETTINGS, FLAG_INTERVAL_SECONDS: '0.5' } },
})

/** ledger.md §5, "also test": a log proves nothing of what was never submitted, so both sides log. */
describe('omission: one side of a disclosure is silent', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(constellation())
  })

  it('the disclosing side: the acknowledgement of the recipient is flagged, by its index', async () => {
    const leaf = anEntry({
      ...{ event: 'acknowledgement', effect: 'received', organisation: 'agy-youth-pier' },
      ...{ role: 'youth-worker', holders: ['agy-school-meridian'], recipients: ['agy-youth-pier'] },
    })
    const { receipt } = await append(constellation(), constellation().urls.audit, { leaf })
    await until(async () => (await oneSided()).length > 0)
    expect(await oneSided()).toEqual([{ agency: 'agy-youth-pier', places: [receipt?.index] }])
  })

  it('the recipient: what was released to it is flagged, by the indexes of disclosure and outcome', async () => {
    const call = acts.disclose(stage.caseId, stage.attendance, PREVENTION)
    const told = bodyOf<{ id: string; receipt: { index: number } }>(await send(constellation(), SCHOOL, call))
    await outboxEmpty(constellation())
    await until(async () => (await oneSided()).length > 1)
    const [, flagged] = await oneSided()
    expect(flagged).toMatchObject({ agency: 'agy-prevention-kaaihaven' })
    expect(flagged?.places).toContain(told.receipt.index)
  })

  it('and the log itself holds: it cannot know what nobody told it', async () => {
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })

  async function oneSided(): Promise<{ agency: string; places: number[] }[]> {
    return asSuperuser(
      constellation(),
      `select agency, entries::int[] as places from audit.review where flag = 'one-sided' order by opened_at`,
    )
  }
})
