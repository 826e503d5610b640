import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../decide.ts'
import { anyFacts } from '../fixtures.ts'
import type { Rule, SharingPack } from '../pack.ts'
import { PACKS } from '../packs.ts'
import { ANYWHERE, statuteOf } from './blanket.ts'
import { type Question, waysFor } from './reach.ts'

const statute = statuteOf(PACKS)
const text = { en: 'a row', fr: 'a row', nl: 'a row' }
/** Common packs with rows that stand in each other's way: what one permits another refuses, under other conditions. */
const entangled = (extras: readonly NonNullable<Rule['extra']>[]): readonly SharingPack[] =>
  PACKS.map((pack) => {
    const rows = extras.map((extra, i): Rule => {
      const deny = i % 2 === 1
      return {
        id: `T${i}`,
        from: 'SCH',
        category: 'HOU',
        to: i % 3 === 0 ? 'CONF' : 'MUN',
        purpose: 'case-conference',
        effect: deny ? 'deny' : 'permit',
        gates: deny ? [] : i % 4 === 0 ? ['INF'] : ['CNS'],
        obligations: [],
        ...(deny && { ground: 'G04' }),
        extra,
        provision: 'casebridge-default',
        text,
      }
    })
    return pack.jurisdiction === 'ANY' ? { ...pack, rules: [...pack.rules, ...rows] } : pack
  })
/** One or two of these conditions. */
const anyExtra: fc.Arbitrary<NonNullable<Rule['extra']>> = fc
  .record({
    'item.minor': fc.boolean(),
    'recipient.intake': fc.boolean(),
    'item.handling': fc.constantFrom('H0', 'H2', 'TLP:RED'),
    initiative: fc.constantFrom('ask', 'push'),
    'recipient.role': fc.constantFrom('practitioner', 'aide', 'chief'),
    consent: fc.subarray(['given', 'none', 'withdrawn'], { minLength: 1 }),
    dissenting: fc.boolean(),
  })
  .chain((all) => fc.subarray(Object.entries(all), { minLength: 1, maxLength: 2 }))
  .map((chosen) => Object.fromEntries(chosen))

const [IN_ORDER] = waysFor(statute, {
  unit: ANYWHERE.unit,
  jurisdiction: 'NL',
  purpose: 'case-conference',
  category: 'PAS',
  holder: { type: 'SCH', agency: ANYWHERE.holder },
  recipient: { type: 'MUN', agency: ANYWHERE.recipient },
  days: ['2026-11-24'],
})
if (IN_ORDER === undefined) throw new Error('V04 permits nothing')
const QUESTION_FACTS = { ...IN_ORDER.facts, item: { ...IN_ORDER.facts.item, category: 'HOU' as const } }

describe('the search for facts that are permitted', () => {
  it('finds some for whatever kind of sharing random facts are permitted in, by the same row', () => {
    let permitted = 0
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const placed = {
          ...facts,
          unit: ANYWHERE.unit,
          holder: { ...facts.holder, agency: ANYWHERE.holder },
          recipient: { ...facts.recipient, agency: ANYWHERE.recipient },
        }
        const decision = decide(statute, placed)
        if (decision.effect === 'deny') return
        permitted++
        expect([...waysFor(statute, questionAbout(placed))].map(({ row }) => row)).toContain(
          decision.rules[0],
        )
      }),
      { numRuns: 3000 },
    )
    expect(permitted).toBeGreaterThan(100)
  })

  it('also where rows stand in each other’s way', () => {
    let permitted = 0
    fc.assert(
      fc.property(
        fc.array(anyExtra, { minLength: 2, maxLength: 6 }),
        fc.array(anyFacts, { minLength: 30, maxLength: 30 }),
        (extras, tried) => {
          const policy = statuteOf(entangled(extras))
          for (const facts of tried) {
            // In order but for what the rows ask about.
            const placed = {
              ...QUESTION_FACTS,
              address: facts.address,
              initiative: facts.initiative,
              consent: facts.consent,
              dissent: facts.dissent,
              recipient: { ...QUESTION_FACTS.recipient, intake: facts.recipient.intake },
              item: {
                ...QUESTION_FACTS.item,
                minor: facts.item.minor,
                handling: facts.item.handling.slice(0, 1),
              },
            }
            const decision = decide(policy, placed)
            if (decision.effect === 'deny') continue
            permitted++
            expect([...waysFor(policy, questionAbout(placed))].map(({ row }) => row)).toContain(
              decision.rules[0],
            )
          }
        },
      ),
      { numRuns: 100 },
    )
    expect(permitted).toBeGreaterThan(20)
  })

  it('gives facts that the engine permits by that row, and none where nothing can be permitted', () => {
    const question = { ...QUESTION, holder: { type: 'SCH', agency: ANYWHERE.holder } } as const
    for (const { facts, row } of waysFor(statute, question)) expect(decide(statute, facts).rules[0]).toBe(row)
    expect([
      ...waysFor(statute, {
        ...question,
        recipient: { type: 'POL', agency: ANYWHERE.recipient },
        purpose: 'prevention',
      }),
    ]).toEqual([])
  })
})

const QUESTION: Question = {
  unit: ANYWHERE.unit,
  jurisdiction: 'NL',
  purpose: 'early-help',
  category: 'PAS',
  holder: { type: 'SCH', agency: ANYWHERE.holder },
  recipient: { type: 'MUN', agency: ANYWHERE.recipient },
  days: ['2026-11-24'],
}

function questionAbout({
  jurisdiction,
  purpose,
  item,
  holder,
  recipient,
}: Parameters<typeof decide>[1]): Question {
  return { ...QUESTION, jurisdiction, purpose, category: item.category, holder, recipient }
}
