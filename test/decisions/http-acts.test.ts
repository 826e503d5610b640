import { randomUUID } from 'node:crypto'
import { agencyOf, change, factsFor } from '@casebridge/policy/table'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it } from 'vitest'
import { replayAll } from '../scenarios/support/replays.ts'
import { Refused } from './http/answered.ts'
import { holdConference } from './http/conference.ts'
import { enact } from './http/enact.ts'
import { AUDITORS, CHAIR } from './http/people.ts'
import { regionOfToday } from './http/region.ts'
import { saidBy } from './http/said.ts'
import { setStage } from './http/set-stage.ts'
import { ask, push } from './http/share.ts'
import { liftSecrecy } from './http/signed-acts.ts'
import type { Stage } from './http/staged.ts'
import { code, getRow } from './rows.ts'
import { SITUATIONS } from './situations.ts'
import { CONFERENCES } from './tables.ts'

const constellation = withConstellation({ region: regionOfToday() })
const NOBODY = 'nobody is named'

describe('a conference, held for real', () => {
  const held = CONFERENCES.filter(({ title }) => title !== NOBODY)
  it.concurrent.each(held)('$title: $given', async (conference) => {
    const types = conference.given.map((type) => agencyOf(code(['MUN', 'PRB', 'SCH', 'SOC', 'POL'], type)))
    expect(await holdConference(constellation(), conference)).toEqual(types)
  })

  it('refuses a disclosure that names nobody', async () => {
    const stage = await stageOf('V04')
    const nobody = { ...stage, cast: { ...stage.cast, recipients: [] } }
    await expect(push(nobody)).rejects.toMatchObject({ status: 400, pointers: ['/recipients'] })
  })
})

describe('the chair (V24)', () => {
  it('who tries to lift another’s secret is answered as for an unknown item, and nobody learns of it', async () => {
    const stage = await stageOf('V73', 'met-=SEC')
    const asChair = { ...stage, cast: { ...stage.cast, holder: CHAIR } }
    const [held, unknown] = await Promise.all([
      refusalOf(asChair),
      refusalOf({ ...asChair, itemId: randomUUID() }),
    ])
    expect(held).toEqual({ status: 404, code: 'not-found' })
    expect(held).toEqual(unknown)
    expect((await ask(stage)).answers).toEqual([{ effect: 'nothing', category: 'SUP' }])
    expect((await push(stage)).map(saidBy)).toMatchObject([{ effect: 'deny', ground: 'G05' }])
  })
})

describe('the holder of a secret (V36)', () => {
  it('signs how much is told: nobody tells more than that', async () => {
    const stage = await stageOf('V36', 'met-=SEC')
    await liftSecrecy(stage, stage.cast.recipients, 'summary')
    await expect(push(stage, 'full')).rejects.toMatchObject({ code: 'variant-not-signed' })
    expect((await push(stage, 'summary')).map(saidBy)).toMatchObject([{ effect: 'permit' }])
    await liftSecrecy(stage, stage.cast.recipients, 'full')
    expect((await push(stage, 'full')).map(saidBy)).toMatchObject([{ effect: 'permit' }])
  })
})

describe('the researcher (V60)', () => {
  it('is given no item, not even that there is one: the permit is for counts', async () => {
    await expect(push(await stageOf('V60'))).rejects.toMatchObject({ status: 409, code: 'counts-only' })
  })
})

describe('a warning without a case', () => {
  const warnings = SITUATIONS.filter(({ row }) => row.purpose === 'imminent-danger')
  it.concurrent.each(warnings)('$title', async ({ row, facts, expected }) => {
    const { said } = await enact(constellation(), { row, facts: change(facts, 'case=none') })
    // A warning without a reason is no warning: the contract refuses it before anything is decided.
    const flags = expected.ground === 'G26' ? [] : ['G02']
    expect(said).toEqual({ ...expected, flags })
  })
})

describe('everything that was decided here', () => {
  it('is decided again, and comes to the same codes', { timeout: 120_000 }, async () => {
    const auditors = AUDITORS.map(({ id }) => id)
    expect(await replayAll(constellation(), auditors)).toEqual({ identical: expect.any(Number) })
  })
})

function stageOf(id: string, changes = ''): Promise<Stage> {
  const row = getRow(id)
  return setStage(constellation(), { row, facts: change(factsFor(row), changes) })
}

/** What somebody who is not the holder is told about lifting the secrecy of an item. */
async function refusalOf(
  stage: Stage,
): Promise<{ readonly status: number; readonly code: string | undefined }> {
  const refusal = await liftSecrecy(stage, stage.cast.recipients).catch((error: unknown) => error)
  if (!(refusal instanceof Refused)) throw new Error('it was not refused', { cause: refusal })
  return { status: refusal.status, code: refusal.code }
}
