import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgreementDocument, Clause } from '../agreement.ts'
import { decide } from '../decide.ts'
import type { Facts } from '../facts.ts'
import { findClause } from '../find-clause.ts'
import { anyFacts } from '../fixtures.ts'
import { CATEGORIES, type Category, GATES, JURISDICTIONS, PURPOSES, type Purpose } from '../vocabulary.ts'
import type { Documented } from './documented.ts'
import { HARBOUR, harbour, harbourRegistry } from './fixtures.ts'
import { type Cell, matrixCsv, sharingMatrix } from './sharing-matrix.ts'

const AGENCIES = harbourRegistry().agencies

function cellOf(cells: readonly Cell[], from: string, to: string, category: Category, purpose: Purpose) {
  const found = cells.find(
    (cell) =>
      cell.from === `agy-${from}` &&
      cell.to === `agy-${to}` &&
      cell.category === category &&
      cell.purpose === purpose,
  )
  if (found === undefined) throw new Error('no such cell')
  return found
}

describe('who may share what with whom', () => {
  const cells = sharingMatrix(harbour())

  it('has one cell for everything that a clause names between two agencies', () => {
    const named = new Set(
      HARBOUR.clauses.flatMap(({ from, to, categories, purposes }) =>
        from.flatMap((a) =>
          to
            .filter((b) => a !== b)
            .flatMap((b) => categories.flatMap((c) => purposes.map((p) => `${a} ${b} ${c} ${p}`))),
        ),
      ),
    )
    expect(cells.map((c) => `${c.from} ${c.to} ${c.category} ${c.purpose}`).toSorted()).toEqual(
      [...named].toSorted(),
    )
  })

  it('says what the row and the clause ask together, and on what they rest', () => {
    expect(cellOf(cells, 'meridian', 'kaaihaven', 'EDU', 'early-help')).toMatchObject({
      outcome: 'on-conditions',
      routes: [
        {
          rule: 'V01',
          clause: 'agr-harbour/attendance',
          way: 'direct',
          gates: ['INF', 'JUS'],
          obligations: ['SUM', 'EXP30'],
          conditions: {},
          provision: { citation: 'Casebridge default, to be confirmed by counsel', status: 'design' },
        },
      ],
    })
  })

  it('knows what is said at the table only', () => {
    expect(cellOf(cells, 'welfare', 'quay', 'SUP', 'case-conference')).toMatchObject({
      outcome: 'only-in-session',
      routes: [{ rule: 'V73', way: 'session', gates: ['SES', 'SEC'] }],
    })
    expect(cellOf(cells, 'meridian', 'quay', 'EDU', 'case-conference')).toMatchObject({
      outcome: 'only-in-session',
      routes: [{ rule: 'V05', way: 'direct', gates: ['SES'] }],
    })
    expect(cellOf(cells, 'welfare', 'quay', 'MSR', 'case-conference')).toMatchObject({
      outcome: 'on-conditions',
      routes: [{ rule: 'V25', way: 'return-sheet', gates: ['UNA'] }],
    })
  })

  it.each<
    [
      string,
      Parameters<typeof cellOf> extends [unknown, ...infer Rest] ? Rest : never,
      string,
      string | undefined,
    ]
  >([
    ['teachers are not inspectors', ['meridian', 'quay', 'PAS', 'prevention'], 'G04', 'V03'],
    ['convictions are not for prevention', ['quay', 'kaaihaven', 'CVN', 'prevention'], 'G10', 'V16'],
    ['medical secrecy', ['tidal', 'quay', 'HLT', 'prevention'], 'G05', 'V35'],
    ['beyond the territory', ['welfare', 'abroad', 'PAS', 'prevention'], 'G18', 'standing/territory'],
    [
      'a clause that names no basis for the crossing',
      ['quay', 'stern', 'PRF', 'case-conference'],
      'G14',
      'V11',
    ],
    ['no rule says anything', ['quay', 'stern', 'IDN', 'risk-assessment'], 'G00', undefined],
  ])('says never, with its ground, of what the rules close: %s', (_, place, ground, rule) => {
    const { outcome, closure, routes } = cellOf(cells, ...place)
    expect([outcome, closure?.ground, closure?.rule]).toEqual(['never', ground, rule])
    expect(routes).toEqual([])
  })

  it('finds the route by a clause that another clause stands before, in what the other leaves out', () => {
    const place = { from: ['agy-meridian'], to: ['agy-kaaihaven'] }
    const covers = { ...place, categories: ['EDU' as const], purposes: ['early-help' as const] }
    const clauses: Clause[] = [
      { ...covers, id: 'agr-harbour/first', when: { consent: ['given'] } },
      { ...covers, id: 'agr-harbour/second', obligations: ['NOF'] },
    ]
    const [cell] = sharingMatrix(harbour({ agreement: { ...HARBOUR, clauses } }))
    expect(cell?.routes.filter(({ rule }) => rule === 'V01')).toMatchObject([
      { clause: 'agr-harbour/first', facts: { consent: 'given' } },
      { clause: 'agr-harbour/second', facts: { consent: 'none' }, obligations: ['SUM', 'NOF'] },
    ])
  })

  it('says yes of what asks for nothing', () => {
    const clause: Clause = {
      id: 'agr-harbour/1',
      from: ['agy-welfare'],
      to: ['agy-office'],
      categories: ['REF'],
      purposes: ['early-help'],
    }
    const registry = harbourRegistry('FR')
    const office = { ...registry.agencies[0], id: 'agy-office', type: 'MAY' } as (typeof AGENCIES)[number]
    const agreement: AgreementDocument = {
      ...HARBOUR,
      jurisdiction: 'FR',
      parties: ['agy-welfare', 'agy-office'],
      controllers: [],
      clauses: [clause],
    }
    const whole = { ...registry, agencies: [...registry.agencies, office] }
    expect(sharingMatrix(harbour({ agreement, registry: whole }))).toMatchObject([
      { outcome: 'yes', routes: [{ rule: 'V31', gates: [], obligations: ['HIT', 'NOF'] }] },
    ])
  })

  it('has nothing for who has not signed', () => {
    const signed = sharingMatrix(harbour({ signatories: ['agy-meridian', 'agy-kaaihaven'] }))
    expect(new Set(signed.flatMap(({ from, to }) => [from, to]))).toEqual(
      new Set(['agy-meridian', 'agy-kaaihaven']),
    )
    expect(sharingMatrix(harbour({ signatories: ['agy-quay'] }))).toEqual([])
  })
})

