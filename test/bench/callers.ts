/** What a number of callers got done, each with one call under way. */
export interface Called {
  /** Calls a second. */
  readonly rate: number
  /** Milliseconds from call to answer, sorted. */
  readonly waits: readonly number[]
}

/** Lets so many callers call again and again for a time. The first call that fails ends it. */
export async function callFor(
  milliseconds: number,
  callers: number,
  call: (caller: number) => Promise<unknown>,
): Promise<Called> {
  const waits: number[] = []
  const began = performance.now()
  const until = began + milliseconds
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let at = performance.now(); at < until; ) {
        await call(caller)
        const now = performance.now()
        waits.push(now - at)
        at = now
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  return { rate: waits.length / seconds, waits: waits.sort((a, b) => a - b) }
}

/** The value below which a share of the sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  )
}
