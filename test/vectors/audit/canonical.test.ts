import { CanonicalError, canonicalBytes, jcsBytes, parseStrict } from '@casebridge/ledger'
import { describe, expect, it } from 'vitest'
import { bytesOf, fromHex, readVectors, toHex } from './vectors.ts'

interface Jcs {
  cases: { name: string; input: string; output: string; outputHex: string }[]
  es6Numbers: { ieee754Hex: string; expected: string }[]
}
const { cases, es6Numbers } = readVectors<Jcs>('jcs-rfc8785.json')
/** Outside our profile on purpose: doubles, and strings that are not in NFC. */
const OUTSIDE = ['values', 'unicode', 'weird']

describe('RFC 8785', () => {
  it.each(cases)('writes $name as known', ({ input, output, outputHex }) => {
    expect(toHex(jcsBytes(JSON.parse(input)))).toBe(outputHex)
    expect(bytesOf(output)).toEqual(fromHex(outputHex))
  })

  it.each(es6Numbers)('writes the double $ieee754Hex as $expected', ({ ieee754Hex, expected }) => {
    const view = new DataView(fromHex(ieee754Hex.padStart(16, '0')).buffer)
    expect(jcsBytes(view.getFloat64(0))).toEqual(bytesOf(expected))
  })
})

describe('the strict profile', () => {
  it.each(cases.filter(({ name }) => !OUTSIDE.includes(name)))('reads and writes $name', ({ outputHex }) => {
    const bytes = fromHex(outputHex)
    expect(canonicalBytes(parseStrict(bytes))).toEqual(bytes)
  })

  it.each(cases.filter(({ name }) => OUTSIDE.includes(name)))('refuses $name', ({ input, outputHex }) => {
    expect(() => parseStrict(fromHex(outputHex))).toThrow(CanonicalError)
    expect(() => canonicalBytes(JSON.parse(input))).toThrow(CanonicalError)
  })

  it.each(cases)('refuses $name as it was before it was made canonical', ({ input }) => {
    expect(() => parseStrict(bytesOf(input))).toThrow(CanonicalError)
  })
})
