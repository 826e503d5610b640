import { type Kysely, sql } from 'kysely'

/**
 * Erasing a person (design.md, Keys and persons; practice.md P13): two people, time to take it back, then the texts of
 * every case and warning about the person for good. Codes, times and organisations stay: that something was decided
 * and made known is accounted for by rows that name nobody.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const erasing = `caller_reach() = 'erase'`

/** Rows that an erasure reads, changes or removes, through the one function below and no other way. */
const touched: Record<string, readonly string[]> = {
  key_subject: ['select', 'delete'],
  data_key: ['select', 'update'],
  case_file: ['select', 'update'],
  item: ['select'],
  item_content: ['select', 'delete'],
  secrecy_decision: ['select', 'update'],
  intent: ['select', 'update'],
  idempotency: ['select', 'delete'],
  membership: ['select', 'delete'],
}

const statements = [
  // Whose texts a data key opens; in view of an erasure alone.
  `create table key_subject (
     unit_id text not null, key_id uuid not null, subject text not null,
     primary key (unit_id, key_id),
     foreign key (unit_id, key_id) references data_key)`,
  `create index key_subject_by_subject on key_subject (subject)`,
  `alter table case_file no force row level security`,
  `insert into key_subject select unit_id, key_id, subject from case_file`,
  `alter table case_file force row level security`,
  `alter table key_subject enable row level security`,
  `alter table key_subject force row level security`,
  `create policy writing on key_subject for insert with check (${inUnit})`,
  // No policy shows it to the service: only the owner's function below reads it.
  `grant select, insert on key_subject to exchange_app`,

  `create table erasure (
     unit_id text not null, id uuid not null, transaction_id uuid not null,
     -- Forgotten when the erasure ended, one way or the other.
     subject text,
     ground text not null
       check (ground in ('request-of-person', 'retention-ended', 'unlawful', 'wrong-person', 'court-order')),
     state text not null
       check (state in ('requested', 'confirmed', 'withdrawn', 'stopped', 'erasing', 'done')),
     requested_by text not null, requested_agency text not null, requested_at timestamptz not null,
     confirmed_by text, confirmed_agency text, confirmed_at timestamptz, erases_at timestamptz,
     begun_at timestamptz, entry_id uuid, entry bytea, detail jsonb, recorded_at timestamptz, emptied_at timestamptz,
     ended_at timestamptz,
     primary key (unit_id, id),
     -- Nobody confirms what they asked for themselves, nor what their own agency did.
     check (confirmed_by is null or (confirmed_by <> requested_by and confirmed_agency <> requested_agency)),
     check (state not in ('confirmed', 'erasing', 'done') or confirmed_by is not null),
     check (state not in ('requested', 'confirmed', 'erasing') or subject is not null),
     check (state <> 'erasing' or (begun_at is not null and begun_at >= erases_at)),
     check (emptied_at is null or recorded_at is not null))`,
  `create index erasure_by_moment on erasure (unit_id, requested_at, id)`,
  `alter table erasure enable row level security`,
  `alter table erasure force row level security`,
  `create policy sight on erasure for select using (${erasing} or (${inUnit} and caller_reach() = 'review'))`,
  `create policy writing on erasure for insert with check (${inUnit} and caller_reach() = 'review')`,
  `create policy changing on erasure for update
     using (${erasing} or (${inUnit} and caller_reach() = 'review'))
     with check (${erasing} or (${inUnit} and caller_reach() = 'review'))`,
  `grant select, insert on erasure to exchange_app`,
  `grant update (subject, state, confirmed_by, confirmed_agency, confirmed_at, erases_at, begun_at, entry_id, entry,
                 detail, recorded_at, emptied_at, ended_at) on erasure to exchange_app`,

  ...Object.entries(touched).flatMap(([table, commands]) =>
    commands.map(
      (command) =>
        `create policy erasing_${command} on ${table} for ${command} to exchange_owner using (${erasing})`,
    ),
  ),
  // Whether a case about a person is open, anywhere: says yes or no.
  `create function has_open_case(of_subject text) returns boolean
     language sql stable security definer set search_path from current
     begin atomic
       select exists (select 1 from case_file c where c.subject = of_subject and c.state = 'open')
         and (caller_reach() = 'erase' or caller_reach() = 'review');
     end`,
  `create policy asking on case_file for select to exchange_owner using (caller_reach() = 'review')`,
  // INVARIANT: nothing is emptied but for an erasure that two people asked for, whose time came, and which is recorded.
  // Gives the wrapped keys, so that the service destroys their secrets before this transaction is over.
  `create function empty_subject(of_unit text, of_erasure uuid, at timestamptz)
     returns table (unit_id text, key_id uuid, wrapped bytea)
     language plpgsql volatile security definer set search_path from current as $$
   #variable_conflict use_column
   declare
     act erasure;
     keys uuid[];
   begin
     select * into act from erasure e
      where e.unit_id = of_unit and e.id = of_erasure and e.state = 'erasing' and e.recorded_at is not null;
     if act.id is null then raise exception 'there is no such erasure to carry out'; end if;
     -- What was opened after it began is about a new beginning, also when a crash makes this run again.
     keys := array(
       select d.id from data_key d join key_subject s on s.unit_id = d.unit_id and s.key_id = d.id
        where s.subject = act.subject and d.created_at <= act.begun_at for update of d);
     delete from item_content c using item i
      where i.unit_id = c.unit_id and i.id = c.item_id and i.key_id = any (keys);
     update secrecy_decision s set envelope = null
       from item i where i.unit_id = s.unit_id and i.id = s.item_id and i.key_id = any (keys);
     delete from idempotency p using case_file c
      where c.unit_id = p.unit_id and c.id = p.created_id and c.key_id = any (keys);
     delete from idempotency p using item i
      where i.unit_id = p.unit_id and i.id = p.created_id and i.key_id = any (keys);
     update intent n set body_hash = '' where n.key_id = any (keys);
     delete from membership m using case_file c
      where c.unit_id = m.unit_id and c.id = m.case_id and c.key_id = any (keys);
     update case_file c
        set subject = 'erased', reference = 'erased/' || c.id, identifier = '', state = 'closed',
            closed_at = coalesce(c.closed_at, at)
      where c.key_id = any (keys);
     delete from key_subject s where s.key_id = any (keys);
     return query
       with gone as (
         select d.unit_id, d.id, d.wrapped from data_key d where d.id = any (keys) and d.destroyed_at is null),
       emptied as (
         update data_key d set wrapped = '', destroyed_at = at from gone g where d.unit_id = g.unit_id and d.id = g.id)
       select g.unit_id, g.id, g.wrapped from gone g;
   end $$`,
  `revoke execute on function has_open_case, empty_subject from public`,
  `grant execute on function has_open_case, empty_subject to exchange_app`,
]
