import { type HeldLock, pause, type SessionLock, Unavailable } from '@casebridge/service'
import { ClockWrong } from '../clock/clock.ts'
import { LogBroken } from './resume.ts'

/** Whether this process appends, or stands by for the one that does. */
export type Standing = 'leading' | 'standby'

export interface LeadershipParts {
  readonly lock: SessionLock
  /**
   * Makes ready to append: reads the log again as the one before has left it, and leaves an entry that says so.
   * @throws LogBroken when it is no continuation of what this process has seen.
   */
  readonly takeOver: () => Promise<void>
  /** Looks at what the leader appends, so that a cut made before the change of lead is seen after it. */
  readonly follow: () => Promise<void>
  readonly log: {
    info(fields: object, message: string): void
    warn(fields: object, message: string): void
  }
}

const TRY_EVERY_MILLISECONDS = 250
const FOLLOW_EVERY = 4

/**
 * Of several processes on one log one appends and the others stand by. The lock says who; that the log does not fork
 * rests on the database alone, which takes one successor of each head, so a leader who does not know yet that it lost
 * the lock does no harm.
 */
export class Leadership {
  readonly #parts: LeadershipParts
  readonly #ending = new AbortController()
  #held: HeldLock | undefined
  #started = false
  #said: string | undefined
  #done: Promise<void> = Promise.resolve()

  constructor(parts: LeadershipParts) {
    this.#parts = parts
  }

  /**
   * Takes the lead if nobody has it, else stands by. @throws what prevents the first attempt, for a process that does
   * not start says more than one that never leads; but for a clock, which may become right.
   */
  async start(): Promise<void> {
    try {
      await this.#tryToLead()
    } catch (error) {
      if (!(error instanceof ClockWrong)) {
        await this.#parts.lock.release()
        throw error
      }
    }
    this.#started = true
    this.#done = this.#standByAndLead()
  }

  /** One that was stopped and wakes up does not lead before it knows that nobody took over. */
  get standing(): Standing {
    return this.#held?.isConfirmed === true ? 'leading' : 'standby'
  }

  /** @throws Unavailable unless this process leads. */
  assertLeading(): void {
    if (this.standing !== 'leading')
      throw new Unavailable(1, { cause: new Error('another process leads the log') })
  }

  async close(): Promise<void> {
    this.#ending.abort()
    await this.#done
    this.#held = undefined
    await this.#parts.lock.release()
  }

  async #standByAndLead(): Promise<void> {
    const { signal } = this.#ending
    while (!signal.aborted) {
      if (this.#held !== undefined) await this.#lead(this.#held.lost)
      for (let turn = 1; !signal.aborted && this.#held === undefined; turn++) {
        await pause(TRY_EVERY_MILLISECONDS, signal)
        if (signal.aborted || (await this.#tryAgain())) break
        // The database away, or a broken log, is said by who finds it.
        if (turn % FOLLOW_EVERY === 0) await this.#parts.follow().catch(() => undefined)
      }
    }
  }

  /** Until the lock is lost, or the process ends. */
  async #lead(lost: AbortSignal): Promise<void> {
    const { log } = this.#parts
    this.#said = undefined
    log.info({}, 'leads the log')
    await Promise.race([endOf(lost), endOf(this.#ending.signal)])
    if (this.#ending.signal.aborted) return
    this.#held = undefined
    log.warn({}, 'lost the lead of the log and stands by')
  }

  /** True when it leads, or has nothing to try any more. */
  async #tryAgain(): Promise<boolean> {
    try {
      return await this.#tryToLead()
    } catch (err) {
      const reason = err instanceof Error ? err.message : ''
      // Said once, not at every attempt.
      if (reason !== this.#said) this.#parts.log.warn({ err }, 'could not take the lead of the log')
      this.#said = reason
      return false
    }
  }

  async #tryToLead(): Promise<boolean> {
    const { lock, takeOver } = this.#parts
    const held = await lock.tryTake()
    if (held === undefined) return false
    try {
      await takeOver()
    } catch (error) {
      if (!(error instanceof LogBroken)) await lock.release()
      // INVARIANT: who has seen the log broken keeps the lock and appends nothing. Another process, which does not
      // remember what was there, would go on with what is left.
      else if (this.#started) await Promise.race([endOf(held.lost), endOf(this.#ending.signal)])
      throw error
    }
    this.#held = held
    return true
  }
}

function endOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
