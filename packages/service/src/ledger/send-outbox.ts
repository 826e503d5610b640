import { pause } from '../pause.ts'
import type { Ledger, Recordable } from './ledger.ts'

const PAUSE_MILLISECONDS = 500
const BATCH = 100

/** Entries that wait in a service's own tables, written in the transaction of the act they tell of. */
export interface Outbox {
  /** The oldest, at most so many. */
  list(limit: number): Promise<readonly Recordable[]>
  /** Those that are in the ledger. */
  forget(entryIds: readonly string[]): Promise<void>
}

/**
 * Sends queued entries to the ledger, oldest first, and forgets each only when its receipt is verified. Several
 * replicas may do so at once: the ledger takes an entry once however often it is sent.
 */
export function sendOutbox(
  outbox: Outbox,
  ledger: Ledger,
  log: { warn(details: object, message: string): void },
): { close(): Promise<void> } {
  const stop = new AbortController()
  let waiting = false
  const done = (async () => {
    while (!stop.signal.aborted) {
      const sent = await sendBatch(outbox, ledger).then(
        (count) => {
          waiting = false
          return count
        },
        (error: unknown) => {
          // Said once, not twice a second while the ledger is away.
          if (!waiting) log.warn({ err: error }, 'the outbox waits: the ledger does not take its entries')
          waiting = true
          return 0
        },
      )
      if (sent < BATCH) await pause(PAUSE_MILLISECONDS, stop.signal)
    }
  })()
  return {
    async close() {
      stop.abort()
      await done
    },
  }
}

async function sendBatch(outbox: Outbox, ledger: Ledger): Promise<number> {
  const queued = await outbox.list(BATCH)
  if (queued.length === 0) return 0
  const sent = await Promise.allSettled(queued.map((entry) => ledger.record(entry)))
  const recorded = queued.filter((_, i) => sent[i]?.status === 'fulfilled')
  if (recorded.length > 0) await outbox.forget(recorded.map(({ entryId }) => entryId))
  const failed = sent.find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return queued.length
}
