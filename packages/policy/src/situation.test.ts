import { describe, expect, it } from 'vitest'
import { v09 } from './fixtures.ts'
import { situationOf } from './situation.ts'
import { GATES } from './vocabulary.ts'

const gatesOf = (facts: Parameters<typeof v09>[0]) => {
  const { gates } = situationOf(v09({ met: GATES, consent: 'given', ...facts }), 'covered')
  return GATES.filter((gate) => !gates[gate])
}

describe('a gate', () => {
  it('is met when its fact is recorded, and otherwise not', () => {
    expect(gatesOf({})).toEqual([])
    expect(gatesOf({ met: [] })).toEqual(GATES)
  })

  it('of consent is not met by a record when the person has not agreed, or no longer agrees', () => {
    expect(gatesOf({ consent: 'none' })).toEqual(['CNS'])
    expect(gatesOf({ consent: 'withdrawn' })).toEqual(['CNS'])
  })

  it('of unanimity is not met while one attendee dissents', () => {
    expect(gatesOf({ dissent: 1 })).toEqual(['UNA'])
  })
})
