import { describe, expect, it } from 'vitest'
import { anEntry } from '../test/log.ts'
import { fromBase64 } from './base64.ts'
import { hex } from './bytes.ts'
import { CanonicalError } from './canonical.ts'
import { commit, verifyCommitment } from './commitment.ts'
import { encodeEntry } from './entry-bytes.ts'
import { nodeHash } from './node.ts'

const key = new Uint8Array(32).fill(7)
const detail = { person: 'region:7f3a', actor: 'prof:19c2' }

describe('a commitment', () => {
  it('opens with its key and detail, whatever the order of members', () => {
    const commitment = commit(nodeHash, key, detail)
    expect(verifyCommitment(nodeHash, commitment, key, { actor: 'prof:19c2', person: 'region:7f3a' })).toBe(
      true,
    )
  })

  it('does not open with another key or another detail', () => {
    const commitment = commit(nodeHash, key, detail)
    expect(verifyCommitment(nodeHash, commitment, new Uint8Array(32), detail)).toBe(false)
    expect(verifyCommitment(nodeHash, commitment, key, { ...detail, actor: 'prof:19c3' })).toBe(false)
  })

  it('fits in an entry', () => {
    const commitments = { actor: commit(nodeHash, key, 'a'), person: commit(nodeHash, key, 'b') }
    expect(() => encodeEntry(anEntry({ commitments }))).not.toThrow()
  })

  it('is HMAC-SHA256 (RFC 4231 test case 1, key padded to its block)', () => {
    // HMAC pads a key with zeros, so the twenty bytes of the case and the same with twelve zeros are one key.
    const padded = new Uint8Array(32).fill(0x0b, 0, 20)
    const mac = nodeHash.hmacSha256(padded, new TextEncoder().encode('Hi There'))
    expect(hex(mac)).toBe('b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7')
  })

  it('needs a key of 32 bytes and detail of the strict profile', () => {
    expect(() => commit(nodeHash, new Uint8Array(16), detail)).toThrow(RangeError)
    expect(() => commit(nodeHash, key, { born: 1.5 })).toThrow(CanonicalError)
  })

  it('is 32 bytes in Base 64', () => {
    expect(fromBase64(commit(nodeHash, key, detail))).toHaveLength(32)
  })
})
