import { type Kysely, sql } from 'kysely'

/** What agencies of each type call a kind of measure, from a day on: words over the same codes (S55, P19), about nobody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'

const statements = [
  `create table outward_wording (
     unit_id text not null, id uuid not null, agency_type text not null check (agency_type ~ '^[A-Z]{3}$'),
     kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'), title jsonb not null, valid_from date not null,
     added_by text not null, added_at timestamptz not null,
     primary key (unit_id, id))`,
  'create index outward_wording_by_reader on outward_wording (agency_type, unit_id, valid_from)',
  'alter table outward_wording enable row level security',
  'alter table outward_wording force row level security',
  `create policy sight on outward_wording for select using (${inUnit} and caller_reach() = 'case')`,
  `create policy writing on outward_wording for insert with check (${inUnit})`,
  'grant select, insert on outward_wording to exchange_app',
]
