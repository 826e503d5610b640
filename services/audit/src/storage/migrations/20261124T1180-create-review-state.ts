import { type Kysely, sql } from 'kysely'

/**
 * What deeds come to, for lists; and who acted in an entry, for a review that opens it. What a reviewer writes is the
 * justification of the deed's own entry, encrypted beside it under the key of the year and committed to in the log:
 * there is no second copy, so the columns for one go.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table review_deed drop column note, drop column year`.execute(db)
  // A deed proves itself against its entry, which holds the digest of all of it; the salt makes the digest say nothing.
  await sql`alter table review_deed add column salt bytea not null check (octet_length(salt) = 32)`.execute(
    db,
  )
  await sql`
    create view review_state with (security_invoker) as
      select review.id as review_id,
        case moved.act
          when 'assigned' then 'assigned' when 'returned' then 'assigned'
          when 'concluded' then 'concluded' when 'confirmed' then 'confirmed' when 'closed' then 'closed'
          else 'open' end as state
      from review left join lateral (
        select act from review_deed
        where review_id = review.id and act in ('assigned', 'returned', 'concluded', 'confirmed', 'closed')
        order by seq desc limit 1
      ) moved on true`.execute(db)
  // An entry that two people have looked at and closed.
  await sql`
    create view reviewed_entry with (security_invoker) as
      select distinct unnest(review.entries) as idx
      from review join review_deed on review_id = review.id and act = 'closed'`.execute(db)
  await sql`grant select on review_state, reviewed_entry to audit_app`.execute(db)
  await sql`create index on review using gin (entries)`.execute(db)

  // Setting the reach and selecting are one call, so the guard costs no round trip.
  await sql`
    create function actor_details(wanted uuid[]) returns setof actor_detail
    language plpgsql volatile security invoker as $$
    begin
      perform set_config('audit.reach', 'review', true);
      return query select a.* from actor_detail a where a.entry_id = any (wanted);
    end $$`.execute(db)
}
