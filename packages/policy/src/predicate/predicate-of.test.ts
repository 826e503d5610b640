import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../decide.ts'
import type { Facts } from '../facts.ts'
import { anyFacts, policyWith, V09 } from '../fixtures.ts'
import { anyLookout, anyPolicy } from '../fixtures-random.ts'
import type { Rule } from '../pack.ts'
import { PACKS } from '../packs.ts'
import type { Category, Purpose } from '../vocabulary.ts'
import type { Known } from './known.ts'
import { FACT_PATHS, type FactPath, type Predicate, TRUE } from './predicate.ts'
import { predicateOf } from './predicate-of.ts'
import { allowedBy, conditionOf } from './rules.ts'
import { widened } from './widen.ts'

const at = (facts: Facts, path: FactPath) =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], facts)

/** What a store answers: whether these facts are found. */
function holds(predicate: Predicate, facts: Facts): boolean {
  switch (predicate.op) {
    case 'true':
      return true
    case 'false':
      return false
    case 'and':
      return predicate.of.every((one) => holds(one, facts))
    case 'or':
      return predicate.of.some((one) => holds(one, facts))
    case 'not':
      return !holds(predicate.of, facts)
    case 'eq':
      return at(facts, predicate.path) === predicate.value
    case 'in':
      return predicate.values.includes(at(facts, predicate.path) as string)
    case 'contains':
      return predicate.values.some((one) => (at(facts, predicate.path) as readonly string[]).includes(one))
  }
}

describe('the predicate of a policy', { timeout: 180_000 }, () => {
  it('holds exactly where decide permits, for any bundle, whatever is known', () => {
    const seen = { permits: 0, denials: 0 }
    fc.assert(
      fc.property(anyPolicy, anyLookout(40), (policy, { known, facts }) => {
        const predicate = predicateOf(policy, known)
        for (const one of facts) {
          const permitted = decide(policy, one).effect === 'permit'
          expect(holds(predicate, one)).toBe(permitted)
          seen[permitted ? 'permits' : 'denials'] += 1
        }
      }),
      { numRuns: 30 },
    )
    expect(Math.min(seen.permits, seen.denials)).toBeGreaterThan(100)
  })

  it('holds wherever decide permits when some of it cannot be asked', () => {
    fc.assert(
      fc.property(anyPolicy, anyLookout(40), fc.subarray([...FACT_PATHS]), (policy, lookout, kept) => {
        const predicate = widened(predicateOf(policy, lookout.known), (path) => kept.includes(path))
        for (const path of pathsIn(predicate)) expect(kept).toContain(path)
        for (const one of lookout.facts)
          if (decide(policy, one).effect === 'permit') expect(holds(predicate, one)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('is the decision itself where everything is known', () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, (policy, facts) => {
        expect(predicateOf(policy, facts).op).toBe(
          decide(policy, facts).effect === 'permit' ? 'true' : 'false',
        )
      }),
      { numRuns: 60 },
    )
  })

  it('denies where what is known is no fact', () => {
    const policy = policyWith()
    expect(predicateOf(policy, { now: V09.now }).op).not.toBe('false')
    expect(predicateOf(policy, { now: 'tomorrow' }).op).toBe('false')
    expect(predicateOf(policy, { now: V09.now, purpose: 'curiosity' as Purpose }).op).toBe('false')
    expect(predicateOf(policy, { now: V09.now, mood: 'good' } as Known).op).toBe('false')
  })

  it('asks with one list what rules ask that are alike', () => {
    const [row] = PACKS.flatMap(({ rules }) => rules).filter(({ id }) => id === 'V09') as [Rule]
    const categories: readonly Category[] = ['EDU', 'SUP', 'HOU', 'JOB', 'TRV', 'FMS']
    const policy = policyWith(categories.map((category) => ({ ...row, id: `T${category}`, category })))
    const { category: _any, ...item } = V09.item
    expect(predicateOf(policy, { ...V09, item })).toEqual({
      op: 'in',
      path: 'item.category',
      values: ['EDU', 'PRF', 'SUP', 'FMS', 'HOU', 'JOB', 'TRV'],
    })
  })
})

describe('a compiled rule', () => {
  const asked = { known: { now: V09.now }, agreement: () => TRUE, inForce: {} }
  const tree = (operator: string, field: string, value: unknown) =>
    ({ ast: { operator, field, value } }) as unknown as Parameters<typeof conditionOf>[1]

  it('is read when it asks for equal or in', () => {
    expect(conditionOf(asked, tree('eq', 'case', 'open'))).toEqual({ op: 'eq', path: 'case', value: 'open' })
    expect(conditionOf(asked, tree('in', 'case', ['open', 'none'])).op).toBe('in')
  })

  it.each([
    ['another operator', tree('ne', 'case', 'open')],
    ['an operator of another kind', tree('regex', 'case', '.*')],
    ['an attribute that nothing has', tree('eq', 'mood', 'good')],
    ['no value', tree('eq', 'case', null)],
    ['no tree', { ast: undefined }],
  ])('is refused with %s', (_, rule) => {
    expect(() => conditionOf(asked, rule)).toThrow(TypeError)
  })

  it('that nobody made permits nothing: no rule is a denial', () => {
    expect(allowedBy(asked, [])).toEqual({ op: 'false' })
  })
})

function pathsIn(predicate: Predicate): readonly FactPath[] {
  if (predicate.op === 'and' || predicate.op === 'or') return predicate.of.flatMap(pathsIn)
  if (predicate.op === 'not') return pathsIn(predicate.of)
  return 'path' in predicate ? [predicate.path] : []
}
