import { type Kysely, sql } from 'kysely'

/**
 * Which pseudonym is a professional, so that looking oneself or a colleague up is seen. Blind indexes only: neither
 * the pseudonym nor the professional stands here. It is taken out again when the professional leaves, and with the
 * key of the person when that is erased.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table professional_subject (
      subject_index bytea not null references subject_key (subject_index) on delete cascade,
      actor_index bytea not null check (octet_length(actor_index) = 32),
      agency text not null,
      primary key (actor_index, subject_index)
    )`.execute(db)
  await sql`create index on professional_subject (subject_index)`.execute(db)
  await sql`alter table professional_subject enable row level security`.execute(db)
  await sql`alter table professional_subject force row level security`.execute(db)
  await sql`
    create policy reached on professional_subject to audit_app
      using (reach() = 'review') with check (reach() = 'review')`.execute(db)
  await sql`grant insert, select, delete on professional_subject to audit_app`.execute(db)
}
