import { pause } from '@casebridge/service'
import { asCaller, type ExchangeDatabase } from '../../storage/as-caller.ts'
import { deleteQueued, listQueued } from '../../storage/outbox.ts'
import type { Ledger } from './ledger.ts'

const PAUSE_MILLISECONDS = 500
const BATCH = 100
const SERVICE = { professional: '', agency: '', units: [], reach: 'service' as const }

/**
 * Sends queued entries to the ledger, oldest first, and forgets each only when its receipt is verified. Several
 * replicas may do so at once: the ledger takes an entry once however often it is sent.
 */
export function sendOutbox(
  db: ExchangeDatabase,
  ledger: Ledger,
  log: { warn(details: object, message: string): void },
): { close(): Promise<void> } {
  const stop = new AbortController()
  const done = (async () => {
    while (!stop.signal.aborted) {
      const sent = await sendBatch(db, ledger).catch((error: unknown) => {
        log.warn({ err: error }, 'the outbox waits: the ledger does not take its entries')
        return 0
      })
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

async function sendBatch(db: ExchangeDatabase, ledger: Ledger): Promise<number> {
  const queued = await asCaller(db, SERVICE, (tx) => listQueued(tx, BATCH))
  if (queued.length === 0) return 0
  await Promise.all(queued.map(({ entryId, entry }) => ledger.record({ entryId, entry })))
  await asCaller(db, SERVICE, (tx) =>
    deleteQueued(
      tx,
      queued.map(({ entryId }) => entryId),
    ),
  )
  return queued.length
}
