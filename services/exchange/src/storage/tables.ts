import type { CaseTables } from './tables/cases.ts'
import type { CircleTables } from './tables/circle.ts'
import type { DisclosureTables } from './tables/disclosures.ts'
import type { ErasureTables } from './tables/erasures.ts'
import type { ImportTables } from './tables/imports.ts'
import type { ItemTables } from './tables/items.ts'
import type { LearningTables } from './tables/learning.ts'
import type { LoggedTables } from './tables/logged.ts'
import type { MeetingTables } from './tables/meetings.ts'
import type { MistakeTables } from './tables/mistakes.ts'
import type { PlanTables } from './tables/plan.ts'
import type { ReferralTables } from './tables/referrals.ts'
import type { RightsTables } from './tables/rights.ts'
import type { SealTables } from './tables/seal.ts'
import type { SignalTables } from './tables/signals.ts'
import type { TaskTables } from './tables/tasks.ts'

export type * from './tables/cases.ts'
export type * from './tables/disclosures.ts'
export type * from './tables/erasures.ts'
export type * from './tables/items.ts'
export type * from './tables/logged.ts'
export type * from './tables/rights.ts'
export type * from './tables/seal.ts'
export type * from './tables/signals.ts'

/** Rows as PostgreSQL keeps them; repositories map them to domain values and nowhere else. Times are ISO strings. */
export interface ExchangeTables
  extends CaseTables,
    ItemTables,
    ImportTables,
    DisclosureTables,
    ErasureTables,
    LoggedTables,
    SignalTables,
    ReferralTables,
    LearningTables,
    CircleTables,
    MistakeTables,
    MeetingTables,
    SealTables,
    PlanTables,
    RightsTables,
    TaskTables {}
