import { describe, expect, it } from 'vitest'
import { isDue, isExpired, nextHead } from './head.ts'

const revision = `sha256:${'0'.repeat(64)}`
const noon = new Date('2026-11-24T12:00:00.000Z')
const later = (milliseconds: number) => new Date(noon.getTime() + milliseconds)

describe('a head', () => {
  const first = nextHead(undefined, { kind: 'bundle', revision }, noon)

  it('starts at sequence 1 and is good for sixty seconds', () => {
    expect(first).toEqual({
      kind: 'bundle',
      sequence: 1,
      revision,
      issuedAt: '2026-11-24T12:00:00.000Z',
      expiresAt: '2026-11-24T12:01:00.000Z',
    })
  })

  it('is followed by a higher sequence, for the same revision too', () => {
    expect(nextHead(first, { kind: 'bundle', revision }, later(1)).sequence).toBe(2)
  })

  it('is due for the next one at fifteen seconds, not before', () => {
    expect(isDue(undefined, noon)).toBe(true)
    expect(isDue(first, later(14_999))).toBe(false)
    expect(isDue(first, later(15_000))).toBe(true)
  })

  it('is expired from the moment it names', () => {
    expect(isExpired(first, later(59_999))).toBe(false)
    expect(isExpired(first, later(60_000))).toBe(true)
  })
})
