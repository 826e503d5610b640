import { pause } from '@casebridge/service'

export interface WatchFlagsParts {
  readonly pass: (signal: AbortSignal) => Promise<void>
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
    for (;;) {
      await pause(intervalSeconds * 1000, stop.signal)
      if (stop.signal.aborted) return
      await pass(stop.signal).catch((err: unknown) => log.warn({ err }, 'no flags could be raised'))
    }
  })()
  return {
    async close() {
      stop.abort()
      await done
    },
  }
}
