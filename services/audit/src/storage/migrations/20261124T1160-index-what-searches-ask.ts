import { type Kysely, sql } from 'kysely'

/** A search pages through the log in its own order, so what it asks for lies beside the place in the log. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['event', 'purpose', 'unit']) {
    await sql`create index on indexed_entry (${sql.ref(column)}, idx)`.execute(db)
  }
  await sql`create index on indexed_entry (occurred_at)`.execute(db)
  await sql`create index on indexed_entry using gin (basis)`.execute(db)
}
