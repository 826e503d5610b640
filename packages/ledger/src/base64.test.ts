import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromAnyBase64, fromBase64, hashFromBase64, toBase64 } from './base64.ts'

describe('Base 64', () => {
  it('keeps every byte', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
  })

  it('is written as others write it', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      }),
    )
  })

  it.each(['Zg', 'Zg=', 'Zg==\n', ' Zg==', 'Zh==', 'Z===', '=', 'Zm-v', 'Zm_v', 'é'])(
    'has one spelling: %j is none',
    (text) => {
      expect(fromBase64(text)).toBeUndefined()
    },
  )

  it('tells unused bits from other faults', () => {
    expect(fromAnyBase64('Zh==')).toEqual(fromBase64('Zg=='))
    expect(fromAnyBase64('Zh')).toBeUndefined()
  })

  it('holds a hash only when it holds 32 bytes', () => {
    expect(hashFromBase64(toBase64(new Uint8Array(32)))).toEqual(new Uint8Array(32))
    expect(hashFromBase64(toBase64(new Uint8Array(31)))).toBeUndefined()
    expect(hashFromBase64('')).toBeUndefined()
  })
})
