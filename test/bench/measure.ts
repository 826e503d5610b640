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
  /** Median of the processor's time, which a machine that is busy with something else does not lengthen. */
  readonly processor: number
}

/**
 * Times contenders in rounds, one after another in each, so that whatever slows the machine down slows them all. The
 * first two rounds warm up and do not count. Compare within one run: another machine, or another hour, is another number.
 */
export function measure(contenders: readonly Contender[], rounds: number): readonly Measured[] {
  const taken = contenders.map((): { wall: number; processor: number }[] => [])
  for (let round = -2; round < rounds; round++) {
    for (const [i, { times, work }] of contenders.entries()) {
      const [began, used] = [performance.now(), process.cpuUsage()]
      for (let n = 0; n < times; n++) work()
      const wall = (performance.now() - began) / times
      const { user, system } = process.cpuUsage(used)
      if (round >= 0) taken[i]?.push({ wall, processor: (user + system) / 1000 / times })
    }
  }
  return contenders.map(({ name }, i) => {
    const sorted = (of: 'wall' | 'processor') =>
      (taken[i] ?? []).map((one) => one[of]).toSorted((a, b) => a - b)
    const wall = sorted('wall')
    return {
      name,
      median: medianOf(wall),
      fastest: wall[0] ?? Number.NaN,
      slowest: wall.at(-1) ?? Number.NaN,
      processor: medianOf(sorted('processor')),
    }
  })
}

function medianOf(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Prints medians with their spread, and each as a multiple of the first. */
export function print(title: string, measured: readonly Measured[]): void {
  const [first] = measured
  console.log(`\n${title}`)
  console.table(
    measured.map(({ name, median, fastest, slowest, processor }) => ({
      name,
      'median ms': Number(median.toPrecision(3)),
      'fastest–slowest ms': `${fastest.toPrecision(3)}–${slowest.toPrecision(3)}`,
      'of the processor, ms': Number(processor.toPrecision(3)),
      'a second': Math.round(1000 / median),
      'times the first': first === undefined ? '' : Number((processor / first.processor).toPrecision(3)),
    })),
  )
}
