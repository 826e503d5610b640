/** One thing to be timed; `work` is done `times` times in a round. */
export interface Contender {
  readonly name: string
  readonly times: number
  readonly work: () => unknown
}

/** What the rounds of one contender took for one piece of work, in milliseconds. */
export interface Measured {
  readonly name: string
  readonly median: number
  readonly fastest: number
  readonly slowest: number
}

/**
 * Times contenders in rounds, one after another in each, so that whatever slows the machine down slows them all. The
 * first two rounds warm up and do not count. Compare within one run: another machine, or another hour, is another number.
 */
export function measure(contenders: readonly Contender[], rounds: number): readonly Measured[] {
  const taken = contenders.map((): number[] => [])
  for (let round = -2; round < rounds; round++) {
    for (const [i, { times, work }] of contenders.entries()) {
      const began = performance.now()
      for (let n = 0; n < times; n++) work()
      if (round >= 0) taken[i]?.push((performance.now() - began) / times)
    }
  }
  return contenders.map(({ name }, i) => {
    const sorted = (taken[i] ?? []).toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
    return { name, median: at(0.5), fastest: at(0), slowest: at(1) }
  })
}

/** Prints medians with their spread, and each as a multiple of the first. */
export function print(title: string, measured: readonly Measured[]): void {
  const [first] = measured
  console.log(`\n${title}`)
  console.table(
    measured.map(({ name, median, fastest, slowest }) => ({
      name,
      'median ms': Number(median.toPrecision(3)),
      'fastest–slowest ms': `${fastest.toPrecision(3)}–${slowest.toPrecision(3)}`,
      'a second': Math.round(1000 / median),
      'times the first': first === undefined ? '' : Number((median / first.median).toPrecision(3)),
    })),
  )
}
