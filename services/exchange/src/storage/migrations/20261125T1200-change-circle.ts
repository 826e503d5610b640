import { type Kysely, sql } from 'kysely'

/**
 * How the circle of a case changes: who moves between inner and outer, who owns it, and whom the clock takes off it,
 * because their visit is over or they have left (P14, S34).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const byClock = `caller_reach() = 'clock'`

// As `is_on_case` asks it; but these run as the owner, who sees more memberships than those that seat the caller.
const seated = `of_unit = any (caller_units()) and (${byClock} or exists (select 1 from membership own
  where own.unit_id = of_unit and own.case_id = of_case and own.professional = any (caller_seats())
    and (own.professional = caller_professional() or own.professional = any (caller_chairs()) or own.owns)
    and (own.until is null or own.until > caller_moment())))`

const of = 'm.unit_id = of_unit and m.case_id = of_case'

const statements = [
  `create or replace function end_membership(of_unit text, of_case uuid, of_professional text) returns void
     language sql security definer set search_path from current
     begin atomic
       delete from membership m where ${of} and m.professional = of_professional and ${seated};
     end`,
  `create function move_membership(of_unit text, of_case uuid, of_professional text, to_circle text) returns void
     language sql security definer set search_path from current
     begin atomic
       update membership m set circle = to_circle where ${of} and m.professional = of_professional and ${seated};
     end`,
  // A case has one owner at every moment: the statement gives it over, or does nothing.
  `create function hand_over_case(of_unit text, of_case uuid, to_professional text) returns void
     language plpgsql volatile security definer set search_path from current as $$
   begin
     if not (${seated}) then return; end if;
     update membership m set owns = false where ${of} and m.owns;
     update membership m set owns = true where ${of} and m.professional = to_professional;
   end $$`,
  `create policy moving on membership for update to exchange_owner using (${inUnit}) with check (${inUnit})`,
  'revoke execute on function move_membership, hand_over_case from public',
  'grant execute on function move_membership, hand_over_case to exchange_app',

  // Of people who have gone and of visits that are over, the clock sees who is on which case, and ends that.
  `create policy of_the_gone on membership for select using (${byClock})`,
  `create policy of_the_gone on participant for select using (${byClock} and ${inUnit})`,
  `create policy removing_the_gone on participant for update using (${byClock} and ${inUnit}) with check (${inUnit})`,
  `create policy succeeding on case_file for update using (${byClock} and ${inUnit}) with check (${inUnit})`,
  'grant update (reason, added_by, added_at) on participant to exchange_app',
]
