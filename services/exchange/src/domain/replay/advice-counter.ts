import type { AdviceAnswer, AdviceQuestion } from '@casebridge/policy'
import { pause } from '@casebridge/service'
import type { ExchangeDatabase } from '../../storage/as-caller.ts'
import { type Asked, addAdviceCounts } from '../../storage/counts.ts'

const PAUSE_MILLISECONDS = 2_000
/** Kinds stored by one statement: it has eight parameters for each, and PostgreSQL takes 65,535. */
const AT_ONCE = 1_000

/** Counts questions by day and kind. Nothing about who asked reaches it. */
export interface AdviceCounter {
  /** Never fails and never waits. */
  count(question: AdviceQuestion, answer: AdviceAnswer, now: Date): void
  /** Resolves when all that was counted so far is stored. */
  flush(): Promise<void>
  close(): Promise<void>
}

/**
 * Keeps counts in memory for two seconds and then stores them, so that the public page costs the database nothing
 * however often it is asked. A crash loses two seconds of a statistic. It is as large as there are kinds of questions.
 */
export function countAdvice(
  db: ExchangeDatabase,
  log: { warn(details: object, message: string): void },
): AdviceCounter {
  const stop = new AbortController()
  let waiting = new Map<string, Asked>()

  async function flush(): Promise<void> {
    if (waiting.size === 0) return
    // In one order, so that two replicas that count the same kinds wait for each other and never in a circle.
    const kinds = [...waiting].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
    waiting = new Map()
    for (let first = 0; first < kinds.length; first += AT_ONCE)
      await store(kinds.slice(first, first + AT_ONCE))
  }

  async function store(counts: readonly Asked[]): Promise<void> {
    try {
      await addAdviceCounts(db, counts)
    } catch (err) {
      log.warn({ err }, 'questions could not be counted and are counted later')
      for (const one of counts) add(one)
    }
  }

  function add(one: Asked): void {
    const { asked, ...kind } = one
    const key = Object.values(kind).join(' ')
    waiting.set(key, { ...kind, asked: (waiting.get(key)?.asked ?? 0) + asked })
  }

  const done = (async () => {
    while (!stop.signal.aborted) {
      await pause(PAUSE_MILLISECONDS, stop.signal)
      await flush()
    }
  })()
  return {
    count({ jurisdiction, from, to, category, purpose }, answer, now) {
      const day = now.toISOString().slice(0, 10)
      add({ day, jurisdiction, from, to, category, purpose, answer, asked: 1 })
    },
    flush,
    async close() {
      stop.abort()
      await done
    },
  }
}
