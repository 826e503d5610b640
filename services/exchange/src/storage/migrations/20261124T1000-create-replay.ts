import { type Kysely, sql } from 'kysely'

/**
 * What replaying needs: one narrow reach, and counts.
 *
 * The reach `replay` shows the intents of the caller's units, whoever's they are; their facts and outcomes stay
 * encrypted, and no other row of a case comes with it. The service sets it without a professional, so that nothing of
 * the caller's own cases is seen through it either.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'

const statements = [
  `create policy replaying on intent for select using (${inUnit} and caller_reach() = 'replay')`,
  `create index intent_by_moment on intent (unit_id, decided_at, id)`,
  // How often the bundle in force and a candidate decided what: codes and counts. No case, no item, nobody.
  `create table shadow_count (
     unit_id text not null, revision text not null, because text not null, purpose text not null,
     category text not null, was text not null, became text not null, decisions bigint not null check (decisions > 0),
     primary key (unit_id, revision, because, purpose, category, was, became))`,
  `alter table shadow_count enable row level security`,
  `alter table shadow_count force row level security`,
  `create policy sight on shadow_count for select
     using (caller_reach() = 'service' or (${inUnit} and caller_reach() = 'replay'))`,
  `create policy writing on shadow_count for insert with check (caller_reach() = 'service')`,
  `create policy changing on shadow_count for update
     using (caller_reach() = 'service') with check (caller_reach() = 'service')`,
  // Of no unit and nobody: how often which kind of question was asked on a day, and what was answered.
  `create table advice_count (
     day date not null, jurisdiction text not null, from_type text not null, to_type text not null,
     category text not null, purpose text not null, answer text not null, asked bigint not null check (asked > 0),
     primary key (day, jurisdiction, from_type, to_type, category, purpose, answer))`,
  `grant select, insert on shadow_count, advice_count to exchange_app`,
  `grant update (decisions) on shadow_count to exchange_app`,
  `grant update (asked) on advice_count to exchange_app`,
]
