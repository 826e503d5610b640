import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { explain } from './explain.ts'
import { anyFacts, policyWith, V09, v09 } from './fixtures.ts'
import { HIDDEN_GROUNDS, LANGUAGES } from './vocabulary.ts'

const policy = policyWith()

describe('an explanation', () => {
  it('of a permit cites the rule with its status, the agreement and every duty', () => {
    expect(explain(policy, decide(policy, V09), 'en')).toEqual({
      effect: 'This may be shared, under the duties named.',
      grounds: [],
      rules: [
        {
          id: 'V09',
          text: 'LED→GDPR crossing',
          citation: 'Casebridge default, to be confirmed by counsel',
          status: 'design',
          standing: 'our default, not law; to be confirmed by counsel',
          acts: [
            { title: 'Directive (EU) 2016/680 (art. 9: use for other ends)', date: '2016-04-27' },
            { title: 'Regulation (EU) 2016/679 (GDPR)', date: '2016-04-27' },
          ],
          who: 'Police, towards agencies under the general regime',
          finality: 'Other ends than those for which police collected it',
          modalities: 'Only on a basis that is named (gate BAS); from then on the general regime holds',
        },
      ],
      missing: [],
      agreement: { clause: 'ACCORD-NL/1', title: 'Harbour Region' },
      obligations: [
        { obligation: 'SUM', text: 'A summary at most.' },
        { obligation: 'NOF', text: 'Not passed on.' },
      ],
      review: [],
      notice: 'Unofficial wording. The cited provisions and the signed agreements decide.',
    })
  })

  it('of a refusal says every open ground, the deciding one first', () => {
    const decision = decide(policy, v09({ recipient: { training: 'expired' }, met: [] }))
    expect(explain(policy, decision, 'nl').grounds.map((one) => one.ground)).toEqual(['G07', 'G25', 'G14'])
    expect(explain(policy, decision, 'nl').grounds[0]?.text).toBe(
      'De opleiding van de ontvanger is niet geldig.',
    )
  })

  it('says how many days a permit lasts', () => {
    const decision = decide(
      policy,
      v09({ purpose: 'case-conference', address: 'conference', met: ['SES', 'GRD', 'BAS'] }),
    )
    expect(explain(policy, decision, 'fr').obligations.map((one) => one.text)).toContain(
      'Caduc après 90 jours.',
    )
  })

  it('of a hidden refusal is one and the same, whatever is hidden (I4)', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...LANGUAGES), (facts, language) => {
        const decision = decide(policy, facts)
        const { effect, notice, ...said } = explain(policy, decision, language)
        if (!decision.hidden) return
        expect(effect).toBe(policy.common.texts[language].effects.hidden)
        expect(notice).toBe(policy.common.texts[language].notice)
        expect(said).toEqual({ grounds: [], rules: [], missing: [], obligations: [], review: [] })
      }),
      { numRuns: 1500 },
    )
  })

  it('never names a hidden ground, not even as something to be reviewed', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { grounds, review } = explain(policy, decide(policy, facts), 'en')
        for (const { ground } of [...grounds, ...review]) expect(HIDDEN_GROUNDS).not.toContain(ground)
      }),
      { numRuns: 1500 },
    )
  })
})
