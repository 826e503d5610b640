import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nodeHash } from './node.ts'

it('an HMAC is the one of node:crypto, whatever the length of the key', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 300 }), (key, message) => {
      const expected = createHmac('sha256', key).update(message).digest('hex')
      expect(Buffer.from(nodeHash.hmacSha256(key, message)).toString('hex')).toBe(expected)
    }),
  )
})

it.each([
  // RFC 4231, test cases 1, 2 and 6.
  ['0b'.repeat(20), '4869205468657265', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  [
    '4a656665',
    '7768617420646f2079612077616e7420666f72206e6f7468696e673f',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    'aa'.repeat(131),
    '54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368204b6579204669727374',
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
])('an HMAC is that of RFC 4231: key %s', (key, message, expected) => {
  const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
  expect(Buffer.from(nodeHash.hmacSha256(bytes(key), bytes(message))).toString('hex')).toBe(expected)
})
