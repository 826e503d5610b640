import { describe, expect, it } from 'vitest'
import { reviewDay, signedOn } from './charter.ts'

describe('a charter', () => {
  it('is reviewed a year after its signature', () => {
    expect(reviewDay('2026-04-18')).toBe('2027-04-18')
    expect(signedOn('2027-04-18')).toBe('2026-04-18')
  })

  it('signed on 29 February is reviewed on 1 March', () => {
    expect(reviewDay('2028-02-29')).toBe('2029-03-01')
  })

  it('of the last year there is has no review that looks earlier than every other', () => {
    expect(reviewDay('9999-12-31') > reviewDay('2027-01-01')).toBe(true)
  })
})
