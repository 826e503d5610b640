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
    ['3f0c360a-69ea-4b81-b046-17a4ed37e289', true],
    ['urn:uuid:3f0c360a-69ea-4b81-b046-17a4ed37e289', false],
    ['{3f0c360a-69ea-4b81-b046-17a4ed37e289}', false],
    ['3f0c360a69ea4b81b04617a4ed37e289', false],
  ])('takes %s for a UUID: %s', (text, is) => {
    expect(FORMATS.uuid.test(text)).toBe(is)
  })
})
