import { type Kysely, sql } from 'kysely'

/**
 * Entries on their way to the ledger, each written in the transaction of the act it tells of, and the last head of the
 * ledger that this service verified. Nothing else of this schema may be deleted by the service's role.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table agreements.outbox (
      number   bigint generated always as identity primary key,
      entry_id uuid not null unique,
      entry    bytea not null,
      actor    jsonb not null
    );
    comment on column agreements.outbox.actor is 'Who acted, with the key of the commitment in the entry; kept by audit.';

    create table agreements.ledger_head (
      origin text primary key,
      size   bigint not null,
      root   text not null
    );

    grant select, insert, delete on agreements.outbox to agreements_app;
    grant select, insert, update on agreements.ledger_head to agreements_app;
  `.execute(db)
}
