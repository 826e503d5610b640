import type { FlagCode } from '../review/flag-codes.ts'

/** When people of an agency are at work, by the clock on the wall: days 1 (Monday) to 7, minutes of the day. */
export interface WorkingHours {
  readonly days: readonly number[]
  /** `HH:MM`; `until` is exclusive. */
  readonly from: string
  readonly until: string
}

/**
 * From where on conduct is worth a look. They are data: dated, replaceable, and the date of those that count stands in
 * every entry about a flag. INVARIANT (I9): a threshold is about what a professional did, how often and when; there is
 * none about who a person is.
 */
export interface FlagSettings {
  /** RFC 3339 date of these settings. */
  readonly asOf: string
  /** IANA name; days and hours are those of this clock. */
  readonly timeZone: string
  readonly hours: {
    readonly usual: WorkingHours
    /** Regimes whose agencies work day and night. */
    readonly alwaysOpenRegimes: readonly string[]
    /** Agencies that do. */
    readonly alwaysOpen: readonly string[]
    /** Agencies with hours of their own. */
    readonly agencies: Readonly<Record<string, WorkingHours>>
  }
  /** Acts on one day: over the median of the compared days by so many deviations (1.4826 × MAD). */
  readonly volume: {
    readonly leastActs: number
    readonly deviations: number
    /** How far back days are compared. */
    readonly weeks: number
    /** Own days with acts; fewer are no baseline. */
    readonly leastOwnDays: number
    /** Others in the same role at agencies of the same type; fewer are no peers. */
    readonly leastPeers: number
    readonly leastPeerDays: number
  }
  readonly bulk: { readonly persons: number; readonly minutes: number }
  readonly manyAgencies: { readonly agencies: number; readonly days: number }
  readonly fishing: {
    readonly asks: number
    readonly persons: number
    /** At most so many of a hundred asks led to something. */
    readonly yieldPercent: number
    readonly days: number
    /** An ask that nobody answered for so long led to nothing. */
    readonly lapseDays: number
  }
  /** Purposes that need no case. */
  readonly noCaseNeeded: readonly string[]
  readonly outcomeMinutes: number
  readonly acknowledgementDays: number
  readonly emergencyHours: number
  readonly dormantDays: number
  readonly refusedThenPermittedDays: number
  /** In which order flags are looked at; larger first. */
  readonly weights: Readonly<Record<FlagCode, number>>
}

/** What counts unless an installation says otherwise; the README of this folder gives the reason for each. */
export const DEFAULT_FLAG_SETTINGS: FlagSettings = {
  asOf: '2026-11-24',
  timeZone: 'Europe/Brussels',
  hours: {
    usual: { days: [1, 2, 3, 4, 5], from: '07:00', until: '20:00' },
    alwaysOpenRegimes: ['led'],
    alwaysOpen: [],
    agencies: {},
  },
  volume: {
    leastActs: 25,
    deviations: 6,
    weeks: 8,
    leastOwnDays: 10,
    leastPeers: 4,
    leastPeerDays: 20,
  },
  bulk: { persons: 20, minutes: 60 },
  manyAgencies: { agencies: 6, days: 30 },
  fishing: { asks: 30, persons: 12, yieldPercent: 10, days: 28, lapseDays: 14 },
  noCaseNeeded: ['early-help', 'prevention', 'imminent-danger', 'audit', 'research'],
  outcomeMinutes: 15,
  acknowledgementDays: 14,
  emergencyHours: 72,
  dormantDays: 90,
  refusedThenPermittedDays: 7,
  weights: {
    'out-of-hours': 1,
    'volume-own-baseline': 2,
    'volume-peer-baseline': 2,
    'self-lookup': 5,
    'colleague-lookup': 4,
    'no-open-case': 4,
    'many-agencies-one-person': 3,
    emergency: 5,
    'emergency-unreviewed': 8,
    bulk: 4,
    'pop-up-session': 2,
    'asker-attested': 3,
    'no-outcome': 3,
    'one-sided': 5,
    'dormant-account': 3,
    fishing: 5,
    'refused-then-permitted': 3,
  },
}
