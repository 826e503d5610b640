import {
  type KnownHead,
  type Receipt,
  ReceiptError,
  VerifiedCheckpoints,
  type Verifier,
  verifyReceipt,
} from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import { Unavailable, Unexpected } from '../problems.ts'
import { EntriesRefused, EntriesWithheld, type Ledger, type Recordable, type Recorded } from './ledger.ts'

const LARGEST_BATCH = 256
const RETRY_AFTER_SECONDS = 5

export interface LedgerConnection {
  readonly origin: string
  readonly verifier: Verifier
  /** Appends all or none. @throws when the audit service does not answer, or refuses. */
  append(entries: readonly Recordable[], knownSize: number): Promise<readonly Receipt[]>
  /** The last head that was verified, kept across restarts: every service that records is a witness of the log. */
  readonly head: { get(): Promise<KnownHead>; set(head: KnownHead): Promise<void> }
  /** Told about every receipt that does not verify: somebody must look at it. */
  onAlarm(error: ReceiptError): void
}

interface Waiting {
  readonly entry: Recordable
  resolve(recorded: Recorded): void
  reject(reason: unknown): void
}

/**
 * Records in batches: while one is under way, arrivals queue and share the next, so that a busy service pays one
 * round trip for many disclosures and an idle one waits for nobody.
 */
export async function createLedger(connection: LedgerConnection): Promise<Ledger> {
  const checkpoints = new VerifiedCheckpoints(connection.origin, connection.verifier)
  const queue: Waiting[] = []
  let known = await connection.head.get()
  let running: Promise<void> | undefined

  async function drain(): Promise<void> {
    while (queue.length > 0) await settle(queue.splice(0, LARGEST_BATCH))
    running = undefined
  }

  async function settle(batch: readonly Waiting[]): Promise<void> {
    try {
      const recorded = await recordAll(batch.map(({ entry }) => entry))
      batch.forEach((one, index) => {
        const mine = recorded[index]
        if (mine) one.resolve(mine)
      })
    } catch (cause) {
      // One entry that is refused must not take the others of its batch with it.
      if ((cause instanceof EntriesRefused || cause instanceof EntriesWithheld) && batch.length > 1) {
        for (const one of batch) await settle([one])
        return
      }
      if (cause instanceof ReceiptError) connection.onAlarm(cause)
      for (const one of batch) one.reject(problemOf(cause))
    }
  }

  // INVARIANT (I1): every receipt of the batch verifies, or none is handed on.
  async function recordAll(entries: readonly Recordable[]): Promise<readonly Recorded[]> {
    const receipts = await connection.append(entries, known.size)
    const recorded = entries.map(({ entry }, index): Recorded => {
      const receipt = receipts[index]
      if (receipt === undefined) throw new ReceiptError('malformed', 'a receipt is missing')
      const check = {
        hash: nodeHash,
        verifier: connection.verifier,
        origin: connection.origin,
        entry,
        receipt,
        known,
        checkpoints,
      }
      return { receipt: verifyReceipt(check), proof: receipt.proof }
    })
    const newest = recorded
      .map(({ receipt }) => receipt.head)
      .reduce((a, b) => (b.size > a.size ? b : a), known)
    if (newest.size > known.size) await connection.head.set(newest)
    known = newest
    return recorded
  }

  return {
    record(entry) {
      return new Promise((resolve, reject) => {
        queue.push({ entry, resolve, reject })
        running ??= drain()
      })
    },
    async close() {
      await running
    },
  }
}

// A refused entry is a defect of ours: it does not help to come again.
function problemOf(cause: unknown): Unavailable | Unexpected {
  return cause instanceof EntriesRefused
    ? new Unexpected({ cause })
    : new Unavailable(RETRY_AFTER_SECONDS, { cause })
}
