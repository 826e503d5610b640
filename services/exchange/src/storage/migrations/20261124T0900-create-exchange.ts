import { type Kysely, sql } from 'kysely'

/**
 * The exchange's first tables. `unit_id` leads every primary key: a unit can move, and no query crosses units. Every
 * free text is a `bytea` ciphertext; what is left in clear is codes, ids and times. Row-level security is forced, so
 * that neither the owner nor a forgotten WHERE shows a row whose caller may not see it; an unset caller sees none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...callerFunctions, ...policies, ...ownerPolicies, ...grants])
    await sql.raw(statement).execute(db)
}

const tables = [
  `create table data_key (
     unit_id text not null, id uuid not null, wrapped bytea not null, created_at timestamptz not null,
     destroyed_at timestamptz,
     primary key (unit_id, id))`,
  `create table case_file (
     unit_id text not null, id uuid not null, reference text not null, jurisdiction text not null, track text not null,
     state text not null check (state in ('open', 'closed')), lead_agency text not null, owner text not null,
     brought_by text not null, power bytea not null, subject text not null, identifier bytea not null,
     minor boolean not null, key_id uuid not null, review_by date not null, opened_at timestamptz not null,
     opened_by text not null, closed_at timestamptz, closing_reason bytea,
     primary key (unit_id, id), unique (unit_id, reference),
     foreign key (unit_id, key_id) references data_key)`,
  // Who is on which case, narrow and without names of others: row-level security of every other table looks here.
  `create table membership (
     unit_id text not null, professional text not null, case_id uuid not null, agency text not null,
     primary key (unit_id, professional, case_id),
     foreign key (unit_id, case_id) references case_file)`,
  `create table participant (
     unit_id text not null, case_id uuid not null, professional text not null, agency text not null,
     reason bytea not null, added_by text not null, added_at timestamptz not null, conflict_reason bytea,
     conflict_at timestamptz,
     primary key (unit_id, case_id, professional),
     foreign key (unit_id, case_id) references case_file)`,
  `create table item (
     unit_id text not null, id uuid not null, case_id uuid, holder text not null, author text not null,
     category text not null, statement_type text, labels jsonb not null, secret boolean not null,
     sealed boolean not null, variants text[] not null, key_id uuid not null, created_at timestamptz not null,
     expires_at timestamptz, prerelease_clause text, prerelease_variant text,
     primary key (unit_id, id),
     foreign key (unit_id, case_id) references case_file,
     foreign key (unit_id, key_id) references data_key,
     check ((prerelease_clause is null) = (prerelease_variant is null)))`,
  `create table item_content (
     unit_id text not null, item_id uuid not null, ciphertext bytea not null,
     primary key (unit_id, item_id),
     foreign key (unit_id, item_id) references item)`,
  `create table evidence (
     unit_id text not null, id uuid not null, case_id uuid not null, kind text not null check (kind in ('consent', 'informed')),
     given_on date not null, how bytea not null, agency text not null, recorded_by text not null,
     categories text[] not null, purposes text[] not null, recipients text[], recorded_at timestamptz not null,
     withdrawn_at timestamptz, withdrawal_reason bytea,
     primary key (unit_id, id),
     foreign key (unit_id, case_id) references case_file)`,
  `create table session (
     unit_id text not null, id uuid not null, case_id uuid not null, convened_by text not null,
     convened_at timestamptz not null, starts_at timestamptz not null, ends_at timestamptz not null,
     legal_basis bytea not null, opened_at timestamptz, closed_at timestamptz,
     primary key (unit_id, id),
     foreign key (unit_id, case_id) references case_file)`,
  `create table attendance (
     unit_id text not null, session_id uuid not null, professional text not null, agency text not null,
     checked_in_at timestamptz,
     primary key (unit_id, session_id, professional),
     foreign key (unit_id, session_id) references session)`,
  `create table approval (
     unit_id text not null, id uuid not null, case_id uuid not null, item_id uuid not null, session_id uuid,
     given_as text not null check (given_as in ('chair', 'prosecutor', 'attendee')), professional text not null,
     purpose text not null, recipients text[] not null, dissent boolean not null, signature jsonb not null,
     recorded_at timestamptz not null,
     primary key (unit_id, id),
     foreign key (unit_id, item_id) references item)`,
  `create table secrecy_decision (
     unit_id text not null, id uuid not null, case_id uuid not null, item_id uuid not null, session_id uuid,
     professional text not null, agency text not null, purpose text not null, recipients text[] not null,
     variant text not null, signature jsonb not null, envelope jsonb, recorded_at timestamptz not null,
     primary key (unit_id, id),
     foreign key (unit_id, item_id) references item)`,
  // The intent: what will be recorded, stored before it is. A retry resends these bytes and never decides again.
  `create table intent (
     unit_id text not null, id uuid not null, professional text not null, idempotency_key text not null,
     body_hash bytea not null, entry_id uuid not null, entry bytea not null, key_id uuid not null,
     outcome bytea not null, detail bytea not null, facts bytea not null, engine text not null,
     bundle text not null, registry text not null, decided_at timestamptz not null, entry_index bigint, proof text,
     primary key (unit_id, id), unique (unit_id, professional, idempotency_key), unique (entry_id),
     foreign key (unit_id, key_id) references data_key)`,
  `create table request (
     unit_id text not null, id uuid not null, case_id uuid not null, asker text not null, asker_agency text not null,
     holders text[] not null, recipients text[] not null, purpose text not null, kind text not null,
     categories text[], item_ids uuid[], session_id uuid, question bytea not null, reason bytea not null, asked_at timestamptz not null,
     lapses_at timestamptz not null, intent_id uuid not null, key_id uuid not null,
     primary key (unit_id, id),
     foreign key (unit_id, case_id) references case_file,
     foreign key (unit_id, key_id) references data_key,
     foreign key (unit_id, intent_id) references intent)`,
  `create table disclosure (
     unit_id text not null, id uuid not null, case_id uuid, item_id uuid not null, request_id uuid,
     intent_id uuid not null, transaction_id uuid not null, holder text not null, given_by text not null,
     recipient text not null, recipient_agency text not null, purpose text not null, category text not null,
     variant text not null, fields text[] not null, obligations text[] not null, rules text[] not null,
     session_id uuid, secrecy_id uuid, consent_id uuid, prereleased boolean not null,
     on_case boolean not null, spoken jsonb,
     made_at timestamptz not null, lapses_at timestamptz, recalled_at timestamptz, recall_reason bytea,
     acknowledged_at timestamptz,
     primary key (unit_id, id),
     foreign key (unit_id, item_id) references item,
     foreign key (unit_id, intent_id) references intent)`,
  `create table reading (
     unit_id text not null, disclosure_id uuid not null, entry_id uuid not null, read_at timestamptz not null,
     primary key (unit_id, disclosure_id, entry_id),
     foreign key (unit_id, disclosure_id) references disclosure)`,
  `create table review (
     unit_id text not null, id uuid not null, disclosure_id uuid not null, flags text[] not null,
     opened_at timestamptz not null, due_at timestamptz not null, closed_at timestamptz,
     primary key (unit_id, id),
     foreign key (unit_id, disclosure_id) references disclosure)`,
  // What a key was first used for, so that a retry finds the first result instead of making a second.
  `create table idempotency (
     unit_id text not null, professional text not null, idempotency_key text not null, request_hash bytea not null,
     created_id uuid not null, used_at timestamptz not null,
     primary key (unit_id, professional, idempotency_key))`,
  // Entries that may follow later: outcomes and acknowledgements. Coded, so they may wait in clear.
  `create table outbox (
     unit_id text not null, entry_id uuid not null, entry bytea not null, queued_at timestamptz not null,
     primary key (unit_id, entry_id))`,
  // Not of a unit: what this exchange has seen of the heads it follows. A lower one is never accepted again.
  `create table seen_head (kind text primary key, sequence bigint not null)`,
  `create table ledger_head (origin text primary key, size bigint not null, root text not null)`,
  `create index membership_by_case on membership (unit_id, case_id)`,
  `create index item_by_case on item (unit_id, case_id, holder)`,
  `create index request_by_asker on request (unit_id, asker, id)`,
  `create index request_by_holder on request using gin (holders)`,
  `create index disclosure_by_recipient on disclosure (unit_id, recipient, id)`,
  `create index disclosure_by_holder on disclosure (unit_id, holder, id)`,
  `create index disclosure_by_item on disclosure (unit_id, item_id)`,
  `create index disclosure_by_request on disclosure (unit_id, request_id)`,
  `create index evidence_by_case on evidence (unit_id, case_id)`,
  `create index approval_by_item on approval (unit_id, item_id)`,
  `create index secrecy_by_item on secrecy_decision (unit_id, item_id)`,
  `create index session_by_case on session (unit_id, case_id)`,
  `create index review_by_due on review (unit_id, due_at)`,
]

const callerFunctions = [
  `create function set_caller(professional text, agency text, units text[], reach text) returns void
     language sql security invoker as $$
     select set_config('casebridge.professional', professional, true),
            set_config('casebridge.agency', agency, true),
            set_config('casebridge.units', array_to_string(units, ','), true),
            set_config('casebridge.reach', reach, true)
   $$`,
  `create function caller_professional() returns text language sql stable
     return nullif(current_setting('casebridge.professional', true), '')`,
  `create function caller_agency() returns text language sql stable
     return nullif(current_setting('casebridge.agency', true), '')`,
  `create function caller_units() returns text[] language sql stable
     return string_to_array(nullif(current_setting('casebridge.units', true), ''), ',')`,
  // What the caller reaches beyond the own cases: 'case' nothing, 'review' the unit's reviews, 'service' the outbox.
  `create function caller_reach() returns text language sql stable
     return nullif(current_setting('casebridge.reach', true), '')`,
  // The one way out of a case. Row-level security shows nobody another's membership, so that no query can list who is
  // on which cases; this ends exactly one, and only for a caller who is on that case.
  `create function end_membership(of_unit text, of_case uuid, of_professional text) returns void
     language sql security definer set search_path from current
     begin atomic
       delete from membership m
        where m.unit_id = of_unit and m.case_id = of_case and m.professional = of_professional
          and of_unit = any (caller_units())
          and exists (select 1 from membership own where own.unit_id = of_unit and own.case_id = of_case
                       and own.professional = caller_professional());
     end`,
]

const inUnit = 'unit_id = any (caller_units())'
const onCase = (table: string) =>
  `(${inUnit} and exists (select 1 from membership m where m.unit_id = ${table}.unit_id
     and m.professional = caller_professional() and m.case_id = ${table}.case_id))`

/** Who may see a row, table by table. Writing stays inside the caller's units; the service decides who writes what. */
const sight: Record<string, string> = {
  data_key: inUnit,
  case_file: `(${inUnit} and exists (select 1 from membership m where m.unit_id = case_file.unit_id
     and m.professional = caller_professional() and m.case_id = case_file.id))`,
  membership: `(${inUnit} and professional = caller_professional())`,
  // One's own row stays in view when a conflict of interest ends the membership: what was told ends with it.
  participant: `(${onCase('participant')} or (${inUnit} and professional = caller_professional()))`,
  // INVARIANT I4: a sealed item exists for its holder, and for those the holder named in a signed decision.
  // A secret, too, is only a row to those: what police must not know of, a query of theirs does not find.
  item: `(${inUnit} and (author = caller_professional() or (holder = caller_agency() and ${onCase('item')})
     or exists (select 1 from disclosure d where d.unit_id = item.unit_id and d.item_id = item.id
       and d.recipient = caller_professional())
     or exists (select 1 from secrecy_decision s where s.unit_id = item.unit_id and s.item_id = item.id
       and caller_professional() = any (s.recipients))
     or (not sealed and not secret and ${onCase('item')})))`,
  item_content: `(${inUnit} and (
     exists (select 1 from item i where i.unit_id = item_content.unit_id and i.id = item_content.item_id
       and i.holder = caller_agency())
     or exists (select 1 from disclosure d where d.unit_id = item_content.unit_id and d.item_id = item_content.item_id
       and d.recipient = caller_professional() and d.recalled_at is null)))`,
  evidence: `(${onCase('evidence')} or (${inUnit} and exists (select 1 from disclosure d
     where d.unit_id = evidence.unit_id and d.consent_id = evidence.id and d.recipient = caller_professional())))`,
  session: onCase('session'),
  attendance: `(${inUnit} and exists (select 1 from session s where s.unit_id = attendance.unit_id
     and s.id = attendance.session_id))`,
  approval: onCase('approval'),
  secrecy_decision: `(${inUnit} and (agency = caller_agency() or caller_professional() = any (recipients)))`,
  intent: `(${inUnit} and (professional = caller_professional()
     or exists (select 1 from disclosure d where d.unit_id = intent.unit_id and d.intent_id = intent.id
       and (d.recipient = caller_professional() or d.holder = caller_agency()))))`,
  request: `(${inUnit} and (asker = caller_professional() or (${onCase('request')}
     and (caller_professional() = any (recipients) or caller_agency() = any (holders)))))`,
  disclosure: `(${inUnit} and (recipient = caller_professional() or given_by = caller_professional()
     or (holder = caller_agency() and ${onCase('disclosure')})))`,
  reading: `(${inUnit} and exists (select 1 from disclosure d where d.unit_id = reading.unit_id
     and d.id = reading.disclosure_id))`,
  review: `(${inUnit} and caller_reach() = 'review')`,
  idempotency: `(${inUnit} and professional = caller_professional())`,
  outbox: `caller_reach() = 'service'`,
}

