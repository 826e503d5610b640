import * as casl from '@casl/ability'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseAgreement } from './agreement-check.ts'
import { bucketOf } from './bucket.ts'
import { compile } from './compile.ts'
import { decide } from './decide.ts'
import { AgreementError, PackError } from './faults.ts'
import { AGREEMENTS, anyFacts, policyWith, V09, v09 } from './fixtures.ts'
import { anyPolicy } from './fixtures-random.ts'
import { commonOf, type Rule } from './pack.ts'
import { parsePack } from './pack-check.ts'
import { PACKS } from './packs.ts'
import { loadPolicy, type Policy } from './policy.ts'
import { predicateOf } from './predicate/predicate-of.ts'
import { rowOf } from './row.ts'
import { situationOf } from './situation.ts'

/** What reaches CASL, as it is; nothing is replaced. */
vi.mock('@casl/ability', async (original) => {
  const real = await original<typeof casl>()
  return { ...real, createMongoAbility: vi.fn(real.createMongoAbility) }
})
const reached = vi.mocked(casl.createMongoAbility)
afterEach(() => {
  reached.mockClear()
})

/** Every operator of MongoDB's query language, those of CASL's matcher among them, and two misspelt. */
const OPERATORS = [
  ...[
    '$eq',
    '$ne',
    '$gt',
    '$gte',
    '$lt',
    '$lte',
    '$in',
    '$nin',
    '$and',
    '$or',
    '$nor',
    '$not',
    '$exists',
    '$type',
  ],
  ...['$expr', '$jsonSchema', '$mod', '$regex', '$options', '$text', '$where', '$all', '$elemMatch', '$size'],
  ...[
    '$bitsAllClear',
    '$bitsAllSet',
    '$bitsAnyClear',
    '$bitsAnySet',
    '$geoIntersects',
    '$geoWithin',
    '$near',
  ],
  ...['$nearSphere', '$comment', '$rand', '$natural', '$En', '$iN'],
]

const common = commonOf(PACKS)
const permit = common.rules.find(({ id }) => id === 'V09') as Rule
const denial: Rule = { ...permit, id: 'T1', effect: 'deny', gates: [], obligations: [], ground: 'G04' }

describe('the compiler in front of CASL', () => {
  const conditions = (operator: string) => [
    ['as an attribute', { [operator]: [{ case: 'open' }] }],
    ['as a value', { case: { [operator]: 'open' } }],
    ['inside a list', { case: ['open', { [operator]: 'open' }] }],
    ['beside what is known', { case: 'open', [operator]: 'open' }],
  ]

  it.each(OPERATORS)('refuses %s in rules, bars, duties and clauses, wherever it stands', (operator) => {
    for (const [, when] of conditions(operator)) {
      const [accord] = AGREEMENTS
      const [clause] = accord?.clauses ?? []
      const duty = {
        id: 'D1',
        provision: 'casebridge-default',
        text: permit.text,
        when,
        obligations: ['NST'],
      }
      for (const changed of [
        { ...common, rules: [{ ...permit, extra: when }] },
        { ...common, handling: [{ ...common.handling[0], when: [when] }] },
        { ...common, standing: [{ ...common.standing[0], when: [when] }] },
        { ...common, duties: [duty] },
      ]) {
        expect(() => parsePack(changed)).toThrow(PackError)
      }
      const agreements = [{ ...accord, clauses: [{ ...clause, when }] }]
      expect(() => loadPolicy({ format: 'casebridge-bundle/1', packs: PACKS, agreements }, 'r')).toThrow(
        AgreementError,
      )
      expect(() => parseAgreement(agreements[0])).toThrow(AgreementError)
    }
    expect(reached).not.toHaveBeenCalled()
  })

  it('lets only equal and in reach CASL, whatever the bundle', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(anyFacts, { minLength: 20, maxLength: 20 }), (policy, facts) => {
        for (const one of facts) decide(policy, one)
      }),
      { numRuns: 20 },
    )
    const operators = reached.mock.calls.flatMap(([rules = []]) =>
      rules.flatMap(({ conditions = {} }) =>
        Object.values(conditions).flatMap((one) => Object.keys(one as object)),
      ),
    )
    expect([...new Set(operators)].toSorted()).toEqual(['$eq', '$in'])
    const paths = reached.mock.calls.flatMap(([rules = []]) =>
      rules.flatMap(({ conditions = {} }) => Object.keys(conditions)),
    )
    expect(paths.filter((path) => path.startsWith('$'))).toEqual([])
  })

  it('puts what forbids last, in every ability that has any', () => {
    const policy = policyWith([denial])
    fc.assert(
      fc.property(anyFacts, (facts) => void decide(policy, facts)),
      { numRuns: 200 },
    )
    const abilities = reached.mock.calls.map(([rules = []]) => rules.map(({ inverted = false }) => inverted))
    expect(abilities.some((one) => one.includes(true))).toBe(true)
    for (const inverted of abilities)
      expect(inverted).toEqual(inverted.toSorted((a, b) => Number(a) - Number(b)))
  })

  it('gives a denial the last word in whatever order the rows come', () => {
    const rows = [
      ...common.rules.filter(({ from, purpose }) => from === 'POL' && purpose === permit.purpose),
      denial,
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), anyFacts, (shuffled, any) => {
        const facts = { ...any, ...V09, recipient: { ...any.recipient, type: 'MUN' as const } }
        const bucket = bucketOf(
          shuffled.map((row) => rowOf(row, common.breakGlass)),
          [],
        )
        const here = situationOf(facts, 'covered')
        expect(bucket.rowsFor(here).denials.map(({ id }) => id)).toContain('T1')
        for (const row of shuffled) expect(bucket.reveals(row, here)).toEqual([])
      }),
    )
  })
})

