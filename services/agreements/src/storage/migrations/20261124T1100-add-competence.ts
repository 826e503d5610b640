import { type Kysely, sql } from 'kysely'

/** What an auditor is competent for is part of the record that two people change. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table agreements.professional_version add column competence jsonb`.execute(db)
  // A view keeps the columns it had: the new one comes last.
  await sql`
    create or replace view agreements.professional_now with (security_invoker = true) as
      select distinct on (id) * from agreements.professional_version order by id, version desc`.execute(db)
}
