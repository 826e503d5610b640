import { pause } from '@casebridge/service'
import type { Witnessing } from './witnessing.ts'

/** Runs round after round until it is closed. */
export function keepWitnessed(
  witnessing: Pick<Witnessing, 'round'>,
  pushSeconds: number,
  log: { warn(details: object, message: string): void },
): { close(): Promise<void> } {
  const stop = new AbortController()
  const done = (async () => {
    let failing = false
    while (!stop.signal.aborted) {
      const failed = await witnessing.round().then(
        () => false,
        (err: unknown) => {
          if (!failing) log.warn({ err }, 'the log cannot be shown to its witnesses')
          return true
        },
      )
      failing = failed
      await pause(pushSeconds * 1000, stop.signal)
    }
  })()
  return {
    async close() {
      stop.abort()
      await done
    },
  }
}
