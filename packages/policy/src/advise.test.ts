import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AdviceQuestion, ANSWERS } from './advice.ts'
import { advise } from './advise.ts'
import { compile } from './compile.ts'
import { AGREEMENTS } from './fixtures.ts'
import { PACKS } from './packs.ts'
import { loadPolicy } from './policy.ts'
import { AGENCY_TYPES, CATEGORIES, JURISDICTIONS, LANGUAGES, PURPOSES } from './vocabulary.ts'

const NOW = '2026-11-24T09:00:00Z'
const without = loadPolicy(compile({ packs: PACKS, agreements: [] }), 'sha256:none')
const withMany = loadPolicy(compile({ packs: PACKS, agreements: AGREEMENTS }), 'sha256:many')
const ask = (question: AdviceQuestion) => advise(without, question, NOW, 'en')
const school: AdviceQuestion = {
  jurisdiction: 'BE',
  from: 'SCH',
  to: 'MUN',
  category: 'EDU',
  purpose: 'early-help',
}

const anyQuestion: fc.Arbitrary<AdviceQuestion> = fc.record(
  {
    jurisdiction: fc.constantFrom(...JURISDICTIONS),
    from: fc.constantFrom(...AGENCY_TYPES),
    to: fc.constantFrom(...AGENCY_TYPES, 'CONF' as const, 'PER' as const),
    category: fc.constantFrom(...CATEGORIES),
    purpose: fc.constantFrom(...PURPOSES),
    secret: fc.boolean(),
    minor: fc.boolean(),
    inSession: fc.boolean(),
    push: fc.boolean(),
    intake: fc.boolean(),
    core: fc.boolean(),
  },
  { requiredKeys: ['jurisdiction', 'from', 'to', 'category', 'purpose'] },
)

describe('advice', () => {
  it('names conditions, what is needed besides, duties, and each rule with citation and status', () => {
    const { answer, conditions, needs, rules } = ask(school)
    expect(answer).toBe('under-conditions')
    expect(conditions.map(({ gate }) => gate)).toContain('INF')
    expect(needs.map(({ need }) => need)).toEqual(['agreement', 'case-if-named', 'training', 'distance'])
    for (const { citation, status, text } of rules) {
      expect(citation).not.toBe('')
      expect(text).not.toBe('')
      expect(['law', 'unverified', 'design']).toContain(status)
    }
    expect(rules.map(({ id }) => id)).toContain('baseline/early-help')
  })

  it('says that a professional secret moves by its holder’s own signed decision alone', () => {
    const secret = ask({
      ...school,
      from: 'SOC',
      category: 'SUP',
      purpose: 'case-conference',
      secret: true,
      inSession: true,
    })
    expect(['under-conditions', 'in-session-only']).toContain(secret.answer)
    expect(secret.conditions.map(({ gate }) => gate)).toContain('SEC')
    expect(secret.needs.map(({ need }) => need)).toContain('secrecy')
  })

  it('calls prohibited what nothing lifts, and cites the rule although its ground is silence in a case', () => {
    const asked = ask({
      jurisdiction: 'BE',
      from: 'FAM',
      to: 'POL',
      category: 'FDK',
      purpose: 'case-conference',
    })
    expect(asked).toMatchObject({ answer: 'prohibited', alternatives: [], variants: [], duties: [] })
    expect(asked.rules.map(({ id }) => id)).toEqual(['X3'])
  })

  it('says that a warning in imminent danger needs no agreement, no case and no training', () => {
    const warned = ask({
      jurisdiction: 'BE',
      from: 'YTH',
      to: 'POL',
      category: 'PAS',
      purpose: 'imminent-danger',
      push: true,
    })
    expect(['yes', 'under-conditions']).toContain(warned.answer)
    expect(warned.needs).toEqual([])
  })

  it('has an answer in every language for every question, and it is one of five', () => {
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom(...LANGUAGES), (question, language) => {
        const { answer, text, notice } = advise(without, question, NOW, language)
        expect(ANSWERS).toContain(answer)
        expect(text).toBe(without.common.texts[language].advice[answer])
        expect(notice).toBe(without.common.texts[language].notice)
      }),
      { numRuns: 500 },
    )
  })

  it('depends on the question and the packs alone: no agreement changes it (I4)', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(advise(withMany, question, NOW, 'en')).toEqual(advise(without, question, NOW, 'en'))
      }),
      { numRuns: 300 },
    )
  })

  it('never proposes the holder’s own signature as a way', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const changes = ask(question).alternatives.flatMap((one) => one.changes.map(({ fact }) => fact))
        expect(changes).not.toContain('met.SEC')
      }),
      { numRuns: 300 },
    )
  })

  it('permits nothing without a rule of the packs', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { answer, variants, rules } = ask(question)
        expect(variants.length > 0).toBe(answer !== 'no' && answer !== 'prohibited')
        if (answer !== 'no') expect(rules.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})
