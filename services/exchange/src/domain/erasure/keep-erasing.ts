import { pause } from '@casebridge/service'
import type { FastifyBaseLogger } from 'fastify'
import { carryOut, type ErasureParts } from './carry-out.ts'

const PAUSE_MILLISECONDS = 2_000
const LONGEST_PAUSE_MILLISECONDS = 60_000

/** Carries out erasures as long as the service runs; several replicas may, for every step may be repeated. */
export function keepErasing(
  parts: ErasureParts,
  log: Pick<FastifyBaseLogger, 'warn'>,
): { close(): Promise<void> } {
  const stop = new AbortController()
  const done = (async () => {
    let wait = PAUSE_MILLISECONDS
    while (!stop.signal.aborted) {
      wait = await carryOut(parts).then(
        () => PAUSE_MILLISECONDS,
        (err: unknown) => {
          log.warn({ err }, 'an erasure waits to go on')
          return Math.min(2 * wait, LONGEST_PAUSE_MILLISECONDS)
        },
      )
      await pause(wait, stop.signal)
    }
  })()
  return {
    async close() {
      stop.abort()
      await done
    },
  }
}
