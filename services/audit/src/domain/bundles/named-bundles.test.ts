import { describe, expect, it } from 'vitest'
import { NamedBundles } from './named-bundles.ts'

const naming = (...policies: (string | null)[]) => policies.map((policy) => ({ entry: { policy } }))

describe('the bundles that entries name', () => {
  it('are noted once each, in a fixed order', () => {
    expect(new NamedBundles().unnoted(naming('b', 'a', null, 'b'))).toEqual(['a', 'b'])
  })

  it('are noted until it is durable that they are, and not again', () => {
    const bundles = new NamedBundles()
    expect(bundles.unnoted(naming('a'))).toEqual(['a'])
    expect(bundles.unnoted(naming('a', 'b'))).toEqual(['a', 'b'])
    bundles.noted(['a', 'b'])
    expect(bundles.unnoted(naming('b', 'a', 'c'))).toEqual(['c'])
  })

  it('fill no memory: of too many the names are written again', () => {
    const bundles = new NamedBundles()
    for (let n = 0; n < 10_001; n++) bundles.noted([`${n}`])
    expect(bundles.unnoted(naming('0', '10000'))).toEqual(['0'])
  })
})
