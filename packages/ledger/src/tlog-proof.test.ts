import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NoteError } from './note.ts'
import { formatTlogProof, parseTlogProof } from './tlog-proof.ts'

const checkpoint = 'harbour.example\n1\nAAAA\n\n— harbour.example AAAA\n'
const aHash = fc.uint8Array({ minLength: 32, maxLength: 32 })

describe('a tlog-proof', () => {
  it('is read as it was written, extra data too', () => {
    const aProof = fc.record(
      {
        index: fc.maxSafeNat(),
        hashes: fc.array(aHash, { maxLength: 64 }),
        checkpoint: fc.constant(checkpoint),
        extra: fc.uint8Array({ maxLength: 50 }),
      },
      { requiredKeys: ['index', 'hashes', 'checkpoint'], noNullPrototype: true },
    )
    fc.assert(
      fc.property(aProof, (proof) => {
        expect(parseTlogProof(formatTlogProof(proof))).toEqual(proof)
      }),
    )
  })

  it('looks as the specification says', () => {
    const text = formatTlogProof({
      index: 7,
      hashes: [new Uint8Array(32)],
      checkpoint,
      extra: new Uint8Array([1]),
    })
    expect(text).toBe(`c2sp.org/tlog-proof@v1\nextra AQ==\nindex 7\n${'A'.repeat(43)}=\n\n${checkpoint}`)
  })

  it.each([
    ['another version', 'c2sp.org/tlog-proof@v2\nindex 0\n\n'],
    ['no index', 'c2sp.org/tlog-proof@v1\n\n'],
    ['an index with a leading zero', 'c2sp.org/tlog-proof@v1\nindex 01\n\n'],
    ['an index beyond safe integers', 'c2sp.org/tlog-proof@v1\nindex 9007199254740993\n\n'],
    ['extra data after the index', 'c2sp.org/tlog-proof@v1\nindex 0\nextra AQ==\n\n'],
    ['extra data that is no Base 64', 'c2sp.org/tlog-proof@v1\nextra ?\nindex 0\n\n'],
    ['a hash of another length', 'c2sp.org/tlog-proof@v1\nindex 0\nAQ==\n\n'],
    ['no empty line', 'c2sp.org/tlog-proof@v1\nindex 0\n'],
    ['65 hashes', `c2sp.org/tlog-proof@v1\nindex 0\n${`${'A'.repeat(43)}=\n`.repeat(65)}\n`],
  ])('with %s is malformed', (_, text) => {
    expect(() => parseTlogProof(text)).toThrow(NoteError)
  })
})
