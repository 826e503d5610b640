import { findEngine, type Policy } from '@casebridge/policy'
import { pause } from '@casebridge/service'
import { SERVICE_SIGHT } from '../../actor.ts'
import { asCaller, type ExchangeDatabase } from '../../storage/as-caller.ts'
import { addShadowCounts } from '../../storage/counts.ts'
import type { Intent } from '../../storage/intents.ts'
import type { Candidate } from './archive.ts'
import type { Bundles } from './bundles.ts'
import type { LoggedFacts } from './logged.ts'
import { newTally } from './tally.ts'
import { takeTurns } from './turns.ts'

/** What is decided beside the bundle in force. */
export interface Shadows {
  /** Takes note of an act that was decided. Never fails and never waits. */
  watch(intent: Pick<Intent, 'unit' | 'engine' | 'bundle' | 'decidedAt' | 'facts'>): void
  /** Resolves when all that was noted so far is counted, or given up. */
  flush(): Promise<void>
  close(): Promise<void>
}

export interface ShadowSources {
  readonly db: ExchangeDatabase
  readonly bundles: Bundles
  /** The bundle under a revision that was just in force. */
  readonly policyUnder: (revision: string) => Promise<Policy>
  readonly candidates: () => Promise<readonly Candidate[]>
  readonly log: { warn(details: object, message: string): void }
  readonly lookEveryMilliseconds?: number
}

type Watched = Parameters<Shadows['watch']>[0]

const PAUSE_MILLISECONDS = 500
const LOOK_EVERY_MILLISECONDS = 5_000
/** What waits to be counted beyond this is not counted: a shadow never costs the real decisions anything. */
const MOST_WAITING = 5_000

/**
 * Decides under every candidate in shadow what was decided under the bundle in force, after it was answered, and keeps
 * counts of how the two compare. INVARIANT: nothing here is waited for by an answer, and no failure here reaches one.
 * What a crash interrupts is not counted; counts are a statistic, not a record.
 */
export function runShadows(sources: ShadowSources): Shadows {
  const { candidates, log, lookEveryMilliseconds = LOOK_EVERY_MILLISECONDS } = sources
  const stop = new AbortController()
  let waiting: Watched[] = []
  let shadowed: readonly Candidate[] = []
  let looked = Number.NEGATIVE_INFINITY
  let counting = Promise.resolve()

  async function look(): Promise<void> {
    if (performance.now() - looked < lookEveryMilliseconds) return
    looked = performance.now()
    shadowed = await candidates()
  }

  async function countWaiting(): Promise<void> {
    const acts = waiting
    waiting = []
    await look().catch((err: unknown) => log.warn({ err }, 'candidates in shadow could not be listed'))
    // One that cannot be decided stands in no other's way.
    for (const candidate of shadowed) {
      await countUnder(sources, candidate, acts).catch((err: unknown) =>
        log.warn({ err, revision: candidate.revision }, 'a candidate in shadow was not counted'),
      )
    }
  }

  function flush(): Promise<void> {
    counting = counting.then(countWaiting)
    return counting
  }

  const done = (async () => {
    while (!stop.signal.aborted) {
      await pause(PAUSE_MILLISECONDS, stop.signal)
      await flush()
    }
  })()
  return {
    watch({ unit, engine, bundle, decidedAt, facts }) {
      if (waiting.length < MOST_WAITING) waiting.push({ unit, engine, bundle, decidedAt, facts })
    },
    flush,
    async close() {
      stop.abort()
      await done
    },
  }
}

async function countUnder(
  sources: ShadowSources,
  candidate: Candidate,
  acts: readonly Watched[],
): Promise<void> {
  const { proposedAt, shadowUntil = '', revision } = candidate
  const during = acts.filter(({ decidedAt }) => proposedAt <= decidedAt && decidedAt < shadowUntil)
  if (during.length === 0) return
  const became = await sources.bundles.get(revision)
  const turn = takeTurns()
  for (const [unit, ofUnit] of Map.groupBy(during, (act) => act.unit)) {
    const tally = newTally()
    for (const { engine, bundle, facts } of ofUnit) {
      const found = findEngine(engine)
      if (found === undefined) continue
      const was = await sources.policyUnder(bundle)
      for (const one of facts as readonly LoggedFacts[]) {
        await turn()
        tally.add(found, one.facts, was, became)
      }
    }
    const counts = tally.counts()
    if (counts.length > 0)
      await asCaller(sources.db, SERVICE_SIGHT, (tx) => addShadowCounts(tx, unit, revision, counts))
  }
}
