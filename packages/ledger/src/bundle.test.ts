import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBundle, encodeBundle, MAX_ENTRY_BYTES } from './bundle.ts'

describe('an entry bundle', () => {
  it('keeps entries of any length, empty ones too', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 600 })), (entries) => {
        expect(decodeBundle(encodeBundle(entries))).toEqual(entries)
      }),
    )
  })

  it('cannot be cut short', () => {
    const bundle = encodeBundle([new Uint8Array(3), new Uint8Array(5)])
    const wholes = [0, 5, bundle.length]
    for (let length = 0; length <= bundle.length; length++) {
      const read = () => decodeBundle(bundle.subarray(0, length))
      if (wholes.includes(length)) expect(read).not.toThrow()
      else expect(read).toThrow(RangeError)
    }
  })

  it('carries entries of up to 65,535 bytes', () => {
    expect(decodeBundle(encodeBundle([new Uint8Array(MAX_ENTRY_BYTES)]))).toHaveLength(1)
    expect(() => encodeBundle([new Uint8Array(MAX_ENTRY_BYTES + 1)])).toThrow(RangeError)
  })
})
