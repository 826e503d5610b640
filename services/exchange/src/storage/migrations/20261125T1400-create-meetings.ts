import { type Kysely, sql } from 'kysely'

/**
 * What a session leaves behind. First the return sheet (law of 30 July 2018; Const. Court 52/2021): feedback to police
 * that exists for them only with the signature of everybody who attends, and that can hold no secret.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...sheets, ...sheetPolicies, ...sheetFunctions, ...sheetGuards])
    await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'

const sheets = [
  // What a sheet's item refers to: an item turned secret is none that it could refer to.
  'create unique index item_openness on item (unit_id, id, secret, sealed)',
  `create table return_sheet (
     unit_id text not null, id uuid not null, case_id uuid not null, session_id uuid not null, drafted_by text not null,
     recipients text[] not null check (cardinality(recipients) between 1 and 20),
     -- Agencies of police in the unit: from them it is kept until everybody else has signed.
     kept_from text[] not null check (cardinality(kept_from) > 0),
     state text not null check (state in ('drafted', 'signing', 'complete', 'sent', 'void')),
     version bigint not null check (version > 0), shown boolean not null default false, intent_id uuid,
     drafted_at timestamptz not null, sent_at timestamptz, voided_at timestamptz,
     primary key (unit_id, id),
     foreign key (unit_id, case_id) references case_file,
     foreign key (unit_id, session_id) references session,
     foreign key (unit_id, intent_id) references intent,
     check ((state = 'sent') = (sent_at is not null)),
     check ((state = 'void') = (voided_at is not null)),
     check (state <> 'sent' or intent_id is not null))`,
  `create index return_sheet_by_session on return_sheet (unit_id, session_id)`,
  // INVARIANT: an item of a sheet is no secret and not sealed, as long as the sheet exists (X5).
  `create table return_sheet_item (
     unit_id text not null, sheet_id uuid not null, item_id uuid not null, variant text not null,
     secret boolean not null default false check (not secret), sealed boolean not null default false check (not sealed),
     primary key (unit_id, sheet_id, item_id),
     foreign key (unit_id, sheet_id) references return_sheet,
     foreign key (unit_id, item_id, secret, sealed) references item (unit_id, id, secret, sealed))`,
  // One for everybody who attends. INVARIANT (P6): nobody sees whose signature is missing.
  `create table return_sheet_seat (
     unit_id text not null, sheet_id uuid not null, professional text not null, agency text not null,
     signature jsonb, signed_at timestamptz,
     primary key (unit_id, sheet_id, professional),
     foreign key (unit_id, sheet_id) references return_sheet,
     check ((signature is null) = (signed_at is null)))`,
]

const seated = `exists (select 1 from return_sheet_seat own where own.unit_id = return_sheet.unit_id
  and own.sheet_id = return_sheet.id and own.professional = caller_professional())`
// To police it does not exist before everybody else has signed, also while some of them sit at the table.
const sight = `(is_in_inner_circle(unit_id, case_id) and (drafted_by = caller_professional()
  or (${seated} and (caller_agency() <> all (kept_from) or shown))
  or (state = 'sent' and caller_professional() = any (recipients))))`
const ofSheet = (table: string) => `(${inUnit} and exists (select 1 from return_sheet s
  where s.unit_id = ${table}.unit_id and s.id = ${table}.sheet_id))`
const ofOwnDraft = (table: string) => `(${inUnit} and exists (select 1 from return_sheet s
  where s.unit_id = ${table}.unit_id and s.id = ${table}.sheet_id and s.drafted_by = caller_professional()
    and s.state = 'drafted'))`

const sheetPolicies = [
  ...['return_sheet', 'return_sheet_item', 'return_sheet_seat'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `grant select, insert on ${table} to exchange_app`,
    // For the functions below, which say yes or no, or end a sheet.
    `create policy owner_sight on ${table} for select to exchange_owner using (${inUnit})`,
  ]),
  `create policy sight on return_sheet for select using (${sight})`,
  `create policy writing on return_sheet for insert
     with check (is_in_inner_circle(unit_id, case_id) and drafted_by = caller_professional() and state = 'drafted'
       and not shown)`,
  `create policy changing on return_sheet for update using (${sight}) with check (${inUnit})`,
  `create policy ending on return_sheet for update to exchange_owner using (${inUnit}) with check (${inUnit})`,
  `grant update (state, version, shown, intent_id, sent_at, voided_at) on return_sheet to exchange_app`,
  `create policy sight on return_sheet_item for select using ${ofSheet('return_sheet_item')}`,
  `create policy writing on return_sheet_item for insert with check ${ofOwnDraft('return_sheet_item')}`,
  `create policy removing on return_sheet_item for delete to exchange_owner using (${inUnit})`,
  `create policy sight on return_sheet_seat for select using (${inUnit} and professional = caller_professional())`,
  `create policy writing on return_sheet_seat for insert with check ${ofOwnDraft('return_sheet_seat')}`,
  // Each signs for themself, and once.
  `create policy signing on return_sheet_seat for update
     using (${inUnit} and professional = caller_professional() and signed_at is null)
     with check (${inUnit} and professional = caller_professional())`,
  `grant update (signature, signed_at) on return_sheet_seat to exchange_app`,
]

const sheetFunctions = [
  // Whether everybody has signed who attends, but for these agencies: says yes or no, and not who.
  `create function sheet_is_signed(of_unit text, of_sheet uuid, but_for text[]) returns boolean
     language sql stable security definer set search_path from current
     begin atomic
       select of_unit = any (caller_units())
          and not exists (select 1 from return_sheet_seat s
                           where s.unit_id = of_unit and s.sheet_id = of_sheet and s.signed_at is null
                             and s.agency <> all (but_for));
     end`,
  // The signatures of a sheet, once there is one of everybody: what unanimity is decided on.
  `create function sheet_signatures(of_unit text, of_sheet uuid) returns table (professional text)
     language sql stable security definer set search_path from current
     begin atomic
       select s.professional from return_sheet_seat s
        where s.unit_id = of_unit and s.sheet_id = of_sheet and of_unit = any (caller_units())
          and sheet_is_signed(of_unit, of_sheet, '{}');
     end`,
  // Who attends changed, or the session is over: what is not sent by then never is. By somebody on the case, or a clock.
  `create function void_sheets(of_unit text, of_case uuid, of_session uuid, of_attendee text, at timestamptz)
     returns setof uuid
     language sql volatile security definer set search_path from current
     begin atomic
       update return_sheet s set state = 'void', voided_at = at, version = s.version + 1
        where s.unit_id = of_unit and s.unit_id = any (caller_units()) and s.case_id = of_case
          and (of_session is null or s.session_id = of_session)
          and (of_attendee is null or exists (select 1 from return_sheet_seat t where t.unit_id = s.unit_id
            and t.sheet_id = s.id and t.professional = of_attendee))
          and s.state in ('drafted', 'signing', 'complete')
          and (caller_reach() = 'clock' or exists (select 1 from membership m where m.unit_id = of_unit
            and m.case_id = of_case and m.professional = any (caller_seats())))
       returning s.id;
     end`,
  'revoke execute on function sheet_is_signed, sheet_signatures, void_sheets from public',
  'grant execute on function sheet_is_signed, sheet_signatures, void_sheets to exchange_app',
]

const sheetGuards = [
  // INVARIANT: whatever the service does, a sheet with a signature missing, or without one who attends, is not complete.
  `create function guard_return_sheet() returns trigger language plpgsql security definer
     set search_path from current as $$
   begin
     if new.state in ('complete', 'sent') and not sheet_is_signed(new.unit_id, new.id, '{}') then
       raise exception 'a return sheet is complete with the signature of everybody who attends';
     end if;
     if new.shown and not sheet_is_signed(new.unit_id, new.id, new.kept_from) then
       raise exception 'police see a return sheet when everybody else has signed it';
     end if;
     if new.state = 'complete' and exists (select 1 from attendance a
          where a.unit_id = new.unit_id and a.session_id = new.session_id and a.checked_in_at is not null
            and exists (select 1 from participant p where p.unit_id = a.unit_id and p.case_id = new.case_id
              and p.professional = a.professional and p.conflict_at is null and p.removed_at is null)
            and not exists (select 1 from return_sheet_seat s where s.unit_id = new.unit_id and s.sheet_id = new.id
              and s.professional = a.professional)) then
       raise exception 'somebody who attends has no seat on this return sheet';
     end if;
     return new;
   end $$`,
  `create trigger guard before update on return_sheet for each row execute function guard_return_sheet()`,
  // Belief is on no sheet (X2), and an item joins it while nobody has signed.
  `create function guard_return_sheet_item() returns trigger language plpgsql security definer
     set search_path from current as $$
   begin
     if not exists (select 1 from return_sheet s where s.unit_id = new.unit_id and s.id = new.sheet_id
          and s.state = 'drafted') then
       raise exception 'an item joins a return sheet before anybody signs it';
     end if;
     if not exists (select 1 from item i join return_sheet s on s.unit_id = i.unit_id and s.case_id = i.case_id
          where i.unit_id = new.unit_id and i.id = new.item_id and s.id = new.sheet_id and i.category <> 'BEL') then
       raise exception 'this item is not for a return sheet';
     end if;
     return new;
   end $$`,
  `create trigger guard before insert on return_sheet_item
     for each row execute function guard_return_sheet_item()`,
  // An item whose label turns secret leaves every sheet, and what is not sent of these is void: silence of the label
  // before the sheet.
  `create function leave_return_sheets() returns trigger language plpgsql security definer
     set search_path from current as $$
   begin
     update return_sheet s set state = 'void', voided_at = now(), version = s.version + 1
       from return_sheet_item i
      where i.unit_id = new.unit_id and i.item_id = new.id and s.unit_id = i.unit_id and s.id = i.sheet_id
        and s.state in ('drafted', 'signing', 'complete');
     delete from return_sheet_item i where i.unit_id = new.unit_id and i.item_id = new.id;
     return new;
   end $$`,
  `create trigger leave_return_sheets before update of secret, sealed on item
     for each row when ((new.secret or new.sealed) and not (old.secret or old.sealed))
     execute function leave_return_sheets()`,
  'revoke execute on function guard_return_sheet, guard_return_sheet_item, leave_return_sheets from public',
  // What the functions above look at, as the owner.
  `create policy owner_sight on item for select to exchange_owner using (${inUnit})`,
  `create policy owner_sight on attendance for select to exchange_owner using (${inUnit})`,
  `create policy owner_sight on participant for select to exchange_owner using (${inUnit})`,
]
