import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf8 } from './bytes.ts'
import { CanonicalError, canonicalBytes, parseStrict } from './canonical.ts'

const aString = fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC'))
const aValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().map((number) => number || 0),
    aString,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(aString, tie('value'), { maxKeys: 5 }),
  ),
})).value

describe('canonical bytes', () => {
  it('hold every value of the profile without loss', () => {
    fc.assert(
      fc.property(aValue, (value) => {
        const bytes = canonicalBytes(value)
        expect(canonicalBytes(parseStrict(bytes))).toEqual(bytes)
        expect(JSON.parse(JSON.stringify(parseStrict(bytes)))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it.each([
    ['a double', 1.5],
    ['an unsafe integer', 2 ** 53],
    ['not a number', Number.NaN],
    ['a big integer', 1n],
    ['undefined', undefined],
    ['an undefined member, which JSON would drop in silence', { a: undefined }],
    ['a hole in a list', Array(1)],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['a lone surrogate', '\ud800'],
    ['a string that is not in NFC', 'e\u0301'],
    ['a key that is not in NFC', { 'e\u0301': 1 }],
  ])('do not exist for %s', (_, value) => {
    expect(() => canonicalBytes(value)).toThrow(CanonicalError)
  })

  it('do not exist for a value too deep, or one that contains itself', () => {
    const loop: unknown[] = []
    loop.push(loop)
    expect(() => canonicalBytes(loop)).toThrow(CanonicalError)
    expect(() => parseStrict(utf8('['.repeat(33) + ']'.repeat(33)))).toThrow(CanonicalError)
    expect(parseStrict(utf8('['.repeat(32) + ']'.repeat(32)))).toBeInstanceOf(Array)
  })
})

describe('strict reading', () => {
  it.each([
    ['a duplicate key', '{"a":1,"a":1}'],
    ['a duplicate key, once escaped', '{"a":1,"\\u0061":1}'],
    ['keys out of order', '{"b":1,"a":1}'],
    ['white space', '{"a": 1}'],
    ['a line end', '{}\n'],
    ['a double', '[1.5]'],
    ['an integer written as a double', '[1.0]'],
    ['an exponent', '[1e2]'],
    ['negative zero', '[-0]'],
    ['an integer that would be rounded', '[9007199254740993]'],
    ['an unsafe integer that would not', '[9007199254740992]'],
    ['an infinity', '[1e400]'],
    ['a lone surrogate', '["\\ud800"]'],
    ['a needless escape', '["\\u0041"]'],
    ['a string that is not in NFC', '["e\u0301"]'],
    ['a byte order mark', '\ufeff{}'],
    ['two values', '{}{}'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(() => parseStrict(utf8(text))).toThrow(CanonicalError)
  })

  it('refuses bytes that are not UTF-8', () => {
    expect(() => parseStrict(new Uint8Array([0x22, 0xff, 0x22]))).toThrow(CanonicalError)
    expect(() => parseStrict(new Uint8Array([0x22, 0xc0, 0x80, 0x22]))).toThrow(CanonicalError)
  })

  it('never accepts two spellings of one value', () => {
    fc.assert(
      fc.property(aValue, fc.nat(), fc.nat(255), (value, at, byte) => {
        const bytes = canonicalBytes(value)
        const other = bytes.slice()
        other[at % other.length] = byte
        const read = attempt(() => parseStrict(other))
        if (read.ok) expect(canonicalBytes(read.value)).toEqual(other)
      }),
    )
  })

  it('keeps a key that JavaScript treats specially', () => {
    const bytes = utf8('{"__proto__":1,"constructor":2}')
    expect(canonicalBytes(parseStrict(bytes))).toEqual(bytes)
  })
})

function attempt(act: () => unknown): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: act() }
  } catch (error) {
    if (error instanceof CanonicalError) return { ok: false }
    throw error
  }
}
