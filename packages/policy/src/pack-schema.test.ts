import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import schema from '../packs/pack.schema.json' with { type: 'json' }
import { ATTRIBUTES } from './attributes.ts'
import { isObject } from './check.ts'
import { type Fault, PackError } from './faults.ts'
import { ACTS, commonOf, DEMANDS, type Rule, STATUSES } from './pack.ts'
import { parsePack } from './pack-check.ts'
import { PACKS } from './packs.ts'
import * as codes from './vocabulary.ts'

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })
formats.default(ajv)
ajv.addSchema(schema, 'pack')
const FOLDER = new URL('../packs/', import.meta.url)
const FILES = [
  ...[...filesIn('./'), ...filesIn('./texts/')].filter(
    (name) => !['./pack.schema.json', './revisions.json'].includes(name),
  ),
  '../../../test/vectors/authzen/packs/certification.json',
]

const common = commonOf(PACKS)
const DECLARED = {
  jurisdiction: 'NONE',
  revision: 'test',
  provisions: [{ id: 'test', citation: 'A test', status: 'design' }],
  attributes: { 'subject.role': ['reader', 'writer'], 'resource.open': [true, false] },
  entities: {
    subjects: [{ type: 'user', id: 'sofia', properties: { role: 'reader' } }],
    resources: [{ type: 'page', id: 'one', properties: { open: true } }],
    actions: ['read'],
  },
  prohibitions: [],
  standing: [{ ...sourced('shut'), ground: 'G16', when: [{ 'resource.open': false }] }],
  rules: [
    { ...sourced('read'), effect: 'permit', when: { 'subject.role': ['reader', 'writer'] } },
    { ...sourced('locked'), effect: 'deny', ground: 'G04', when: { 'resource.open': false } },
  ],
  handling: [],
}

describe('the schema of packs', () => {
  it.each(FILES)('takes %s, which names it for editors', (name) => {
    const file: unknown = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))
    expect(schemaFaults(file, 'pack')).toEqual([])
    const named = isObject(file) ? String(file.$schema) : ''
    expect(existsSync(new URL(named, new URL(name, FOLDER)))).toBe(true)
  })

  it('takes the packs as the loader reads them, and one that declares its own attributes', () => {
    for (const pack of [...PACKS, DECLARED]) {
      expect(schemaFaults(pack)).toEqual([])
      expect(loaderFaults(pack)).toEqual([])
    }
  })

  it('lists exactly the codes of the vocabulary', () => {
    const { gate, purpose, ground, rule, provision, requirement, condition } = schema.$defs
    expect(gate.enum).toEqual(codes.GATES)
    expect(purpose.enum).toEqual(codes.PURPOSES)
    expect(['G00', ...ground.enum].toSorted()).toEqual(
      [...codes.PROHIBITIONS, ...codes.REFUSAL_GROUNDS].toSorted(),
    )
    expect(rule.properties.from.enum).toEqual(codes.HOLDER_TYPES)
    expect(rule.properties.to.enum).toEqual(codes.RECIPIENT_TYPES)
    expect(rule.properties.category.enum).toEqual(codes.CATEGORIES)
    expect(provision.properties.status.enum).toEqual(STATUSES)
    expect(requirement.properties.act.enum).toEqual(ACTS)
    expect(requirement.properties.demands.items.enum).toEqual(DEMANDS)
    expect(Object.keys(condition.properties)).toEqual(Object.keys(ATTRIBUTES))
  })
})

const NL = { jurisdiction: 'NL', revision: 'test', provisions: [], requirements: [], rules: [], duties: [] }
const withRule = (change: object) => ({ ...NL, rules: [{ ...first(common.rules), ...change }] })
const withoutIn = (value: object, key: string) => ({
  ...Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)),
})
const withProvision = (change: object) => ({
  ...NL,
  provisions: [{ id: 'nl-test', citation: 'Test', status: 'unverified', ...change }],
})
const NO = { gates: [], obligations: [] }