describe('the matrix as a table', () => {
  const lines = matrixCsv(sharingMatrix(harbour())).split('\r\n')

  it('has a line for each route and each closed cell, with codes and citations', () => {
    expect(lines[0]).toBe(
      'from,to,category,purpose,outcome,way,gates,obligations,conditions,ground,clause,rule,citation,status',
    )
    expect(lines).toContain(
      'agy-meridian,agy-kaaihaven,PAS,early-help,on-conditions,direct,FAO;JUS,SUM;SRC;EXP30,recipient.intake=true,,agr-harbour/attendance,V76,"Casebridge default, to be confirmed by counsel",design',
    )
    expect(lines).toContain(
      'agy-meridian,agy-quay,PAS,prevention,never,,,,,G04,,V03,"Casebridge default, to be confirmed by counsel",design',
    )
    expect(lines.at(-1)).toBe('')
  })
})

describe('the matrix and the decisions', () => {
  it('agree on any facts that an exchange can form, under any agreement', () => {
    let permits = 0
    fc.assert(
      fc.property(aDocumented, fc.array(anyFacts, { minLength: 300, maxLength: 300 }), (made, some) => {
        const cells = new Map(
          sharingMatrix(made).map((cell) => [
            `${cell.from} ${cell.to} ${cell.category} ${cell.purpose}`,
            cell,
          ]),
        )
        for (const facts of some.map((one) => placed(made, one))) {
          const { effect, clause, rules, obligations } = decide(made.policy, facts)
          if (effect === 'deny' || clause === undefined) continue
          permits++
          const { holder, recipient, item, purpose, address, met } = facts
          const cell = cells.get(`${holder.agency} ${recipient.agency} ${item.category} ${purpose}`)
          const route = cell?.routes.find((one) => rules.includes(one.rule) && one.clause === clause)
          expect(route, JSON.stringify(facts)).toBeDefined()
          expect(met).toEqual(expect.arrayContaining([...(route?.gates ?? [])]))
          expect(obligations).toEqual(expect.arrayContaining([...(route?.obligations ?? [])]))
          if (cell?.outcome === 'only-in-session') {
            expect(address === 'conference' || met.includes('SES')).toBe(true)
          }
        }
      }),
      { numRuns: 30 },
    )
    expect(permits).toBeGreaterThan(20)
  })

  it('agree on every route: with its gates a permit that rests on it, without any one of them none', () => {
    fc.assert(
      fc.property(aDocumented, (made) => {
        for (const { routes } of sharingMatrix(made)) {
          for (const { facts, gates, rule, clause, obligations } of routes) {
            const decision = decide(made.policy, facts)
            expect([decision.effect, ...decision.rules]).toEqual(['permit', rule, clause])
            expect(decision.obligations).toEqual(obligations)
            for (const gate of gates) {
              const without = decide(made.policy, { ...facts, met: gates.filter((one) => one !== gate) })
              expect(without.effect === 'permit' && without.rules.join() === `${rule},${clause}`).toBe(false)
            }
          }
        }
      }),
      { numRuns: 10 },
    )
  })
})

