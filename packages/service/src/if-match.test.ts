import { describe, expect, it } from 'vitest'
import { assertMatches } from './if-match.ts'
import { PreconditionFailed, PreconditionRequired } from './problems.ts'

describe('a change of what its caller has read', () => {
  it('goes on when it is still so', () => {
    expect(() => assertMatches('"4"', '"4"')).not.toThrow()
  })

  it('that does not say what was read is refused', () => {
    expect(() => assertMatches(undefined, '"4"')).toThrow(PreconditionRequired)
  })

  it.each(['"3"', 'W/"4"', '"4', '4'])('of %s is refused: that is not what is there', (tag) => {
    expect(() => assertMatches(tag, '"4"')).toThrow(PreconditionFailed)
  })
})
