import { bulk } from './bulk.ts'
import { DAY, type Detector, HOUR, MINUTE } from './detector.ts'
import { dormantAccount } from './dormant-account.ts'
import { emergency, emergencyUnreviewed } from './emergency.ts'
import { fishing } from './fishing.ts'
import { lookups } from './lookups.ts'
import { manyAgencies } from './many-agencies.ts'
import { noOpenCase } from './no-open-case.ts'
import { noOutcome } from './no-outcome.ts'
import { omitted, unacknowledged } from './one-sided.ts'
import { outOfHours } from './out-of-hours.ts'
import { refusedThenPermitted } from './refused-then-permitted.ts'
import { remarks } from './remarks.ts'
import type { FlagSettings } from './settings.ts'
import { volume } from './volume.ts'

/** Detectors that look at each entry when it is so old. Each watch remembers how far it has looked. */
export interface Watch {
  readonly name: string
  /** Milliseconds after an entry came in. */
  readonly delay: (settings: FlagSettings) => number
  readonly detectors: readonly Detector[]
}

/** Every flag there is. A watch keeps its name for ever: under another it would look at the whole log again. */
export const WATCHES: readonly Watch[] = [
  {
    name: 'at-once',
    delay: () => 0,
    detectors: [
      outOfHours,
      volume,
      lookups,
      noOpenCase,
      manyAgencies,
      emergency,
      bulk,
      remarks,
      dormantAccount,
      fishing,
      refusedThenPermitted,
    ],
  },
  {
    name: 'outcome',
    delay: ({ outcomeMinutes }) => outcomeMinutes * MINUTE,
    detectors: [noOutcome, omitted],
  },
  {
    name: 'emergency',
    delay: ({ emergencyHours }) => emergencyHours * HOUR,
    detectors: [emergencyUnreviewed],
  },
  {
    name: 'acknowledgement',
    delay: ({ acknowledgementDays }) => acknowledgementDays * DAY,
    detectors: [unacknowledged],
  },
]
