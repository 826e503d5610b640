import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personFreeFaults } from './person-free.ts'

const directory = {
  names: [
    { whole: 'pro-mina-yilmaz' },
    { whole: 'Mina Yılmaz', family: 'Mina Yılmaz' },
    { whole: 'Anne van den Brande', family: 'Anne van den Brande' },
    { whole: 'agy-family-lantern' },
    { whole: 'Family Desk The Lantern' },
  ],
}
const faultsOf = (text: string) =>
  personFreeFaults(directory, [{ pointer: '/result', text }]).map(({ code }) => code)

describe('a text about the work', () => {
  it.each([
    'We asked Mina Yılmaz to join.',
    'We asked MINA  YILMAZ to join.',
    'Ask mina yilmaz.',
    'Yilmaz joined.',
    'YILMAZ joined.',
    'Mi\u200bna Yıl\u00admaz joined.',
    'Mrs Brande joined.',
    'The family desk “the Lantern” helped.',
    'See pro-mina-yilmaz.',
    'See agy_family_lantern.',
  ])('names nobody and no agency of the registry: %s', (text) => {
    expect(faultsOf(text)).toEqual(['name'])
  })

  it.each([
    'His number is 85.07.30-033 28.',
    'BSN 111222333 was in the file.',
    'NIR 1 85 05 78 006 084 36.',
    'Call 0470 12 34 56.',
    'Born on 1-7-2009.',
    'Born on 2009-07-01.',
    'It was HBR/2026/0117.',
    'It was AB/CD/7.',
    '１２３４５６７ was the number.',
    'It was 85\u00a0\u2013\u00a007 30 033.',
  ])('has no number of a document, a case or a telephone, and no day: %s', (text) => {
    expect(faultsOf(text)).toEqual(['number'])
  })

  it.each(['Write to somebody@school.example.', 'See https://one.example.', 'See www.one.example.'])(
    'has no address: %s',
    (text) => expect(faultsOf(text)).toEqual(['address']),
  )

  it.each([
    'In the school years 2024-2025 and 2025/2026 three of four young people came back.',
    'A lantern in the window said that the desk was open; the brand of the coffee did not matter.',
    'Directive (EU) 2016/680, article 8; richtlijn (EU) 2016/680; loi du 30 juillet 2018.',
    'After 12 weeks, 4 visits and 2 talks of 90 minutes the mentor was not needed any more.',
  ])('says everything else: %s', (text) => expect(faultsOf(text)).toEqual([]))

  it('is told every fault at once, and never what was found', () => {
    const faults = personFreeFaults(directory, [
      { pointer: '/situation', text: 'Mina Yılmaz, 850730033, a@b.example' },
      { pointer: '/result', text: 'Mina Yılmaz' },
    ])
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      ...['/situation name', '/situation number', '/situation address', '/result name'],
    ])
    expect(JSON.stringify(faults)).not.toMatch(/Mina|Y[ıi]lmaz|8507/)
  })

  it('wherever a name stands, and whatever stands around it, it is found', () => {
    const around = fc.string({ maxLength: 40 })
    const name = fc.constantFrom('Mina Yılmaz', 'mina yilmaz', 'MINA YILMAZ', 'Mína Yílmaz')
    fc.assert(
      fc.property(around, name, around, (before, who, after) => {
        expect(faultsOf(`${before} ${who} ${after}`)).toContain('name')
      }),
    )
  })

  it('a national number is found however its digits are grouped', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 15 })
    const gap = fc.constantFrom('', ' ', '.', '-', '/', '. ')
    fc.assert(
      fc.property(digits, gap, (number, between) => {
        fc.pre(!/^(19|20)/.test(number.join('')))
        expect(faultsOf(`It was ${number.join(between)} there.`)).toContain('number')
      }),
    )
  })
})
