import { pause } from '@casebridge/service'

export interface WatchFlagsParts {
  /** Whether there is more to look at already. */
  readonly pass: (signal: AbortSignal) => Promise<boolean>
  readonly intervalSeconds: number
  readonly log: { warn(details: object, message: string): void }
}

/**
 * Looks for flags now and then, behind the appends, which never wait for it. A pass that fails is tried again at the
 * next turn from where it stood.
 */
export function watchFlags({ pass, intervalSeconds, log }: WatchFlagsParts): { close(): Promise<void> } {
  const stop = new AbortController()
  const done = (async () => {
    let behind = false
    for (;;) {
      await pause(behind ? 0 : intervalSeconds * 1000, stop.signal)
      if (stop.signal.aborted) return
      behind = await pass(stop.signal).catch((err: unknown) => {
        log.warn({ err }, 'not all flags could be raised')
        return false
      })
    }
  })()
  return {
    async close() {
      stop.abort()
      await done
    },
  }
}
