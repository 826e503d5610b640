import { type Kysely, sql, type Transaction } from 'kysely'
import type { Sight } from '../actor.ts'
import type { ExchangeTables } from './tables.ts'

/** The exchange's database, before it knows on whose behalf it is asked: it shows no row. */
export type ExchangeDatabase = Kysely<ExchangeTables>

/** A transaction in which row-level security knows its caller; repositories are made over this and nothing else. */
export type Handle = Transaction<ExchangeTables>

/**
 * Runs `work` in one transaction as this caller. Without it every table shows no row at all.
 *
 * INVARIANT: the setting is local to the transaction, so a pooled connection never carries one caller into the next.
 */
export function asCaller<T>(
  db: ExchangeDatabase,
  sight: Sight,
  work: (tx: Handle) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    const { professional, agency, units, reach, chairs = [], owners = [], roles = [], moment = null } = sight
    await sql`select set_caller(${professional}, ${agency}, ${[...units]}::text[], ${reach},
      ${[...chairs]}::text[], ${[...owners]}::text[], ${moment}::timestamptz),
      set_roles(${[...roles]}::text[])`.execute(tx)
    return work(tx)
  })
}

/** Resolves when the database answers. */
export async function ping(db: ExchangeDatabase): Promise<void> {
  await sql`select 1`.execute(db)
}
