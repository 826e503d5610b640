import type { TimeReading, TimeSource } from './time-source.ts'

/** The clock of this machine cannot be right. Nothing is appended under a time that nobody can rely on. */
export class ClockWrong extends Error {
  override readonly name = 'ClockWrong'
  readonly reason: 'behind' | 'set' | 'outvoted'

  constructor(reason: ClockWrong['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}

export interface ClockParts {
  /** Milliseconds since 1970 by the clock of this machine, which may be set. */
  readonly wall: () => number
  /** Milliseconds by a clock that nobody sets. */
  readonly monotonic: () => number
}

/** What a clock may be off: the times in entries are for people, and witnesses bound them from outside. */
const TOLERANCE_MILLISECONDS = 2_000
/** A reading older than this says nothing any more. */
const READING_LASTS_MILLISECONDS = 60_000

type HeardSource = Pick<TimeSource, 'name' | 'outside'>

interface Heard extends TimeReading {
  readonly source: HeardSource
}

/**
 * The time of the ledger: the wall clock, as long as it is plausible. It is not when it stands before the time of the
 * newest head, when it was set while this process ran, or when most sources of time say another.
 */
export class Clock {
  readonly #parts: ClockParts
  readonly #heard = new Map<string, Heard>()
  /** Wall clock less monotonic clock, while all was well. */
  #offset: number
  /** Whether any source has ever agreed: until then the clock may have been wrong from the start. */
  #confirmed = false

  constructor(parts: ClockParts) {
    this.#parts = parts
    this.#offset = parts.wall() - parts.monotonic()
  }

  /** @param last when the newest head was received. @throws ClockWrong that says how. */
  now(last: Date = new Date(0)): Date {
    const now = this.#parts.wall()
    const behind = last.getTime() - now
    if (behind > TOLERANCE_MILLISECONDS) {
      throw new ClockWrong('behind', `the clock is ${seconds(behind)} s behind the newest head`)
    }
    const jump = this.#jump()
    if (Math.abs(jump) > TOLERANCE_MILLISECONDS) {
      throw new ClockWrong(
        'set',
        `the clock was set ${seconds(Math.abs(jump))} s ${jump > 0 ? 'forward' : 'back'}`,
      )
    }
    const { heard, against } = this.#votes()
    if (against.length > heard.length / 2) {
      const names = against.map(({ source }) => source.name).join(', ')
      throw new ClockWrong('outvoted', `the clock is more than 2 s off what ${names} says`)
    }
    return new Date(now)
  }

  /** Takes in what a source says now. */
  hear(source: HeardSource, reading: TimeReading): void {
    this.#heard.set(source.name, { ...reading, source })
    this.#follow()
  }

  /**
   * Small steps, as a time service makes them, are followed, so that they do not add up to a jump. A jump is forgiven
   * only on the word of a source from outside: a clock of our own may have jumped along.
   */
  #follow(): void {
    const { heard, against } = this.#votes()
    if (against.length > heard.length / 2) return
    const jumped = Math.abs(this.#jump()) > TOLERANCE_MILLISECONDS
    const forgiven = heard.some((one) => one.source.outside && !against.includes(one))
    if (jumped && this.#confirmed && !forgiven) return
    this.#confirmed = true
    const { wall, monotonic } = this.#parts
    this.#offset = wall() - monotonic()
  }

  #jump(): number {
    const { wall, monotonic } = this.#parts
    return wall() - monotonic() - this.#offset
  }

  /** The sources that were heard lately, and those of them that say another time than the wall clock. */
  #votes(): { readonly heard: readonly Heard[]; readonly against: readonly Heard[] } {
    const { wall, monotonic } = this.#parts
    const [time, since] = [wall(), monotonic()]
    const heard = [...this.#heard.values()].filter(
      ({ heardAt }) => since - heardAt <= READING_LASTS_MILLISECONDS,
    )
    const against = heard.filter((one) => {
      const off = Math.abs(time - (one.time + since - one.heardAt))
      return off > TOLERANCE_MILLISECONDS + one.marginMilliseconds
    })
    return { heard, against }
  }
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 1000)
}
