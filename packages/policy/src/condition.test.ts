import { describe, expect, it } from 'vitest'
import { type Condition, condition, conditionKey } from './condition.ts'
import type { Fault } from './faults.ts'
import { v09 } from './fixtures.ts'
import { matcherOf } from './matcher.ts'
import { situationOf } from './situation.ts'

describe('a condition', () => {
  const holds = (when: Condition, facts = v09({})) =>
    matcherOf(['it'], () => [when])(situationOf(facts, 'covered')).length === 1

  it('holds when every attribute has the value, or one of the values', () => {
    expect(holds({ purpose: 'risk-assessment', 'holder.type': 'POL' })).toBe(true)
    expect(holds({ purpose: 'risk-assessment', 'holder.type': ['SCH', 'POL'] })).toBe(true)
    expect(holds({ purpose: 'risk-assessment', 'holder.type': 'SCH' })).toBe(false)
    expect(holds({ 'holder.type': ['SCH', 'YTH'] })).toBe(false)
  })

  it('holds for everything when it asks nothing', () => {
    expect(holds({})).toBe(true)
  })

  it('on a set of handling codes holds when the set contains it', () => {
    const facts = v09({ item: { handling: ['TLP:AMBER', 'H2'] } })
    expect(holds({ 'item.handling': 'H2' }, facts)).toBe(true)
    expect(holds({ 'item.handling': ['TLP:RED', 'H2'] }, facts)).toBe(true)
    expect(holds({ 'item.handling': ['TLP:RED', 'H1'] }, facts)).toBe(false)
    expect(holds({ 'item.handling': 'H2' }, v09({ item: { handling: [] } }))).toBe(false)
  })

  it('can be asked about what follows from the facts', () => {
    expect(holds({ dissenting: true }, v09({ dissent: 3 }))).toBe(true)
    expect(holds({ agreement: ['none', 'other-purpose'] })).toBe(false)
  })

  it('has one key however it is written', () => {
    expect(conditionKey({ a: ['x', 'y'], b: true })).toBe(conditionKey({ b: true, a: ['y', 'x'] }))
    expect(conditionKey({ a: 'x' })).toBe(conditionKey({ a: ['x', 'x'] }))
    expect(conditionKey({ a: 'x' })).not.toBe(conditionKey({ a: ['x', 'y'] }))
  })
})

describe('the condition compiler', () => {
  const faultsOf = (value: unknown) => {
    const faults: Fault[] = []
    condition(value, '/when', faults)
    return faults.map(({ pointer, detail }) => `${pointer} ${detail}`)
  }

  it.each([
    [{ $or: [{ purpose: 'audit' }] }, '/when/$or unknown attribute'],
    [{ purpose: { $ne: 'audit' } }, '/when/purpose unknown operator $ne'],
    [{ purpose: { $En: 'audit' } }, '/when/purpose unknown operator $En'],
    [{ purpos: 'audit' }, '/when/purpos unknown attribute'],
    [{ constructor: 'audit' }, '/when/constructor unknown attribute'],
    [{ purpose: 'audits' }, '/when/purpose unknown value audits'],
    [{ 'item.secret': 'true' }, '/when/item.secret unknown value true'],
    [{ 'item.secret': null }, '/when/item.secret unknown value null'],
    [{ purpose: [] }, '/when/purpose must name a value'],
    [{ purpose: ['audit', 'spying'] }, '/when/purpose unknown value spying'],
    [{ 'recipient.role': '' }, '/when/recipient.role unknown value '],
    [[], '/when must be an object'],
  ])('refuses %j', (written, fault) => {
    expect(faultsOf(written)).toEqual([fault])
  })

  it('accepts what is in the grammar', () => {
    expect(
      faultsOf({ purpose: ['audit', 'research'], 'item.secret': true, 'recipient.role': 'aide' }),
    ).toEqual([])
  })
})
