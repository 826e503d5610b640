import { type Kysely, sql } from 'kysely'

/**
 * What follows an intent: entries with who acted, why and about whom, and an end for those that a crash left without
 * one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  // Encrypted under a key of its own, until it is recorded.
  'alter table outbox add column detail bytea, add column detail_key bytea',
  'alter table outbox add constraint outbox_detail check ((detail is null) = (detail_key is null))',

  // INVARIANT: an intent that was given up has no receipt, so what it permits exists for nobody.
  `alter table intent add column swept text check (swept in ('aborted', 'unrecorded')),
     add constraint intent_one_end check (swept is distinct from 'aborted' or entry_index is null)`,
  'create index intent_without_end on intent (decided_at) where entry_index is null and swept is null',
  // The service sees of a unit's intents those that have no end, and of these changes that alone.
  `create policy sweeping on intent for select using (caller_reach() = 'service' and entry_index is null)`,
  `create policy sweeping_up on intent for update
     using (caller_reach() = 'service' and entry_index is null and swept is null)
     with check (caller_reach() = 'service' and entry_index is null and swept is not null)`,
  'grant update (swept) on intent to exchange_app',
]
