import { decide, type Facts, PACKS } from '@casebridge/policy'
import { AGREEMENTS, anyFacts, anyLookout, policyWith } from '@casebridge/policy/fixtures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedOf } from './asked.ts'
import { casbinOf } from './casbin.ts'
import { cedarOf } from './cedar.ts'
import { readPacks } from './reading.ts'

const policy = policyWith()
const rules = readPacks(PACKS)
const cedar = cedarOf(rules)

describe('other policy engines, given the same rows', { timeout: 180_000 }, () => {
  it('Cedar permits what decide permits, and nothing else', () => {
    const seen = compared(2000, (facts) => cedar(askedOf(facts, AGREEMENTS)).permits)
    expect(seen.differing).toEqual([])
    expect(Math.min(seen.permits, seen.denials)).toBeGreaterThan(200)
  })

  it('casbin permits what decide permits, and nothing else', async () => {
    const casbin = await casbinOf(rules)
    const differing: Facts[] = []
    const seen = { permits: 0, denials: 0 }
    for (const facts of sample(1200)) {
      const permits = decide(policy, facts).effect === 'permit'
      if ((await casbin(askedOf(facts, AGREEMENTS))) !== permits) differing.push(facts)
      seen[permits ? 'permits' : 'denials'] += 1
    }
    expect(differing).toEqual([])
    expect(Math.min(seen.permits, seen.denials)).toBeGreaterThan(100)
  })
})

describe('what they cannot say', () => {
  it('is which of several grounds decides: Cedar names every prohibition that holds, ours names one', () => {
    const stepsOf = (facts: Facts) => new Set(decide(policy, facts).trace.map(({ step }) => step))
    const several = sample(400).filter((facts) => {
      const steps = stepsOf(facts)
      return steps.has('baseline') && (steps.has('prohibition') || steps.has('handling'))
    })
    expect(several.length).toBeGreaterThan(10)
    for (const facts of several) {
      expect(cedar(askedOf(facts, AGREEMENTS)).policies.length).toBeGreaterThan(1)
      expect(decide(policy, facts).ground).toBe(decide(policy, facts).trace[0]?.ground)
    }
  })

  it('is what is missing: where no permission holds, Cedar names no policy at all', () => {
    const silent = sample(600).filter(
      (facts) =>
        decide(policy, facts).trace.every(({ step, gate }) => step === 'default' || gate !== undefined) &&
        !facts.item.secret &&
        decide(policy, facts).effect === 'deny',
    )
    expect(silent.length).toBeGreaterThan(5)
    for (const facts of silent) expect(cedar(askedOf(facts, AGREEMENTS)).policies).toEqual([])
  })
})

function compared(count: number, permitsOf: (facts: Facts) => boolean) {
  const seen = { permits: 0, denials: 0, differing: [] as Facts[] }
  for (const facts of sample(count)) {
    const permits = decide(policy, facts).effect === 'permit'
    seen[permits ? 'permits' : 'denials'] += 1
    if (permitsOf(facts) !== permits) seen.differing.push(facts)
  }
  return seen
}

/** Random facts, half of them near something that is permitted. */
function sample(count: number): readonly Facts[] {
  const near = fc.sample(anyLookout(10), Math.ceil(count / 20)).flatMap(({ facts }) => facts)
  return [...near, ...fc.sample(anyFacts, Math.ceil(count / 2))]
}