describe('what the schema refuses the loader refuses, and the other way round', () => {
  it.each<[string, unknown]>([
    ['an unknown operator', withRule({ extra: { 'item.secret': { $ne: true } } })],
    ['an unknown attribute', withRule({ extra: { 'person.origin': 'somewhere' } })],
    ['a value that an attribute cannot have', withRule({ extra: { case: 'lost' } })],
    ['a condition on no value', withRule({ extra: { case: [] } })],
    ['a column asked again', withRule({ extra: { purpose: 'audit' } })],
    ['an unknown key', withRule({ purpos: 'audit' })],
    ['an unknown category', withRule({ category: 'SECRET' })],
    ['an unknown purpose', withRule({ purpose: 'curiosity' })],
    ['an unknown gate', withRule({ gates: ['SAC'] })],
    ['a gate twice', withRule({ gates: ['INF', 'INF'] })],
    ['an unknown obligation', withRule({ obligations: ['EXP0'] })],
    ['an unknown agency type', withRule({ to: 'CONFERENCE' })],
    ['a language left out', withRule({ text: { en: 'x', fr: 'x' } })],
    ['a language that says nothing', withRule({ text: { en: ' ', fr: 'x', nl: 'x' } })],
    ['a language more', withRule({ text: { en: 'x', fr: 'x', nl: 'x', de: 'x' } })],
    ['a rule that rests on nothing', { ...NL, rules: [withoutIn(first(common.rules), 'provision')] }],
    ['a denial without a ground', withRule({ effect: 'deny', ...NO })],
    ['a denial with gates', withRule({ effect: 'deny', ground: 'G04', obligations: [], gates: ['SES'] })],
    ['a denial that says no rule speaks', withRule({ effect: 'deny', ground: 'G00', ...NO })],
    ['a permit with a ground', withRule({ ground: 'G04' })],
    ['law without an act', withProvision({ status: 'law' })],
    ['law with no acts', withProvision({ status: 'law', acts: [] })],
    ['an act without a date', withProvision({ acts: [{ title: 'An act' }] })],
    ['a day that is not in the calendar', withProvision({ validFrom: '2025-02-29' })],
    ['a date with a time', withProvision({ validFrom: '2025-02-28T00:00:00Z' })],
    ['an unknown status', withProvision({ status: 'certain' })],
    ['a provision without a citation', withProvision({ citation: '' })],
    [
      'an unknown demand',
      { ...NL, requirements: [{ ...sourced('R'), act: 'open-case', demands: ['oath'] }] },
    ],
    ['a demand for nothing', { ...NL, requirements: [{ ...sourced('R'), act: 'open-case', demands: [] }] }],
    ['an unknown act', { ...NL, requirements: [{ ...sourced('R'), act: 'close-case', demands: ['who'] }] }],
    ['a duty without obligations', { ...NL, duties: [{ ...sourced('D'), when: {}, obligations: [] }] }],
    ['an unknown country', { ...NL, jurisdiction: 'DE' }],
    ['a country with prohibitions of its own', { ...NL, prohibitions: [] }],
    ['eight prohibitions', { ...common, prohibitions: common.prohibitions.slice(1) }],
    ['prohibitions in another order', { ...common, prohibitions: common.prohibitions.toReversed() }],
    ['a purpose without a baseline', { ...common, baseline: common.baseline.slice(1) }],
    ['a purpose with two', { ...common, baseline: [...common.baseline, first(common.baseline)] }],
    ['an emergency that lifts secrecy', waiving('SEC')],
    ['an emergency that lifts unanimity', waiving('UNA')],
    ['a common pack without texts', withoutIn(common, 'texts')],
    ['a place for editors that is no text', { ...NL, $schema: 1 }],
    [
      'a declared operator',
      { ...DECLARED, rules: [{ ...first(DECLARED.rules), when: { 'subject.role': { $ne: 'x' } } }] },
    ],
    [
      'a declared denial without a ground',
      { ...DECLARED, rules: [{ ...first(DECLARED.rules), effect: 'deny' }] },
    ],
    ['a declared attribute of nothing', { ...DECLARED, attributes: { role: ['reader'] } }],
    ['a declared value that is called unknown', { ...DECLARED, attributes: { 'subject.role': ['unknown'] } }],
    [
      'a declared provision with dates',
      { ...DECLARED, provisions: [{ ...first(DECLARED.provisions), validFrom: '2026-01-01' }] },
    ],
    [
      'a declared entity that says of itself which one it is',
      {
        ...DECLARED,
        attributes: { ...DECLARED.attributes, 'subject.type': ['user'] },
        entities: {
          ...DECLARED.entities,
          subjects: [{ type: 'user', id: 'sofia', properties: { type: 'user' } }],
        },
      },
    ],
    ['a declared attribute without values', { ...DECLARED, attributes: { 'subject.role': [] } }],
  ])('%s', (_, document) => {
    expect(schemaFaults(document)).not.toEqual([])
    expect(loaderFaults(document)).not.toEqual([])
  })

  it('whatever is changed in whichever pack', () => {
    const verdicts = new Set<boolean>()
    fc.assert(
      fc.property(changedPack, ({ pack, change }) => {
        const refused = schemaFaults(pack).length > 0
        const faults = loaderFaults(pack)
        verdicts.add(refused)
        const told = `${change}: ${JSON.stringify(faults)} ${JSON.stringify(schemaFaults(pack))}`
        if (refused) expect(faults, told).not.toEqual([])
        if (faults.some((fault) => !isLoadersAlone(fault, pack))) expect(refused, told).toBe(true)
      }),
      { numRuns: 1_500 },
    )
    expect(verdicts.size).toBe(2)
  })
})

