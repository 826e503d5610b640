import { type Kysely, sql } from 'kysely'

/** A deed is looked up by the entry that recorded it, and a grant by the entry that it opens. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index on review_deed (entry_id)`.execute(db)
  await sql`create index on review_deed ((codes ->> 'opens')) where act = 'opening-granted'`.execute(db)
}
