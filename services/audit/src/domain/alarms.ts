/** What somebody must look at now. */
export const ALARM_CODES = [
  /** An entry id came again with other bytes. */
  'entry-id-reused',
  /** The stored log contradicts itself, or what was seen of it before. */
  'log-broken',
  /** What guards the tables was taken away: an index that keeps rows unique, or a trigger that refuses changes. */
  'guard-missing',
  /** The database takes no entries: disk full, read-only, away. */
  'not-written',
  /** The signer is away, has no room for its memory, or has another key: no receipt can be given. */
  'not-signed',
  /** The witnesses have not confirmed the log for too long. */
  'witnesses-behind',
  /** The clock of this machine cannot be right. */
  'clock-wrong',
] as const
export type AlarmCode = (typeof ALARM_CODES)[number]

export interface Alarm {
  readonly code: AlarmCode
  /** In words and numbers, never with personal data. The newest, when it was raised more than once. */
  readonly detail: string
  readonly firstAt: Date
  readonly lastAt: Date
  /** How often it was raised since this process started. */
  readonly times: number
  /** When what it is about was over; null while it lasts, and for what cannot be undone. */
  readonly overAt: Date | null
}

/** Where alarms go. */
export interface AlarmBoard {
  raise(code: AlarmCode, detail: string, fields?: Readonly<Record<string, unknown>>): void
  /** What the alarm is about is over; does nothing when it is not raised. */
  over(code: AlarmCode): void
  /** All that were raised since this process started, the newest first. */
  list(): readonly Alarm[]
}

export interface AlarmParts {
  readonly log: {
    fatal(fields: object, message: string): void
    info(fields: object, message: string): void
  }
  readonly now: () => Date
}

/**
 * Alarms of this process: each goes to the log as fatal, which is what somebody is called for, and is kept here for who
 * asks how the ledger is. One of each code, so that memory is bounded whatever happens.
 */
export function createAlarms({ log, now }: AlarmParts): AlarmBoard {
  const alarms = new Map<AlarmCode, Alarm>()
  return {
    raise(code, detail, fields = {}) {
      const at = now()
      const earlier = alarms.get(code)
      log.fatal({ ...fields, alarm: code }, `alarm: ${detail}`)
      const { firstAt = at, times = 0 } = earlier ?? {}
      alarms.set(code, { code, detail, firstAt, lastAt: at, times: times + 1, overAt: null })
    },
    over(code) {
      const raised = alarms.get(code)
      if (raised === undefined || raised.overAt !== null) return
      log.info({ alarm: code }, `over: ${raised.detail}`)
      alarms.set(code, { ...raised, overAt: now() })
    },
    list: () => [...alarms.values()].toSorted((a, b) => b.lastAt.getTime() - a.lastAt.getTime()),
  }
}