/** Who may change a row, where that is fewer than may see it. */
const change: Record<string, string> = {
  item: `(${inUnit} and holder = caller_agency())`,
  evidence: `(${inUnit} and agency = caller_agency())`,
  intent: `(${inUnit} and professional = caller_professional())`,
}

const policies = Object.entries(sight).flatMap(([table, visible]) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy sight on ${table} for select using (${visible})`,
  `create policy writing on ${table} for insert with check (${inUnit})`,
  `create policy changing on ${table} for update using (${change[table] ?? visible}) with check (${inUnit})`,
  `create policy removing on ${table} for delete using (${visible})`,
])

/** `end_membership` runs as the owner, to whom forced row-level security applies as to anybody. */
const ownerPolicies = [
  `create policy ending on membership for delete to exchange_owner using (${inUnit})`,
  `create policy ending_sight on membership for select to exchange_owner using (${inUnit})`,
]

const grants = [
  ...Object.keys(sight).map((table) => `grant select, insert on ${table} to exchange_app`),
  'grant update (state, closed_at, closing_reason) on case_file to exchange_app',
  'grant update (conflict_reason, conflict_at) on participant to exchange_app',
  'revoke execute on function end_membership from public',
  'grant execute on function end_membership to exchange_app',
  'grant update (prerelease_clause, prerelease_variant) on item to exchange_app',
  'grant update (withdrawn_at, withdrawal_reason) on evidence to exchange_app',
  'grant update (opened_at, closed_at) on session to exchange_app',
  'grant update (checked_in_at) on attendance to exchange_app',
  'grant update (entry_index, proof) on intent to exchange_app',
  'grant update (recalled_at, recall_reason, acknowledged_at) on disclosure to exchange_app',
  'grant delete on outbox to exchange_app',
  'grant select, insert, update on seen_head, ledger_head to exchange_app',
  'grant usage on schema exchange to exchange_app',
]
