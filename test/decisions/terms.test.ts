import { decide } from '@casebridge/policy'
import { describe, expect, it } from 'vitest'
import { CLAUSES, PROVISIONS, VERSIONS } from './terms.ts'

describe.each([
  ['the conditions of a clause', CLAUSES],
  ['two versions of one agreement, in force pairwise', VERSIONS],
  ['the dates of a provision', PROVISIONS],
])('%s', (_, lines) => {
  it.each(lines)('$title: $expected.effect $expected.ground', ({ facts, policy, expected, duties }) => {
    const decision = decide(policy, facts)
    expect(decision.ground).toBe(expected.ground)
    expect(decision.effect).toBe(expected.effect)
    if (duties !== undefined) expect(decision.obligations).toEqual(duties)
  })
})
