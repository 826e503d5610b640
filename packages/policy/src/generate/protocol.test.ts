import { describe, expect, it } from 'vitest'
import { PACKS } from '../packs.ts'
import { LANGUAGES, type Language } from '../vocabulary.ts'
import { HARBOUR, harbour, harbourRegistry } from './fixtures.ts'
import { protocolPage } from './protocol.ts'
import { PROTOCOL_STYLE } from './protocol-style.ts'

const [COMMON] = PACKS
const textsIn = (language: Language) => (COMMON?.jurisdiction === 'ANY' ? COMMON.texts[language] : undefined)

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

const VOID = ['meta']

/** Reads a page strictly: every element closed in order, every attribute quoted, no bare bracket or ampersand. */
function parse(page: string): readonly Element[] {
  const body = page.replace(/^<!DOCTYPE html>\n/, '')
  expect(body).not.toBe(page)
  const elements: Element[] = []
  const open: string[] = []
  let rest = body
  while (rest !== '') {
    const [token = ''] = /^<[^>]*>|^[^<]+/.exec(rest) ?? []
    expect(token, rest.slice(0, 60)).not.toBe('')
    rest = rest.slice(token.length)
    if (token.startsWith('</')) expect(token).toBe(`</${open.pop()}>`)
    else if (token.startsWith('<')) {
      const [, name = '', written = ''] = /^<([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)>$/.exec(token) ?? []
      expect(name, token).not.toBe('')
      const attributes = Object.fromEntries(
        [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      )
      elements.push({ name, attributes, text: /^[^<]*/.exec(rest)?.[0] ?? '' })
      if (!VOID.includes(name)) open.push(name)
    } else if (open.at(-1) !== 'style') {
      expect(token.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[&>]/)
    }
  }
  expect(open).toEqual([])
  return elements
}

describe.each(LANGUAGES)('the public protocol in %s', (language) => {
  const page = protocolPage(harbour(), language)
  const elements = parse(page)

  it('is a whole document that says its language, its title and its headings in order', () => {
    expect(elements[0]).toMatchObject({ name: 'html', attributes: { lang: language } })
    expect(elements.filter(({ name }) => name === 'h1').map(({ text }) => text)).toEqual([HARBOUR.title])
    expect(elements.filter(({ name }) => name === 'h2')).toHaveLength(6)
    expect(elements.filter(({ name }) => ['header', 'main', 'footer'].includes(name))).toHaveLength(3)
  })

  it('has no script, loads nothing, links nowhere, and no style but its own', () => {
    expect(new Set(elements.map(({ name }) => name))).toEqual(
      new Set(
        'html head meta title style body header p h1 main section h2 table thead tbody tr th td ul li footer strong'.split(
          ' ',
        ),
      ),
    )
    expect(new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)))).toEqual(
      new Set(['lang', 'charset', 'name', 'content', 'scope', 'colspan']),
    )
    expect(page.split('<style>')[1]?.split('</style>')[0]).toBe(PROTOCOL_STYLE)
    expect(PROTOCOL_STYLE).not.toMatch(/url\(|@import|</)
  })

  it('names the agencies, what each may tell, under which condition and duty', () => {
    const texts = textsIn(language)
    const said = page.replaceAll('&#39;', "'")
    expect(said).toContain('Meridian Secondary School')
    expect(said).toContain(texts?.categories.EDU)
    expect(said).toContain(texts?.purposes['early-help'])
    expect(said).toContain(texts?.gates.INF)
    expect(said).toContain(texts?.obligations.SUM)
    expect(said).toContain(texts?.obligations.EXP.replace('{days}', '30'))
  })

  it('says what is never shared, without what holds in another country only', () => {
    const { prohibitions } = COMMON?.jurisdiction === 'ANY' ? COMMON : { prohibitions: [] }
    const said = elements.filter(({ name }) => name === 'li').map(({ text }) => text.toLowerCase())
    for (const { id, text } of prohibitions) {
      const words = text[language].replaceAll("'", '&#39;').toLowerCase()
      expect(
        said.some((one) => one.startsWith(words.replace(/\.$/, ''))),
        id,
      ).toBe(id !== 'X4')
    }
    expect(protocolPage(harbour({ agreement: { ...HARBOUR, jurisdiction: 'FR' } }), language)).toContain(
      prohibitions
        .find(({ id }) => id === 'X4')
        ?.text[language].slice(1)
        .replaceAll("'", '&#39;'),
    )
  })

  it('says version, validity, review, assessment, and that its wording is unofficial', () => {
    for (const said of [
      `2 (agr-harbour)`,
      '2026-01-01',
      '2028-01-01',
      '2027-01-01',
      'DPIA-2026-014',
      'Kaaihaven',
    ]) {
      expect(page).toContain(said)
    }
    expect(page).toContain(textsIn(language)?.notice.replaceAll("'", '&#39;'))
  })

  it('has no label for anybody', () => {
    expect(page).not.toMatch(
      /extremis|terroris|radicali|geradicaliseerd|suspect|verdacht|offender|d[ée]linquant|dangerous|gevaarlijk/i,
    )
  })
})

describe('the public protocol', () => {
  it('escapes whatever people wrote', () => {
    const evil = `<script>alert("1")</script> & 'co' $& $1 {until}`
    const registry = harbourRegistry()
    const agencies = registry.agencies.map((one) => ({ ...one, name: `${evil} ${one.id}` }))
    const agreement = { ...HARBOUR, title: evil, dpia: evil, territory: [evil] }
    const elements = parse(protocolPage(harbour({ agreement, registry: { ...registry, agencies } }), 'en'))
    expect(elements.map(({ name }) => name)).not.toContain('script')
    expect(elements.find(({ name }) => name === 'h1')?.text).toBe(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39; $&amp; $1 {until}',
    )
  })

  it('says of a party that has not signed that nothing holds for it, and leaves it out of what may be told', () => {
    const signatories = HARBOUR.parties.filter((id) => id !== 'agy-quay')
    const page = protocolPage(harbour({ signatories }), 'en')
    expect(page).toContain('Local Police, Quay Zone (police; has not signed yet: nothing below holds for it)')
    const cells = parse(page).filter(({ name }) => name === 'td')
    expect(cells.length).toBeGreaterThan(20)
    expect(cells.filter(({ text }) => text.includes('Quay'))).toEqual([])
  })

  it('says so when nothing may be shared, and when something is not in the agreement', () => {
    const { dpia: _, territory: __, ...without } = HARBOUR
    const page = protocolPage(harbour({ agreement: without, signatories: [] }), 'en')
    expect(page).toContain('Nothing may be shared under this agreement.')
    expect(page).toContain('impact assessment not named in the agreement')
  })
})
