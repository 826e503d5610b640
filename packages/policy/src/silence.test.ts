import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { policyWith, v09 } from './fixtures.ts'
import { findAlternatives } from './repair.ts'
import { isSilent } from './silence.ts'
import { PURPOSES } from './vocabulary.ts'

const policy = policyWith()
const silent = (facts: ReturnType<typeof v09>) => isSilent(policy, facts, decide(policy, facts))

describe('what is refused to an asker', () => {
  it('is silence in every way of asking, or in none, but for who could lawfully be told', () => {
    const told: string[] = []
    for (const jurisdiction of ['BE', 'NL'] as const)
      for (const from of ['FAM', 'SOC'] as const)
        for (const to of ['MUN', 'POL', 'MAY'] as const) {
          for (const category of ['REF', 'SUP', 'FDK'] as const) {
            const asked = v09({ jurisdiction, actor: 'asker', met: ['JUS', 'MIN', 'INF', 'FAO', 'GRD'] })
            const ways = PURPOSES.flatMap((purpose) =>
              (['direct', 'conference'] as const).map((address) => ({
                ...asked,
                ...{ purpose, address, item: { ...asked.item, category } },
                holder: { ...asked.holder, type: from, agency: from },
                recipient: { ...asked.recipient, type: to, agency: to },
              })),
            )
            const refused = ways
              .map((facts) => ({ facts, decision: decide(policy, facts) }))
              .filter(({ decision }) => decision.effect === 'deny')
            const hidden = refused.some(({ decision }) => decision.hidden)
            const open = refused.filter(({ facts }) => !silent(facts))
            const lawful = open.every(
              ({ facts, decision }) => findAlternatives(policy, facts, decision).length > 0,
            )
            if (hidden && !lawful) told.push(`${jurisdiction} ${from} ${category} ${to}`)
          }
        }
    expect(told).toEqual([])
  }, 60_000)

  it('is silence about a referral also when the mayor asks for it outside a session', () => {
    const base = v09({ jurisdiction: 'BE', purpose: 'case-conference', actor: 'asker', met: ['JUS', 'INF'] })
    const facts = {
      ...base,
      ...{ holder: { ...base.holder, type: 'FAM' as const, agency: 'FAM' } },
      ...{ recipient: { ...base.recipient, type: 'MAY' as const, agency: 'MAY' } },
      ...{ item: { ...base.item, category: 'REF' as const } },
    }
    expect(decide(policy, facts).hidden).toBe(false)
    expect(decide(policy, { ...facts, address: 'conference' }).hidden).toBe(true)
    expect(silent(facts)).toBe(true)
  })

  it('is said where consent is all that is missing, although the table would not be told', () => {
    const base = v09({
      jurisdiction: 'BE',
      purpose: 'early-help',
      actor: 'asker',
      met: ['JUS', 'MIN', 'INF', 'FAO'],
    })
    const facts = {
      ...base,
      ...{ holder: { ...base.holder, type: 'SOC' as const, agency: 'SOC' } },
      ...{ recipient: { ...base.recipient, type: 'MUN' as const, agency: 'MUN' } },
      ...{ item: { ...base.item, category: 'SUP' as const } },
    }
    expect(decide(policy, facts)).toMatchObject({ effect: 'deny', ground: 'G06' })
    expect(silent(facts)).toBe(false)
    const police = { ...facts, recipient: { ...facts.recipient, type: 'POL' as const, agency: 'POL' } }
    expect(decide(policy, police)).toMatchObject({ effect: 'deny', hidden: false })
    expect(silent(police)).toBe(true)
  })
})
