import { sql } from 'kysely'

/** `isCasework` of the domain, in SQL: a professional handled information for a purpose of casework. */
export const isCasework = sql<boolean>`(actor_index is not null
  and event in ('decision', 'disclosure', 'consultation') and purpose is not null and purpose <> 'audit')`

/** `isAsk` of the domain, in SQL. */
export const isAsk = sql<boolean>`(${isCasework} and event <> 'consultation' and organisation <> all(holders))`
