import { describe, expect, it } from 'vitest'
import { FORMATS } from './formats.ts'

describe('a format of the contract', () => {
  it.each([
    ['2028-02-29', true],
    ['0001-01-01', true],
    ['9999-12-31', true],
    ['2027-02-29', false],
    ['2027-02-30', false],
    ['2027-13-01', false],
    ['0000-01-01', false],
    ['2027-2-3', false],
    ['2027-02-03T00:00:00Z', false],
    ['+12027-02-03', false],
  ])('takes %s for a date: %s', (text, is) => {
    expect(FORMATS.date(text)).toBe(is)
  })

  it.each([
    ['2028-02-29T23:59:59Z', true],
    ['2026-11-25t09:00:00.123456789z', true],
    ['2026-11-25T09:00:00+15:59', true],
    ['9999-12-31T23:59:59Z', true],
    ['2026-12-31T23:59:60Z', false],
    ['2016-12-31T15:59:60-08:00', false],
    ['9999-12-31T23:59:59-01:00', false],
    ['0001-01-01T00:00:00+01:00', false],
    ['0000-01-01T00:00:00Z', false],
    ['2027-02-29T00:00:00Z', false],
    ['2026-11-25T24:00:00Z', false],
    ['2026-11-25T24:00:01Z', false],
    ['2026-11-25T09:00:00+16:00', false],
    ['2026-11-25T09:00:00', false],
    ['2026-11-25 09:00:00Z', false],
    ['2026-11-25T09:00Z', false],
    [`2026-11-25T09:00:00.${'0'.repeat(10)}Z`, false],
    ['2026-11-25', false],
  ])('takes %s for a moment: %s', (text, is) => {
    expect(FORMATS['date-time'](text)).toBe(is)
  })

  it.each([
    ['3f0c360a-69ea-4b81-b046-17a4ed37e289', true],
    ['urn:uuid:3f0c360a-69ea-4b81-b046-17a4ed37e289', false],
    ['{3f0c360a-69ea-4b81-b046-17a4ed37e289}', false],
    ['3f0c360a69ea4b81b04617a4ed37e289', false],
  ])('takes %s for a UUID: %s', (text, is) => {
    expect(FORMATS.uuid.test(text)).toBe(is)
  })
})
