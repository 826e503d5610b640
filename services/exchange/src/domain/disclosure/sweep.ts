import { decodeEntry } from '@casebridge/ledger'
import { commitmentTo, committed, entryOf, pause } from '@casebridge/service'
import type { FastifyBaseLogger } from 'fastify'
import { v7 as newId } from 'uuid'
import { SERVICE_SIGHT } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller } from '../../storage/as-caller.ts'
import { queueEntry } from '../../storage/outbox.ts'
import { listUnfinished, markSwept, type Unfinished } from '../../storage/unfinished.ts'

const AT_ONCE = 100
const PAUSE_MILLISECONDS = 15_000

export interface SweepParts extends Pick<Deps, 'db' | 'outboxKeys' | 'now'> {
  /** Whether the ledger holds an entry. @throws when that is not known. */
  readonly isRecorded: (entryId: string) => Promise<boolean>
  /** How long a call may take between its intent and its end. */
  readonly afterMinutes: number
}

/**
 * Gives recorded intents that have no outcome one: `aborted`, for nothing left. What was never recorded is left alone.
 * A call that comes through after that finds the intent given up, and shows nothing. @returns how many were looked at.
 */
export async function sweep(parts: SweepParts): Promise<number> {
  const { db, now, afterMinutes, isRecorded } = parts
  const before = new Date(now().getTime() - afterMinutes * 60_000)
  const found = await asCaller(db, SERVICE_SIGHT, (tx) => listUnfinished(tx, before, AT_ONCE))
  for (const intent of found) {
    const recorded = await isRecorded(intent.entryId)
    await end(parts, intent, recorded ? 'aborted' : 'unrecorded')
  }
  return found.length
}

function end(
  { db, outboxKeys, now }: SweepParts,
  intent: Unfinished,
  swept: 'aborted' | 'unrecorded',
): Promise<void> {
  return asCaller(db, { ...SERVICE_SIGHT, units: [intent.unit] }, async (tx) => {
    // INVARIANT: whoever changes the row says what came of it; the other finds it changed.
    if (!(await markSwept(tx, intent, swept)) || swept === 'unrecorded') return
    const { organisation, role, transaction, decision, policy, registry, purpose, trace } = decodeEntry(
      intent.entry,
    )
    const actor = committed({ professional: intent.professional })
    const entry = entryOf({ organisation, role }, now(), trace, {
      ...{ id: newId(), event: 'outcome', effect: 'aborted', unit: intent.unit },
      ...{ transaction, decision, policy, registry, purpose },
      commitments: { actor: commitmentTo(actor), person: null },
    })
    await queueEntry(outboxKeys, tx, entry, now(), { actor })
  })
}

/** Sweeps as long as the service runs. Several replicas may: each intent is ended once. */
export function keepSwept(
  parts: SweepParts,
  log: Pick<FastifyBaseLogger, 'warn'>,
): { close(): Promise<void> } {
  const stop = new AbortController()
  const done = (async () => {
    while (!stop.signal.aborted) {
      const seen = await sweep(parts).catch((err: unknown) => {
        log.warn({ err }, 'intents without an outcome wait: the ledger cannot be asked')
        return 0
      })
      if (seen < AT_ONCE) await pause(PAUSE_MILLISECONDS, stop.signal)
    }
  })()
  return {
    async close() {
      stop.abort()
      await done
    },
  }
}