const some = <T>(values: readonly T[], minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength, maxLength })
const ids = AGENCIES.map(({ id }) => id)

const aClause = fc.record(
  {
    from: some(ids, 3, 6),
    to: some(ids, 3, 6),
    categories: some(CATEGORIES, 6, 12),
    purposes: some(
      PURPOSES.filter((one) => one !== 'audit' && one !== 'research'),
      3,
      6,
    ),
    gates: fc.subarray([...GATES], { maxLength: 2 }),
    obligations: fc.subarray(['SUM', 'NOF', 'EXP30'] as const),
    basis: fc.constant('Protocol of the unit'),
    when: fc.constantFrom<NonNullable<Clause['when']>>(
      { 'item.minor': true },
      { consent: ['given'], 'recipient.type': ['SCH', 'MUN', 'SOC'] },
      { agreement: 'covered' },
      { 'recipient.coreMember': true },
    ),
  },
  { requiredKeys: ['from', 'to', 'categories', 'purposes'] },
)

/** Any agreement between the agencies of the harbour, in any country. */
const aDocumented: fc.Arbitrary<Documented> = fc
  .record({
    jurisdiction: fc.constantFrom(...JURISDICTIONS),
    clauses: fc.array(aClause, { minLength: 2, maxLength: 3 }),
  })
  .map(({ jurisdiction, clauses }) =>
    harbour({
      agreement: {
        ...HARBOUR,
        jurisdiction,
        clauses: clauses.map((clause, i) => ({ ...clause, id: `agr-harbour/${i}` })),
      },
    }),
  )

/** Facts as an exchange forms them here: of two agencies of a clause, as the registry has them, with a basis if it names one. */
function placed({ agreement, policy, registry }: Documented, facts: Facts): Facts {
  const pairs = pairsFor(agreement.clauses, registry.agencies, facts)
  const pair = pairs[JSON.stringify(facts).length % (pairs.length || 1)]
  if (pair === undefined) return facts
  const [from, to] = pair
  const coreTypes = registry.units[0]?.coreTypes ?? []
  const type = facts.holder.type === 'CONF' ? 'CONF' : from.type
  const known: Facts = {
    ...facts,
    unit: 'unit-harbour',
    jurisdiction: agreement.jurisdiction,
    dissent: 0,
    holder: { ...facts.holder, agency: from.id, type },
    recipient: {
      ...facts.recipient,
      agency: to.id,
      type: to.type,
      territory: to.territory,
      coreMember: coreTypes.includes(to.type),
    },
  }
  const based = findClause(policy, known)?.basis !== undefined
  return { ...known, met: known.met.filter((gate) => gate !== 'BAS' || based) }
}

/** Rather of a clause that covers what the facts are about, and of agencies of the types that they name. */
function pairsFor(
  clauses: readonly Clause[],
  agencies: typeof AGENCIES,
  { holder, recipient, item, purpose }: Facts,
) {
  const covering = clauses.filter(
    ({ categories, purposes }) => categories.includes(item.category) && purposes.includes(purpose),
  )
  const all = (covering.length > 0 ? covering : clauses).flatMap(({ from, to }) =>
    agencies
      .filter(({ id }) => from.includes(id))
      .flatMap((a) => agencies.filter((b) => b !== a && to.includes(b.id)).map((b) => [a, b] as const)),
  )
  const typed = all.filter(
    ([a, b]) => (holder.type === 'CONF' || a.type === holder.type) && b.type === recipient.type,
  )
  return typed.length > 0 ? typed : all
}
