import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, draw } from './draw.ts'
import { weigh } from './weigh.ts'

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const hashOf = (text: string) => sha256(Buffer.from(text))
const seed = (name: string) => ({ sha256, root: hashOf(`root ${name}`), planned: hashOf(`plan ${name}`) })
const candidates: readonly Candidate[] = Array.from({ length: 20 }, (_, i) => ({
  index: 100 + 3 * i,
  weight: 1 + (i % 5) * 4,
}))

describe('a draw', () => {
  it('is the one that the README tells a stranger to make', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.integer({ min: 1, max: 21 }), { maxLength: 60 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        (name, weights, uniform, weighted) => {
          const all = weights.map((weight, i) => ({ index: 7 * i, weight }))
          expect(draw(seed(name), all, { uniform, weighted })).toEqual(
            asAStranger(seed(name), all, { uniform, weighted }),
          )
        },
      ),
    )
  })

  it('is these, for one who writes it anew', () => {
    expect(draw(seed('one'), candidates, { uniform: 3, weighted: 3 })).toMatchInlineSnapshot(`
      {
        "uniform": [
          154,
          115,
          121,
        ],
        "weighted": [
          118,
          112,
          127,
        ],
      }
    `)
    expect(draw(seed('two'), candidates, { uniform: 3, weighted: 3 })).toMatchInlineSnapshot(`
      {
        "uniform": [
          112,
          124,
          115,
        ],
        "weighted": [
          103,
          154,
          136,
        ],
      }
    `)
  })

  it('takes nothing twice, and no more than there is', () => {
    const { uniform, weighted } = draw(seed('all'), candidates, { uniform: 8, weighted: 100 })
    expect(uniform).toHaveLength(8)
    expect([...uniform, ...weighted].toSorted((a, b) => a - b)).toEqual(candidates.map(({ index }) => index))
  })

  it('changes altogether with the root, and with the plan', () => {
    const [one, two] = [seed('one'), seed('two')]
    const sizes = { uniform: 5, weighted: 5 }
    const mixed = { ...one, planned: two.planned }
    expect(draw(two, candidates, sizes)).not.toEqual(draw(one, candidates, sizes))
    expect(draw(mixed, candidates, sizes)).not.toEqual(draw(one, candidates, sizes))
  })

  it('follows the weights: nine times the weight is drawn first about nine times as often', () => {
    const pair = [
      { index: 0, weight: 9 },
      { index: 1, weight: 1 },
    ]
    const first = Array.from({ length: 2_000 }, (_, i) =>
      draw(seed(`${i}`), pair, { uniform: 0, weighted: 1 }),
    )
    const heavy = first.filter(({ weighted }) => weighted[0] === 0).length
    // Binomial with p = 0.9: 1,800 ± five standard deviations of 13.4. The seeds are fixed, so this never wavers.
    expect(heavy).toBeGreaterThan(1_733)
    expect(heavy).toBeLessThan(1_867)
  })
})

describe('a weight', () => {
  const led = new Set(['agy-police'])
  const plain = { purpose: 'prevention', basis: [], classes: ['EDU:summary'], agencies: ['agy-school'] }

  it.each([
    ['nothing in particular', {}, 1],
    ['imminent danger', { purpose: 'imminent-danger' }, 9],
    ['a special category', { classes: ['HLT:summary', 'BEL:hit'] }, 5],
    ['a remark of the exchange', { basis: ['flag/pop-up-session'] }, 5],
    ['both regimes', { agencies: ['agy-school', 'agy-police'] }, 3],
    ['one regime alone', { agencies: ['agy-police'] }, 1],
    ['something told in full', { classes: ['EDU:full'] }, 3],
  ])('of %s', (_, changed, weight) => {
    expect(weigh({ ...plain, ...changed }, led)).toBe(weight)
  })
})

/** The README's words, written down as slowly as they are read. */
function asAStranger(
  { root, planned }: ReturnType<typeof seed>,
  all: readonly Candidate[],
  sizes: { readonly uniform: number; readonly weighted: number },
) {
  let counter = 0n
  const below = (bound: number): number => {
    for (;;) {
      const hex = counter.toString(16).padStart(16, '0')
      counter += 1n
      const digest = createHash('sha256').update(root).update(planned).update(hex, 'hex').digest('hex')
      const number = BigInt(`0x${digest.slice(0, 16)}`)
      if (number < 2n ** 64n - (2n ** 64n % BigInt(bound))) return Number(number % BigInt(bound))
    }
  }
  let list = [...all]
  const uniform: number[] = []
  for (let i = 0; i < sizes.uniform && list.length > 0; i++) {
    const at = below(list.length)
    uniform.push(list[at]?.index ?? -1)
    const last = list.at(-1)
    list = list.slice(0, -1)
    if (last !== undefined && at < list.length) list[at] = last
  }
  let rest = all.filter(({ index }) => !uniform.includes(index))
  const weighted: number[] = []
  for (let i = 0; i < sizes.weighted && rest.length > 0; i++) {
    const point = below(rest.reduce((sum, { weight }) => sum + weight, 0))
    let sum = 0
    const taken = rest.find(({ weight }) => {
      sum += weight
      return sum > point
    })
    weighted.push(taken?.index ?? -1)
    rest = rest.filter((one) => one !== taken)
  }
  return { uniform, weighted }
}
