import fc from 'fast-check'
import type { Agreement, Clause } from './agreement.ts'
import { type Bundle, compile } from './compile.ts'
import type { Condition } from './condition.ts'
import { decide } from './decide.ts'
import type { Facts } from './facts.ts'
import { AGREEMENTS, anyFacts, policyWith, V09 } from './fixtures.ts'
import type { Bar, CommonPack, Duty, Provision, Rule, SharingPack } from './pack.ts'
import { PACKS } from './packs.ts'
import { loadPolicy, type Policy } from './policy.ts'
import type { Known } from './predicate/known.ts'
import { CATEGORIES, GATES, HOLDER_TYPES, PURPOSES, type Purpose, RECIPIENT_TYPES } from './vocabulary.ts'

const RULES = PACKS.flatMap(({ rules }) => rules)
const SHIPPED = policyWith()
const AGENCIES = [...HOLDER_TYPES, 'PER']
const MANDATED: readonly Purpose[] = ['audit', 'research']
const TEXT = { en: 'a rule of a test', fr: 'a rule of a test', nl: 'a rule of a test' }
const DATED: Provision = {
  ...{ id: 'dated', citation: 'a provision of a test', status: 'design' },
  ...{ validFrom: '2026-06-01', validUntil: '2026-12-31' },
}

const provision = fc.constantFrom('casebridge-default', 'casebridge-default', 'dated')

/** For tests: a condition of the grammar on what columns of a row do not say. */
const anyCondition: fc.Arbitrary<Condition> = fc
  .subarray<Condition>(
    [
      { 'recipient.onCase': true },
      { 'recipient.intake': true },
      { 'recipient.role': ['practitioner', 'coordinator'] },
      { 'holder.measureOwner': false },
      { 'item.handling': ['TLP:RED', 'H2'] },
      { 'item.handling': 'TLP:AMBER' },
      { 'item.minor': true },
      { 'item.contested': ['none', 'noted'] },
      { consent: ['given', 'none'] },
      { agreement: ['none', 'other-purpose'] },
      { agreement: 'covered' },
      { dissenting: false },
      { dissenting: true },
      { initiative: 'ask' },
      { case: ['open', 'none'] },
    ],
    { maxLength: 2 },
  )
  .map((parts) => Object.assign({}, ...parts) as Condition)

const anyRule: fc.Arbitrary<Omit<Rule, 'id'>> = fc
  .record({
    near: fc.constantFrom(...RULES),
    to: fc.option(fc.constantFrom(...RECIPIENT_TYPES, 'CONF', 'CONF', 'CORE'), { nil: undefined }),
    deny: fc.constantFrom('G04', 'G21', 'G08', 'G07', undefined, undefined, undefined),
    gates: fc.subarray([...GATES], { maxLength: 3 }),
    obligations: fc.subarray<'SUM' | 'NST' | 'AGG' | 'HIT'>(['SUM', 'NST', 'AGG', 'HIT'], { maxLength: 2 }),
    ...{ extra: anyCondition, provision },
  })
  .map(({ near, to, deny, gates, obligations, extra, provision }): Omit<Rule, 'id'> => {
    const { from, category, purpose } = near
    const place = { from, category, purpose, to: to ?? near.to, provision, text: TEXT, extra }
    return deny === undefined
      ? { ...place, effect: 'permit', gates, obligations }
      : { ...place, effect: 'deny', ground: deny, gates: [], obligations: [] }
  })

const anyBar: fc.Arbitrary<Omit<Bar, 'id'>> = fc
  .record({ first: anyCondition, second: anyCondition, provision })
  .map(({ first, second, provision }) => ({
    ...{ ground: 'G09' as const, provision, text: TEXT },
    when: [first, second].filter((one) => Object.keys(one).length > 0),
  }))

const anyDuty: fc.Arbitrary<Omit<Duty, 'id'>> = fc.record({
  when: anyCondition,
  obligations: fc.subarray<'SUM' | 'NST' | 'HIT'>(['SUM', 'NST', 'HIT'], { minLength: 1 }),
  ...{ provision, text: fc.constant(TEXT) },
})

const anyClause: fc.Arbitrary<Omit<Clause, 'id'>> = fc.record(
  {
    from: fc.subarray(AGENCIES, { minLength: 8 }),
    to: fc.subarray(AGENCIES, { minLength: 8 }),
    categories: fc.subarray([...CATEGORIES], { minLength: 9 }),
    purposes: fc.subarray(
      PURPOSES.filter((one) => !MANDATED.includes(one)),
      { minLength: 1 },
    ),
    gates: fc.subarray([...GATES], { maxLength: 2 }),
    obligations: fc.subarray<'SRC' | 'TP' | 'SUM' | 'NOF'>(['SRC', 'TP', 'SUM', 'NOF']),
    when: anyCondition,
    basis: fc.constant('art. 1'),
  },
  { requiredKeys: ['from', 'to', 'categories', 'purposes'] },
)

