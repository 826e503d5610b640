import { describe, expect, it } from 'vitest'
import { BUNDLE_FORMAT, parseBundle } from './compile.ts'
import { PackError } from './faults.ts'
import { commonOf } from './pack.ts'
import { parsePack } from './pack-check.ts'
import { PACKS } from './packs.ts'

const common = commonOf(PACKS)
const [first] = common.rules
const country = { jurisdiction: 'NL', revision: 'test', provisions: [], requirements: [], duties: [] }

describe('a pack', () => {
  it('is taken as it is when nothing is wrong with it', () => {
    expect(PACKS.map((pack) => pack.jurisdiction)).toEqual(['ANY', 'BE', 'FR', 'NL', 'UK'])
    for (const pack of PACKS) expect(parsePack(structuredClone(pack))).toEqual(pack)
  })

  it('names every fault at once, each with its place', () => {
    const rules = [
      { ...first, gates: ['INF', 'SAC'], purpos: 'audit' },
      { ...first, category: 'SECRET', extra: { 'item.secret': { $ne: true } } },
    ]
    expect(faultsOf({ ...country, rules })).toEqual([
      "/rules/0/gates/1: unknown code 'SAC'",
      '/rules/0/purpos: is not known here',
      "/rules/1/category: unknown code 'SECRET'",
      '/rules/1/extra/item.secret: unknown operator $ne',
    ])
  })

  it.each([
    [
      { effect: 'deny', gates: [], obligations: [] },
      '/rules/0/ground: belongs to a deny, and only to a deny',
    ],
    [{ ground: 'G04' }, '/rules/0/ground: belongs to a deny, and only to a deny'],
    [{ effect: 'deny', ground: 'G00', gates: [], obligations: [] }, "/rules/0/ground: unknown code 'G00'"],
    [
      { effect: 'deny', ground: 'G04', gates: ['SES'], obligations: [] },
      '/rules/0/gates: belong to a permit',
    ],
    [{ obligations: ['EXP'] }, '/rules/0/obligations/0: unknown obligation'],
    [{ obligations: ['EXP0'] }, '/rules/0/obligations/0: unknown obligation'],
    [{ gates: ['INF', 'INF'] }, '/rules/0/gates: names a code twice'],
    [{ extra: { purpose: 'audit' } }, '/rules/0/extra/purpose: is set by a column of the row'],
    [{ to: 'CONFERENCE' }, "/rules/0/to: unknown code 'CONFERENCE'"],
    [{ text: { en: '', fr: 'x', nl: 'x' } }, '/rules/0/text/en: must be a text'],
    [{ text: { en: 'x', fr: 'x' } }, '/rules/0/text/nl: is missing'],
  ])('refuses a rule with %j', (change, fault) => {
    expect(faultsOf({ ...country, rules: [{ ...first, ...change }] })).toEqual([fault])
  })

  it.each([
    [{ citation: ' ' }, '/provisions/0/citation: must be a text'],
    [{ status: 'law' }, '/provisions/0/acts: law names the act and its date'],
    [{ acts: [] }, '/provisions/0/acts: must have at least 1'],
    [
      { acts: [{ title: 'An act', date: '2025-02-29' }] },
      '/provisions/0/acts/0/date: must be a date, YYYY-MM-DD',
    ],
    [
      { validFrom: '2026-04-08', validUntil: '2026-04-08' },
      '/provisions/0/validUntil: must be later than validFrom',
    ],
    [{ author: 'somebody' }, '/provisions/0/author: is not known here'],
  ])('refuses a provision with %j', (change, fault) => {
    const provisions = [{ id: 'nl-test', citation: 'Test', status: 'unverified', ...change }]
    expect(faultsOf({ ...country, rules: [], provisions })).toEqual([fault])
  })

  it('in a file may say where an editor finds its schema, which no bundle carries', () => {
    const plain = { ...country, rules: [] }
    expect(parsePack({ $schema: './pack.schema.json', ...plain })).toEqual(plain)
    expect(refusalOf([{ $schema: './pack.schema.json', ...plain }])).toEqual([
      '/packs/0/$schema: is not known here',
    ])
  })

  it('that rests on a provision which is not there, or uses an id twice, is refused where packs meet', () => {
    const [rule] = commonOf(PACKS).rules
    const text = { en: 'x', fr: 'x', nl: 'x' }
    const rests = { ...rule, id: 'NL-1', provision: 'nowhere', text }
    const twice = { id: 'casebridge-default', citation: 'Another', status: 'design' }
    expect(refusalOf([common, { ...country, rules: [rests] }])).toEqual([
      '/packs/1: NL-1 rests on nowhere, which is not there',
    ])
    expect(refusalOf([common, { ...country, rules: [], provisions: [twice] }])).toEqual([
      '/packs/1/provisions: casebridge-default is used twice',
    ])
  })

  it('of a country cannot touch prohibitions or the baseline', () => {
    expect(faultsOf({ ...country, rules: [], prohibitions: [], baseline: [] })).toEqual([
      '/prohibitions: is not known here',
      '/baseline: is not known here',
    ])
  })

  it('that is common has all nine prohibitions', () => {
    expect(faultsOf({ ...common, prohibitions: common.prohibitions.slice(1) })).toEqual([
      '/prohibitions: must be X1 to X9, in this order, each with its own ground',
    ])
  })

  it('that is common has one baseline for every purpose', () => {
    expect(
      faultsOf({ ...common, baseline: common.baseline.filter((row) => row.purpose !== 'audit') }),
    ).toEqual(['/baseline: has 0 rows for audit where it needs one'])
  })

  it.each(['SEC', 'UNA', 'JUS'])('cannot let an emergency waive %s', (gate) => {
    expect(faultsOf({ ...common, breakGlass: { ...common.breakGlass, waives: [gate] } })).toEqual([
      `/breakGlass/waives/0: unknown code '${gate}'`,
    ])
  })

  it('has words for every code in every language, and for nothing else', () => {
    const { G04: _, ...grounds } = common.texts.fr.grounds
    const fr = { ...common.texts.fr, grounds: { ...grounds, G99: 'quelque chose' } }
    expect(faultsOf({ ...common, texts: { ...common.texts, fr } })).toEqual([
      '/texts/fr/grounds/G04: is missing',
      '/texts/fr/grounds/G99: is not known here',
    ])
  })
})

function faultsOf(document: unknown): readonly string[] {
  return refusal(() => parsePack(document))
}

/** What is wrong with a bundle of these packs. */
function refusalOf(packs: readonly unknown[]): readonly string[] {
  return refusal(() => parseBundle({ format: BUNDLE_FORMAT, packs, agreements: [] }))
}

function refusal(read: () => unknown): readonly string[] {
  try {
    read()
  } catch (error) {
    if (error instanceof PackError) return error.faults.map(({ pointer, detail }) => `${pointer}: ${detail}`)
    throw error
  }
  return []
}
