import { type Kysely, sql } from 'kysely'

/**
 * A signature to speak is used once: sent again by a retry it makes no second decision that would stand when the first
 * one is withdrawn, and sent again by somebody else it brings back none that was.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create unique index secrecy_signed_once on secrecy_decision (unit_id, (signature->>'value'))`)
    .execute(db)
}
