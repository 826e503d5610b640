import { decodeEntry } from '@casebridge/ledger'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAll, keepItem, openTestCase, withKey } from '../../test/casework.ts'
import { archiveBundle, type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import type { Deps } from '../deps.ts'
import { outboxOf } from '../storage/outbox.ts'
import { ask } from './ask.ts'
import { assessImpact } from './assess-impact.ts'

let harness: Harness
let deps: Deps
let caseId: string
let without: string
beforeAll(async () => {
  harness = await startHarness()
  deps = { ...harness.deps, ledger: recordingLedger() }
  caseId = await openTestCase(harness)
  await keepItem(harness, 'pro-samira', caseId)
  await addAll(harness, caseId, ['pro-mina'])
  await keepItem(harness, 'pro-mina', caseId, { category: 'FDK' })
  without = archiveBundle(harness, [])
})
afterAll(() => harness?.close())

const DAY = { from: '2026-11-24', until: '2026-11-25' }

async function asks(
  purpose: 'case-conference' | 'early-help',
  categories: ('EDU' | 'FDK')[] = ['EDU'],
  who = 'pro-noor',
) {
  const body = { purpose, categories, question: 'What would help?', reason: 'So that it is told once.' }
  await harness.call(ask, who, { params: { caseId }, ...withKey(), body }, deps)
}

const impact = (revision = without, period = DAY, who = 'pro-oskar', headers = {}) =>
  harness.call(assessImpact, who, { body: { revision, ...period }, headers }, deps)

describe('the impact of another bundle', () => {
  it('is counted by clause: from what to what, and why', async () => {
    for (let i = 0; i < 3; i++) await asks('case-conference')
    const { shifts, changed, decisions } = await impact()
    expect(decisions).toBe(3)
    expect(changed).toBe(3)
    expect(shifts).toEqual([
      {
        because: expect.stringMatching(/^(agr-harbour\/2|baseline\/case-conference)$/),
        rule: expect.any(String),
        ...{ purpose: 'case-conference', category: 'EDU', count: 3 },
        was: expect.objectContaining({ effect: expect.any(String) }),
        became: expect.objectContaining({
          effect: 'deny',
          ground: 'G01',
          text: expect.stringMatching(/agreement/),
        }),
      },
    ])
  })

  it('is none of the bundle in force itself', async () => {
    expect(await impact(deps.policy().revision)).toMatchObject({ decisions: 3, changed: 0, shifts: [] })
  })

  it('is told in the language of the caller', async () => {
    const { shifts, suppressed } = await impact(without, DAY, 'pro-oskar', { 'Accept-Language': 'fr-BE' })
    expect(shifts[0]?.became.text).toBe(deps.policy().common.texts.fr.grounds.G01)
    expect(suppressed.text).toMatch(/^L’aide précoce/)
  })

  it('leaves early help out below ten, of rows and of totals alike', async () => {
    for (let i = 0; i < 9; i++) await asks('early-help')
    const nine = await impact()
    expect(nine).toMatchObject({ decisions: 3, changed: 3, suppressed: { below: 10 } })
    await asks('early-help')
    const ten = await impact()
    expect(ten).toMatchObject({ decisions: 13, changed: 13 })
    expect(ten.shifts.find(({ purpose }) => purpose === 'early-help')).toMatchObject({ count: 10 })
    await asks('early-help')
    expect(await impact()).toEqual(ten)
  })

  it('counts no silence one by one: a secret is not found by asking for impact before and after', async () => {
    const none = await impact()
    await asks('case-conference', ['FDK'], 'pro-hugo')
    expect(await impact()).toEqual(none)
    for (let i = 0; i < 9; i++) await asks('case-conference', ['FDK'], 'pro-hugo')
    const ten = await impact()
    expect(ten.decisions).toBe(none.decisions + 10)
    await asks('case-conference', ['FDK'], 'pro-hugo')
    expect(await impact()).toEqual(ten)
    expect(JSON.stringify(ten)).not.toMatch(/FDK|X3/)
  })

  it('names no case, no item and nobody', async () => {
    const told = JSON.stringify(await impact())
    for (const hidden of [caseId, 'pro-noor', 'pro-samira', 'entry']) expect(told).not.toContain(hidden)
  })

  it('counts what was erased as erased, and of another engine as that, in tens', async () => {
    const other = (acts: number) =>
      runSql(
        harness.superuserUrl,
        `update exchange.intent set engine = 'casebridge-policy/1' where id in (select id from exchange.intent order by id limit ${acts})`,
      )
    await other(9)
    expect(await impact()).toMatchObject({ otherEngine: 0, erased: 0 })
    await other(19)
    expect(await impact()).toMatchObject({ otherEngine: 10, erased: 0 })
    await runSql(harness.superuserUrl, `update exchange.data_key set destroyed_at = now(), wrapped = ''`)
    expect(await impact()).toMatchObject({ decisions: 0, changed: 0, erased: 20, otherEngine: 0 })
  })

  it('is of whole days, at most a year of them', async () => {
    for (const [from, until] of [
      ['2026-11-24', '2026-11-24'],
      ['2026-11-25', '2026-11-24'],
      ['2025-01-01', '2026-11-24'],
    ] as const)
      await expect(impact(without, { from, until })).rejects.toMatchObject({
        issues: [{ pointer: '/until' }],
      })
  })

  it('is of the caller’s own units', async () => {
    expect(await impact(without, DAY, 'pro-paul')).toMatchObject({ decisions: 0, erased: 0, shifts: [] })
  })

  it('is an act of its own in the ledger', async () => {
    const queued = await outboxOf(harness.db, harness.deps.outboxKeys).list(1000)
    const acts = queued
      .map(({ entry }) => decodeEntry(entry))
      .filter(({ effect }) => effect === 'impact-assessed')
    expect(acts.length).toBeGreaterThan(5)
    expect(acts[0]).toMatchObject({ event: 'review', unit: 'unit-harbour', organisation: 'agy-region' })
  })
})
