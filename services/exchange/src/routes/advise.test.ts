import type { AdviceQuestion } from '@casebridge/policy'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Harness, startHarness } from '../../test/harness.ts'
import { countAdvice } from '../domain/replay/advice-counter.ts'
import { advise } from './advise.ts'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness?.close())

const question: AdviceQuestion = {
  ...{ jurisdiction: 'BE', from: 'SCH', to: 'MUN', category: 'EDU', purpose: 'early-help' },
}

const asked = (adviceCounter = harness.deps.adviceCounter, headers = {}, body: object = question) =>
  advise({ ...harness.deps, adviceCounter })({ request: { body, headers } } as never).then(
    (reply) => reply.body,
  )

describe('advice', () => {
  it('comes in the language that is wished for, with rule, citation and status', async () => {
    const texts = harness.deps.policy().common.texts
    for (const [header, language] of [
      ['fr-BE, en;q=0.4', 'fr'],
      ['nl', 'nl'],
      ['de', 'en'],
    ] as const) {
      const said = await asked(undefined, { 'Accept-Language': header })
      expect(said).toMatchObject({
        answer: 'under-conditions',
        text: texts[language].advice['under-conditions'],
      })
    }
    expect((await asked()) as object).toMatchObject({
      rules: expect.arrayContaining([
        expect.objectContaining({ id: 'baseline/early-help', status: 'design' }),
      ]),
      needs: expect.arrayContaining([expect.objectContaining({ code: 'agreement' })]),
    })
  })

  it('is counted by day and kind of question, and attributed to nobody', async () => {
    const counter = countAdvice(harness.db, { warn: () => {} })
    for (let i = 0; i < 3; i++) await asked(counter)
    await asked(counter, {}, { ...question, from: 'FAM', to: 'POL', category: 'FDK' })
    await counter.flush()
    await asked(counter)
    await counter.close()
    const rows = await runSql(
      harness.superuserUrl,
      `select day::text, jurisdiction, from_type, to_type, category, purpose, answer, asked::int from exchange.advice_count order by asked`,
    )
    const kind = { day: '2026-11-24', jurisdiction: 'BE', purpose: 'early-help' }
    expect(rows).toEqual([
      { ...kind, from_type: 'FAM', to_type: 'POL', category: 'FDK', answer: 'prohibited', asked: 1 },
      { ...kind, from_type: 'SCH', to_type: 'MUN', category: 'EDU', answer: 'under-conditions', asked: 4 },
    ])
  })

  it('is counted also when more kinds were asked at once than one statement takes', async () => {
    const counter = countAdvice(harness.db, { warn: () => {} })
    const kinds = Array.from({ length: 8_500 }, (_, i) => `C${i}`)
    for (const category of kinds)
      counter.count(
        { ...question, category: category as AdviceQuestion['category'] },
        'no',
        new Date('2026-11-23T09:00:00.000Z'),
      )
    await counter.close()
    const [row] = await runSql<{ kinds: number }>(
      harness.superuserUrl,
      `select count(*)::int as kinds from exchange.advice_count where day = '2026-11-23'`,
    )
    expect(row?.kinds).toBe(kinds.length)
  })

  it('is given although nothing can be counted', async () => {
    const warnings: string[] = []
    const away = {
      insertInto: () => {
        throw new Error('away')
      },
    } as never
    const counter = countAdvice(away, { warn: (_, message) => void warnings.push(message) })
    expect(await asked(counter)).toMatchObject({ answer: 'under-conditions' })
    await counter.flush()
    expect(warnings).toHaveLength(1)
    await counter.close()
  })
})