describe('the work of a bundle', () => {
  const rules = Array.from(
    { length: 2000 },
    (_, i): Rule => ({ ...permit, id: `T${i}`, category: i % 2 === 0 ? 'PRF' : 'EDU' }),
  )
  const clauses = Array.from({ length: 2000 }, (_, i) => ({
    ...{ id: `big/${i}`, from: ['POL'], to: ['MUN'], categories: ['PRF' as const] },
    ...{ purposes: ['risk-assessment' as const], when: { 'item.minor': i % 2 === 0 } },
  }))
  const big = { ...AGREEMENTS[0], id: 'big', clauses } as (typeof AGREEMENTS)[number]
  const bundle = compile({
    packs: PACKS.map((pack) => (pack === common ? { ...pack, rules: [...pack.rules, ...rules] } : pack)),
    agreements: [big],
  })

  it('compiles no ability while it is loaded, however many rules and clauses it has', () => {
    loadPolicy(bundle, 'r')
    expect(reached).not.toHaveBeenCalled()
  })

  it('compiles the rows of a question once, when it is first asked, and none of another', () => {
    const policy = loadPolicy(bundle, 'r')
    decide(policy, V09)
    const once = reached.mock.calls.length
    // Prohibitions, standing, handling; permits, denials, duties and fields of one bucket.
    expect(once).toBeLessThanOrEqual(7)
    for (let i = 0; i < 20; i++) decide(policy, v09({ item: { minor: i % 2 === 0 } }))
    expect(reached.mock.calls.length).toBe(once)
  })
})

describe('neither CASL nor the ordered evaluator is decoration', () => {
  const policy = policyWith([denial].map((row) => ({ ...row, extra: { 'recipient.intake': true } })))
  const revealed = (facts = V09) => policy.bucketFor(facts)?.reveals(permit, situationOf(facts, 'covered'))

  it.each([
    ['no agreement', v09({ recipient: { agency: 'outsider' } }), 'G01'],
    ['no place on the case', v09({ recipient: { onCase: false } }), 'G02'],
    ['training that has expired', v09({ recipient: { training: 'expired' } }), 'G07'],
    ['a conflict of interest', v09({ recipient: { conflictOfInterest: true } }), 'G20'],
    ['an item that is past its retention', v09({ retention: 'past' }), 'G11'],
  ])('CASL alone would let fields through with %s', (_, facts, ground) => {
    expect(revealed(facts)).toEqual(['held', 'summary'])
    expect(decide(policy, facts)).toMatchObject({ effect: 'deny', ground })
  })

  it('the evaluator alone permits nothing: without a field that CASL lets through, a permit is a denial', () => {
    const blind: Policy = {
      ...policy,
      bucketFor: (question) => {
        const bucket = policy.bucketFor(question)
        return bucket && { ...bucket, reveals: () => [] }
      },
    }
    expect(decide(policy, V09).effect).toBe('permit')
    expect(decide(blind, V09)).toMatchObject({ effect: 'deny', ground: 'G00' })
  })

  it('without the conditions that CASL evaluates, prohibitions, standing and handling hold no more', () => {
    const none = Object.assign(() => [], { rules: () => [] })
    for (const [part, facts, ground] of [
      ['prohibitions', v09({ item: { classified: true } }), 'X9'],
      ['standing', v09({ recipient: { territory: 'outside' } }), 'G18'],
      ['handling', v09({ item: { contested: 'restricted' } }), 'G19'],
    ] as const) {
      expect(decide(policy, facts)).toMatchObject({ effect: 'deny', ground })
      expect(decide({ ...policy, [part]: none }, facts).effect).toBe('permit')
      // The predicate is made of the same conditions, and falls with them.
      expect(predicateOf(policy, facts).op).toBe('false')
      expect(predicateOf({ ...policy, [part]: none }, facts).op).toBe('true')
    }
  })
})