const anyAgreements: fc.Arbitrary<readonly Agreement[]> = fc
  .array(
    fc.record({
      parties: fc.subarray(AGENCIES, { minLength: 10 }),
      clauses: fc.array(anyClause, { minLength: 1, maxLength: 3 }),
      jurisdiction: fc.constantFrom('BE' as const, 'NL' as const),
      validUntil: fc.constantFrom('2027-01-01', '2026-11-24', '2028-01-01'),
    }),
    { maxLength: 3 },
  )
  .map((versions) =>
    versions.flatMap(({ parties, clauses, ...rest }, version): Agreement[] => {
      const bound = clauses.flatMap((clause, i) => {
        const [from, to] = [clause.from, clause.to].map((side) => side.filter((one) => parties.includes(one)))
        return from?.length && to?.length ? [{ ...clause, from, to, id: `own/${i}` }] : []
      })
      const named = { id: 'own', version, type: 'ISP' as const, title: 'Own', units: ['harbour'] }
      return bound.length === 0
        ? []
        : [{ ...named, ...rest, parties, validFrom: '2026-01-01', clauses: bound }]
    }),
  )

/** For tests: the shipped packs with rules, bars, duties and agreements of any kind added, in common and in Belgium. */
export const anyBundle: fc.Arbitrary<Bundle> = fc
  .record({
    rules: fc.array(anyRule, { maxLength: 10 }),
    own: fc.array(anyRule, { maxLength: 4 }),
    duties: fc.array(anyDuty, { maxLength: 2 }),
    standing: fc.array(anyBar, { maxLength: 1 }),
    handling: fc.array(anyBar, { maxLength: 1 }),
    agreements: anyAgreements,
    common: fc.subarray([...AGREEMENTS], { minLength: 4 }),
  })
  .map(({ rules, own, duties, standing, handling, agreements, common }) => {
    const named = <T>(list: readonly T[], name: string) =>
      list.map((one, i) => ({ ...one, id: `${name}${i}` }))
    const asking = (list: readonly Omit<Bar, 'id'>[]) => list.filter(({ when }) => when.length > 0)
    const packs = PACKS.map(
      (pack): SharingPack =>
        pack.jurisdiction !== 'ANY'
          ? { ...pack, rules: [...pack.rules, ...(pack.jurisdiction === 'BE' ? named(own, 'B') : [])] }
          : {
              ...(pack as CommonPack),
              provisions: [...pack.provisions, DATED],
              rules: [...pack.rules, ...named(rules, 'T')],
              duties: named(duties, 'TD'),
              standing: [...(pack as CommonPack).standing, ...named(asking(standing), 'TS')],
              handling: [...(pack as CommonPack).handling, ...named(asking(handling), 'TH')],
            },
    )
    return compile({ packs, agreements: [...common, ...agreements] })
  })

/** For tests: such a bundle made ready. */
export const anyPolicy: fc.Arbitrary<Policy> = anyBundle.map((bundle) => loadPolicy(bundle, 'sha256:random'))

type Parts = 'holder' | 'recipient' | 'item'
const PARTS: readonly Parts[] = ['holder', 'recipient', 'item']
const WHOLE = ['unit', 'jurisdiction', 'purpose', 'initiative', 'requestKind', 'actor', 'address'] as const
const REST = ['case', 'retention', 'consent', 'dissent', 'met'] as const

/** For tests: some facts known, and facts that agree with them; most differ from each other in little. */
export interface Lookout {
  readonly known: Known
  readonly facts: readonly Facts[]
}

export function anyLookout(size: number): fc.Arbitrary<Lookout> {
  return fc
    .record({
      // Where it can, from facts that the shipped packs permit: what is near them is permitted often enough.
      base: fc
        .array(anyFacts, { minLength: 12, maxLength: 12 })
        .map((some) => some.find((one) => decide(SHIPPED, one).effect === 'permit') ?? some[0] ?? V09),
      others: fc.array(anyFacts, { minLength: size, maxLength: size }),
      whole: fc.subarray([...WHOLE]),
      rest: fc.subarray([...REST], { maxLength: 2 }),
      parts: fc.subarray([...PARTS]),
      // How many of the attributes of a fact come from elsewhere.
      changes: fc.array(fc.nat({ max: 1000 }), { minLength: size * 3, maxLength: size * 3 }),
    })
    .map(({ base, others, whole, rest, parts, changes }) => {
      const known: Known = {
        now: base.now,
        ...Object.fromEntries([...whole, ...rest, ...parts].map((key) => [key, base[key]])),
      }
      const facts = others.map((other, i) => near(base, other, changes.slice(i * 3, i * 3 + 3)))
      return { known, facts: facts.map((one): Facts => ({ ...one, ...known }) as Facts) }
    })
}

/** The first facts, with a few attributes of the others. */
function near(base: Facts, other: Facts, picks: readonly number[]): Facts {
  const paths = [
    ...[...WHOLE, ...REST].map((key) => [key]),
    ...PARTS.flatMap((part) => Object.keys(base[part]).map((key) => [part, key])),
  ]
  const facts = structuredClone(base) as unknown as Record<string, unknown>
  for (const pick of picks) {
    const [part = '', key] = paths[pick % paths.length] ?? []
    const from = other as unknown as Record<string, unknown>
    if (key === undefined) facts[part] = from[part]
    else (facts[part] as Record<string, unknown>)[key] = (from[part] as Record<string, unknown>)[key]
  }
  return facts as unknown as Facts
}

export { AGREEMENTS, anyFacts, policyWith } from './fixtures.ts'
