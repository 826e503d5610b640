import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../vocabulary.ts'
import { checkWords, provisionOfWords, reasonOf, WORD_USES } from './check-words.ts'
import { WORD_KINDS } from './word-list.ts'
import { WORD_LISTS } from './word-lists.ts'

const RULES = WORD_LISTS.flatMap(({ rules }) => rules)
const TERMS = RULES.flatMap((rule) => rule.terms.map((term) => ({ rule, term: term.replace('*', '') })))
const anyTerm = fc.constantFrom(...TERMS)
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      anyTerm.map(({ term }) => term),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '))

describe('in an emergency', () => {
  it('nothing is said about any text, so no word ever holds a warning back', () => {
    fc.assert(fc.property(anyText, (text) => checkWords(text, 'emergency').length === 0))
  })
})

describe('a text', () => {
  it('gets suggestions and is never refused: its author decides', () => {
    fc.assert(fc.property(anyText, (text) => checkWords(text, 'text').every(({ refused }) => !refused)))
  })

  it('is quoted where the word stands, in order, none inside another', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...WORD_USES), (text, use) => {
        let end = 0
        for (const { found, from, to } of checkWords(text, use)) {
          expect(text.slice(from, to)).toBe(found)
          expect(from).toBeGreaterThanOrEqual(end)
          end = to
        }
      }),
    )
  })

  it('of which every suggestion is taken is clean for every use', () => {
    fc.assert(
      fc.property(fc.array(anyTerm, { minLength: 1, maxLength: 6 }), (terms) => {
        const text = terms.map(({ term }) => term).join('; ')
        expect(checkWords(taken(text), 'title')).toEqual([])
      }),
    )
  })
})

describe('a title or case number', () => {
  it.each(TERMS)('is refused with $term', ({ term, rule }) => {
    const [first] = checkWords(`The matter of ${term}, number 7`, 'title')
    expect(first).toMatchObject({ refused: true, kind: rule.kind })
  })

  it.each([
    'HR-2026/0042',
    'BE-KAAI-17',
    'Support after school, autumn',
    'Zorg om schoolgang',
    'Soutien au logement',
  ])('is taken as neutral: %s', (title) => expect(checkWords(title, 'title')).toEqual([]))

  it.each(['JIHAD2026', 'HR/RADICALISED/1', 'dossier-terroriste-4', 'Zaak RADICAAL-9'])(
    'is a number and no nickname: %s',
    (title) => expect(checkWords(title, 'title').map(({ refused }) => refused)).toContain(true),
  )
})

describe('a sign at intake', () => {
  it.each([
    'He wears a djellaba since spring',
    'Elle porte le foulard',
    'Zij draagt een hoofddoek',
    'He was seen at prayer',
    'Il va à la mosquée le vendredi',
    'Hij is naar de moskeeën gegaan',
    'Arrived with a shaved head',
  ])('that is clothing, looks or prayer is refused with the reason: %s', (text) => {
    const refused = checkWords(text, 'intake-sign').filter((one) => one.refused)
    expect(refused.map(({ kind }) => kind)).toEqual(['sign'])
    for (const language of LANGUAGES) expect(reasonOf('sign', language)).toMatch(/never|jamais|nooit/)
  })

  it('with a label is taken, with a suggestion: the reporter is not sent away for a word', () => {
    expect(checkWords('He sounded like a fanatic', 'intake-sign')).toMatchObject([
      { found: 'fanatic', kind: 'label', refused: false, instead: 'person about whom there is a concern' },
    ])
  })

  it.each(['He no longer comes to training', 'Zij slaapt slecht', 'Il ne parle plus à ses amis'])(
    'about what somebody does is taken: %s',
    (text) => expect(checkWords(text, 'intake-sign')).toEqual([]),
  )
})

describe('a word', () => {
  it.each(['Radicalisé', 'RADICALISE', 'radi\u00adcalise\u0301', 'radi\u200bcalisé', 'ｒadicalisé'])(
    'is the same whatever its accents, capitals and invisible characters: %s',
    (text) => expect(checkWords(text, 'text').map(({ rule }) => rule)).toEqual(['fr-radical']),
  )

  it.each(['high risk', 'High-Risk', 'high  risk'])('may be several in a row: %s', (text) =>
    expect(checkWords(text, 'text')).toMatchObject([{ kind: 'grade', found: text }]),
  )

  it.each(['The tide is high. Risk it.', 'suspension', 'radish', 'the criminal code', 'terrorist offences'])(
    'is not found inside another, across sentences, or in the name of a law: %s',
    (text) => expect(checkWords(text, 'title')).toEqual([]),
  )
})

describe('the lists', () => {
  it('have for every term a neutral alternative that no list knows', () => {
    for (const { instead, id } of RULES) expect(checkWords(instead, 'title'), id).toEqual([])
  })

  it('say in every language why, in words that no list knows as a label', () => {
    for (const kind of WORD_KINDS) {
      for (const language of LANGUAGES) {
        const labels = checkWords(reasonOf(kind, language), 'text').filter((one) => one.kind === 'label')
        expect(labels).toEqual([])
      }
    }
  })

  it('cite for every rule what it rests on', () => {
    for (const { id } of RULES) expect(provisionOfWords(id)?.citation, id).toBeTruthy()
    expect(provisionOfWords('en-nothing')).toBeUndefined()
  })
})

/** The text with every suggestion taken. */
function taken(text: string): string {
  return checkWords(text, 'text').reduceRight(
    (rest, { from, to, instead }) => rest.slice(0, from) + instead + rest.slice(to),
    text,
  )
}
