import { describe, expect, it } from 'vitest'
import { CannotDecrypt, decrypt, encrypt, newDataKey } from './envelope.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('an encrypted text', () => {
  const key = newDataKey()
  const context = 'item/7|detail|1'
  const plain = bytes('Meets the youth worker on Tuesdays.')

  it('opens with its key in its context', () => {
    expect(decrypt(key, encrypt(key, plain, context), context)).toEqual(plain)
    expect(decrypt(key, encrypt(key, new Uint8Array(), context), context)).toEqual(new Uint8Array())
  })

  it('does not show that two texts are the same', () => {
    expect(encrypt(key, plain, context)).not.toEqual(encrypt(key, plain, context))
  })

  it('never has the nonce of another', () => {
    const nonces = Array.from({ length: 1000 }, () =>
      Buffer.from(encrypt(key, plain, context).subarray(1, 13)).toString('hex'),
    )
    expect(new Set(nonces).size).toBe(1000)
  })

  it('opens neither with another key nor in another context', () => {
    const sealed = encrypt(key, plain, context)
    expect(() => decrypt(newDataKey(), sealed, context)).toThrow(CannotDecrypt)
    expect(() => decrypt(key, sealed, 'item/8|detail|1')).toThrow(CannotDecrypt)
  })

  it('does not open when any byte is changed or missing', () => {
    const sealed = encrypt(key, plain, context)
    for (const index of sealed.keys()) {
      const changed = sealed.with(index, (sealed[index] ?? 0) ^ 1)
      expect(() => decrypt(key, changed, context), `byte ${index}`).toThrow(CannotDecrypt)
      expect(() => decrypt(key, sealed.subarray(0, index), context), `first ${index}`).toThrow(CannotDecrypt)
    }
  })
})
