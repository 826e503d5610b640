/** What a source of time said, and when we heard it. */
export interface TimeReading {
  /** Milliseconds since 1970, by the source. */
  readonly time: number
  /** By the monotonic clock of this process, at the moment the source read its own clock, as well as we know. */
  readonly heardAt: number
  /** How far off that moment, or the source's own precision, may be. */
  readonly marginMilliseconds: number
}

/** A clock other than our own. */
export interface TimeSource {
  /** For the log and for alarms, e.g. `database`. */
  readonly name: string
  /**
   * Whether the operator of this service has no hand in it: only such a source can say that a clock that jumped is
   * right. The database's clock is often the clock of the same machine.
   */
  readonly outside: boolean
  /** Undefined when it has nothing new to say. @throws when it does not answer. */
  read(): Promise<TimeReading | undefined>
}
