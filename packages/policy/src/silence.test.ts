import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { policyWith, v09 } from './fixtures.ts'
import { isSilent } from './silence.ts'
import { AGENCY_TYPES, CATEGORIES, HOLDER_TYPES, JURISDICTIONS, PURPOSES } from './vocabulary.ts'

const policy = policyWith()
const silent = (facts: ReturnType<typeof v09>) => isSilent(policy, facts, decide(policy, facts))

describe('what is refused to an asker', () => {
  it('is silence in every way of asking, or in none: no purpose and no session tells what another hides', () => {
    const told: string[] = []
    for (const jurisdiction of JURISDICTIONS)
      for (const from of HOLDER_TYPES)
        for (const to of AGENCY_TYPES) {
          if (from === to) continue
          for (const category of CATEGORIES) {
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
            if (hidden && !refused.every(({ facts }) => silent(facts)))
              told.push(`${jurisdiction} ${from} ${category} ${to}`)
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
})
