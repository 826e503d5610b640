/** An entry that may be drawn. */
export interface Candidate {
  /** Place in the log. */
  readonly index: number
  /** 1 or more, whole. */
  readonly weight: number
}

/** What nobody could know when the sample was planned. */
export interface Seed {
  readonly sha256: (bytes: Uint8Array) => Uint8Array
  /** Root of the checkpoint, 32 bytes. */
  readonly root: Uint8Array
  /** Leaf hash of the entry that announced the plan, 32 bytes: two plans before one checkpoint draw apart. */
  readonly planned: Uint8Array
}

/** Indexes in the order in which they were drawn. */
export interface Drawn {
  readonly uniform: readonly number[]
  readonly weighted: readonly number[]
}

/**
 * Draws without putting back: first `uniform` of all with an equal chance, then `weighted` of the rest, each time with a
 * chance in proportion to weight. Whole numbers only, so that anybody draws the same; the folder's README says how.
 * @param candidates in the order of the log, each once.
 */
export function draw(
  seed: Seed,
  candidates: readonly Candidate[],
  sizes: { readonly uniform: number; readonly weighted: number },
): Drawn {
  const below = numbersFrom(seed)
  // A list from which the number of a place is drawn; the last one fills the gap.
  const places = candidates.map((_, i) => i)
  const uniform: number[] = []
  while (uniform.length < sizes.uniform && places.length > 0) {
    const at = below(places.length)
    const [place, last] = [places[at], places.pop()]
    if (place === undefined || last === undefined) throw new Error('a draw beyond its list')
    if (at < places.length) places[at] = last
    uniform.push(place)
  }
  const taken = new Set(uniform)
  const rest = new Weights(candidates.map(({ weight }, i) => (taken.has(i) ? 0 : weight)))
  const weighted: number[] = []
  while (weighted.length < sizes.weighted && rest.total > 0) weighted.push(rest.take(below(rest.total)))
  const toIndex = (place: number) => candidates[place]?.index ?? -1
  return { uniform: uniform.map(toIndex), weighted: weighted.map(toIndex) }
}

/** Whole numbers below a bound, each equally likely: 64 bits of SHA-256(root ‖ planned ‖ counter), those too high left out. */
function numbersFrom({ sha256, root, planned }: Seed): (bound: number) => number {
  const block = new Uint8Array(72)
  block.set(root, 0)
  block.set(planned, 32)
  const counter = new DataView(block.buffer, 64)
  let next = 0n
  return (bound) => {
    const whole = 2n ** 64n - (2n ** 64n % BigInt(bound))
    for (;;) {
      counter.setBigUint64(0, next++)
      const digest = sha256(block)
      const number = new DataView(digest.buffer, digest.byteOffset).getBigUint64(0)
      if (number < whole) return Number(number % BigInt(bound))
    }
  }
}

/** Weights that are found by their running sum and taken out, in logarithmic time (a Fenwick tree). */
class Weights {
  readonly #sums: Float64Array
  readonly #weights: readonly number[]
  total = 0

  constructor(weights: readonly number[]) {
    this.#weights = weights
    this.#sums = new Float64Array(weights.length + 1)
    for (const [i, weight] of weights.entries()) this.#add(i, weight)
  }

  /** Takes out the first place at which the running sum of weights exceeds `point`. */
  take(point: number): number {
    let place = 0
    let left = point
    for (let step = 2 ** Math.floor(Math.log2(this.#sums.length)); step >= 1; step /= 2) {
      const sum = this.#sums[place + step]
      if (sum === undefined || sum > left) continue
      place += step
      left -= sum
    }
    this.#add(place, -(this.#weights[place] ?? 0))
    return place
  }

  #add(place: number, weight: number): void {
    this.total += weight
    for (let i = place + 1; i < this.#sums.length; i += i & -i) this.#sums[i] = (this.#sums[i] ?? 0) + weight
  }
}
