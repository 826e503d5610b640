import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newCase, openTestCase, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { getCase } from './get-case.ts'
import { getTheme } from './get-theme.ts'
import { listCases } from './list-cases.ts'
import { openCase } from './open-case.ts'
import { setTheme } from './set-theme.ts'

const THEME = 'Coming home after a long stay abroad'

let harness: Harness
let caseId: string
beforeAll(async () => {
  harness = await startHarness({
    'pro-ines': [{ professional: 'pro-noor', role: 'owner', from: '2026-11-24', until: '2026-11-26' }],
  })
})
afterAll(() => harness?.close())
beforeEach(async () => {
  caseId = await openTestCase(harness)
})

const set = (by: string, theme = THEME, tag = '"1"') =>
  harness.call(setTheme, by, { params: { caseId }, headers: { 'If-Match': tag }, body: { theme } })
const read = async (by: string) => {
  const ledger = recordingLedger()
  const body = await harness.call(getTheme, by, { params: { caseId } }, { ...harness.deps, ledger })
  return { body, entries: ledger.entries }
}

describe('the theme of a case (S52)', () => {
  it('is set and read by the chair, the owner and who stands in for them; by nobody else on the case', async () => {
    expect(await set('pro-noor')).toEqual({ theme: THEME })
    for (const who of ['pro-elin', 'pro-noor', 'pro-ines'])
      expect((await read(who)).body).toEqual({ theme: THEME })
    for (const who of ['pro-samira', 'pro-hugo']) {
      await expect(set(who)).rejects.toMatchObject({ name: 'Forbidden' })
      await expect(read(who)).rejects.toMatchObject({ name: 'Forbidden' })
    }
  })

  it('tells others on the case alike whether there is one or not, and does not exist beside it', async () => {
    const refusal = () =>
      read('pro-samira').catch(({ status, code, issues, message }) => ({ status, code, issues, message }))
    const before = await refusal()
    await expect(read('pro-elin')).rejects.toMatchObject({ name: 'NotFound' })
    await set('pro-elin')
    expect(await refusal()).toEqual(before)
    await expect(read('pro-bram')).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('is read after the reading is recorded, and not when it cannot be', async () => {
    await set('pro-elin')
    const { entries } = await read('pro-elin')
    expect(entries).toMatchObject([
      { event: 'consultation', effect: 'theme-read', classes: ['CASE:theme'], unit: 'unit-harbour' },
    ])
    // The harness records nothing by itself.
    await expect(harness.call(getTheme, 'pro-elin', { params: { caseId } })).rejects.toThrow('no receipt')
  })

  it('is in no view of a case, and in no clear byte of the database', async () => {
    await set('pro-elin')
    const views = [
      await harness.call(getCase, 'pro-elin', { params: { caseId } }),
      await harness.call(listCases, 'pro-elin', {}),
    ]
    expect(JSON.stringify(views)).not.toMatch(/theme|abroad/)
    const rows = await runSql(
      harness.superuserUrl,
      `select to_jsonb(c), (select jsonb_agg(encode(entry, 'escape')) from exchange.outbox) from exchange.case_file c`,
    )
    expect(JSON.stringify(rows)).not.toContain('abroad')
  })

  it('is changed as it was read, once', async () => {
    await expect(set('pro-elin', THEME, '"7"')).rejects.toMatchObject({ status: 412 })
    const eight = await Promise.allSettled(Array.from({ length: 8 }, () => set('pro-elin')))
    expect(eight.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await set('pro-elin', 'Something else', '"2"')).toEqual({ theme: 'Something else' })
  })

  it.each(['A radicalised young man', 'Un jeune radicalisé', 'Een geradicaliseerde jongere'])(
    'has no word that has a neutral one beside it, and the refusal names that one: %s',
    async (theme) => {
      await expect(set('pro-elin', theme)).rejects.toMatchObject({
        issues: expect.arrayContaining([
          expect.objectContaining({ code: 'wording', detail: expect.stringMatching(/radicali.*write:/) }),
        ]),
      })
    },
  )
})

it('a case number is no word for a person', async () => {
  const body = newCase({ reference: 'JIHADIST/2026/1' })
  await expect(harness.call(openCase, 'pro-elin', { ...withKey(), body })).rejects.toMatchObject({
    issues: [{ pointer: '/reference', code: 'wording' }],
  })
})
