import { pause } from '@casebridge/service'
import type { FastifyBaseLogger } from 'fastify'
import { clockSightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { asCaller, type Handle } from '../storage/as-caller.ts'
import type { PageRequest } from './casework/paging.ts'

export type ClockParts = Pick<Deps, 'db' | 'outboxKeys' | 'keyEncryption' | 'directory' | 'now'>

/** An object whose time has come. */
export interface Due {
  readonly unit: string
  readonly id: string
}

/** Something that happens by itself: what has come due, and what is then done with one of it. */
export interface Clock {
  readonly name: string
  /** What is due at this moment in any unit, in order of id, beyond `after`, at most `limit`; in the reach `clock`. */
  due(parts: ClockParts, tx: Handle, now: Date, page: PageRequest): Promise<readonly Due[]>
  /**
   * Acts on one, in a transaction of its own, with the units of the reach `clock` narrowed to that of the object.
   * INVARIANT: it changes the row only while that is still due, so that two replicas at once act once.
   * @returns whether it acted
   */
  act(parts: ClockParts, tx: Handle, due: Due, now: Date): Promise<boolean>
}

type Log = Pick<FastifyBaseLogger, 'warn'>

const AT_ONCE = 100
const PAUSE_MILLISECONDS = 5_000

/**
 * Lets every clock act on all that is due now. What cannot be done stays due, and keeps nothing else from being done.
 * @returns how many were acted on
 */
export async function runClocks(parts: ClockParts, clocks: readonly Clock[], log: Log): Promise<number> {
  let acted = 0
  for (const clock of clocks) {
    try {
      for await (const due of everyDue(parts, clock)) if (await actOn(parts, clock, due, log)) acted += 1
    } catch (err) {
      log.warn({ err, clock: clock.name }, 'what is due is not known: the clock waits')
    }
  }
  return acted
}

async function* everyDue(parts: ClockParts, clock: Clock): AsyncGenerator<Due> {
  let after: string | undefined
  do {
    const page = { after, limit: AT_ONCE }
    const now = parts.now()
    const found = await asCaller(parts.db, clockSightOf([], now), (tx) => clock.due(parts, tx, now, page))
    yield* found
    after = found.length < AT_ONCE ? undefined : found.at(-1)?.id
  } while (after !== undefined)
}

function actOn(parts: ClockParts, clock: Clock, due: Due, log: Log): Promise<boolean> {
  const now = parts.now()
  return asCaller(parts.db, clockSightOf([due.unit], now), (tx) => clock.act(parts, tx, due, now)).catch(
    (err: unknown) => {
      log.warn({ err, clock: clock.name, due: due.id }, 'something that is due waits')
      return false
    },
  )
}

/** Runs the clocks as long as the service does; several replicas may. */
export function keepClocks(
  parts: ClockParts,
  clocks: readonly Clock[],
  log: Log,
): { close(): Promise<void> } {
  const stop = new AbortController()
  const done = (async () => {
    while (!stop.signal.aborted) {
      await runClocks(parts, clocks, log)
      await pause(PAUSE_MILLISECONDS, stop.signal)
    }
  })()
  return {
    async close() {
      stop.abort()
      await done
    },
  }
}
