import type { Insertable, Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** PostgreSQL takes 65,535 parameters a statement; the widest table has ten columns. */
const ROWS_A_STATEMENT = 5_000

/** Inserts any number of rows; none is no statement at all. */
export async function insertAll<T extends keyof Schema>(
  db: Kysely<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
    await db
      .insertInto(table)
      .values(rows.slice(at, at + ROWS_A_STATEMENT))
      .execute()
  }
}