/** What a schema cannot say, because two places say it together. */
function isLoadersAlone({ detail }: Fault, pack: unknown): boolean {
  if (detail === 'must be later than validFrom' || detail.endsWith(' is there twice')) return true
  return isObject(pack) && pack.jurisdiction === 'NONE' && /^unknown (attribute|value)/.test(detail)
}

type Path = readonly (string | number)[]
const WORDS = [
  '',
  ' ',
  'x',
  'law',
  'deny',
  'permit',
  'BE',
  'ANY',
  'NONE',
  'SES',
  'G04',
  'G00',
  'X1',
  'EXP30',
  'EXP0',
]
const VALUES = [
  ...WORDS,
  '2026-02-28',
  '2026-02-30',
  true,
  null,
  0,
  [],
  {},
  ['SES'],
  { $ne: true },
  { case: 'open' },
]

const changedPack = fc
  .constantFrom<unknown>(...PACKS, DECLARED)
  .chain((pack) =>
    fc.record({
      pack: fc.constant(pack),
      path: fc.constantFrom(...placesIn(pack)),
      act: fc.constantFrom('remove', 'replace', 'add', 'repeat'),
      value: fc.constantFrom<unknown>(...VALUES),
    }),
  )
  .map(({ pack, path, act, value }) => {
    const changed: unknown = structuredClone(pack)
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), changed)
    const key = path.at(-1) ?? ''
    if (Array.isArray(holder)) {
      const at = Number(key)
      const instead = {
        remove: [],
        replace: [value],
        add: [holder[at], value],
        repeat: [holder[at], holder[at]],
      }
      holder.splice(at, 1, ...instead[act])
    } else if (isObject(holder)) {
      if (act === 'remove') delete holder[key]
      else holder[act === 'replace' ? key : `${key}${act}`] = value
    }
    return { pack: changed, change: `${act} ${path.join('/')} ${JSON.stringify(value)}` }
  })

function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = [...at, Array.isArray(value) ? Number(name) : name]
    return [path, ...placesIn(inner, path)]
  })
}

function schemaFaults(document: unknown, part = 'pack#/$defs/pack'): readonly string[] {
  const validate = ajv.getSchema(part)
  if (validate === undefined) throw new Error(`the schema has no ${part}`)
  if (validate(JSON.parse(JSON.stringify(document)))) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

function loaderFaults(document: unknown): readonly Fault[] {
  try {
    parsePack(document)
  } catch (error) {
    if (error instanceof PackError) return error.faults
    throw error
  }
  return []
}

function waiving(gate: string): object {
  return { ...common, breakGlass: { ...common.breakGlass, waives: [gate] } }
}

function sourced(id: string): Pick<Rule, 'id' | 'provision' | 'text'> {
  return { id, provision: 'test', text: { en: 'test', fr: 'test', nl: 'test' } }
}

function first<T>(list: readonly T[]): T {
  const [one] = list
  if (one === undefined) throw new Error('an empty list')
  return one
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, FOLDER))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}${name}`)
}
