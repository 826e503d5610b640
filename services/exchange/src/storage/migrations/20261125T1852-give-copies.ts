import { type Kysely, sql } from 'kysely'

/**
 * What is held about a person is told item by item, and copied (GDPR art. 15(3)): for a request that waits for its answer
 * and for nobody else. What is on a case that is frozen is told of to nobody meanwhile.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  'drop function held_about',
  // INVARIANT (I4): of what is secret or sealed nothing is said here: it exists for its holder alone.
  `create function held_about(of_unit text, of_claim uuid, of_subject text, moment timestamptz)
     returns table (item_id uuid, case_id uuid, key_id uuid, holder text, category text, statement_type text,
                    contested text, own_words boolean, at_source boolean, variants text[], apart text[], created_at timestamptz,
                    purposes text[], recipients text[])
     language sql stable security definer set search_path from current
     begin atomic
       select i.id, c.id, i.key_id, i.holder, i.category, i.statement_type, i.contested,
              coalesce((i.labels ->> 'ownWords')::boolean, false), i.at_source, i.variants, o.variants, i.created_at,
              array_remove(array_agg(distinct d.purpose), null), array_remove(array_agg(distinct d.recipient_agency), null)
         from claim q
         join case_file c on c.unit_id = q.unit_id and c.subject = of_subject and c.frozen_at is null
         join item i on i.unit_id = c.unit_id and i.case_id = c.id and not i.secret and not i.sealed
         -- What names other people is copied for nobody, also when it has ended.
         left join item_third_parties o on o.unit_id = i.unit_id and o.item_id = i.id
         left join disclosure d on d.unit_id = i.unit_id and d.item_id = i.id and d.recalled_at is null
        where caller_reach() = 'review' and of_unit = any (caller_units())
          and q.unit_id = of_unit and q.id = of_claim and q.state in ('received', 'extended')
          and (q.raised_by = 'person' or exists (select 1 from representative r
                where r.unit_id = q.unit_id and r.id = q.representative_id and r.case_id = c.id
                  and r.state = 'standing' and r.until > moment))
          and not exists (select 1 from informing n
                where n.unit_id = i.unit_id and n.case_id = c.id and n.agency = i.holder
                  and n.state = 'restricted' and n.until > moment and i.category = any (n.categories))
        group by i.unit_id, i.id, c.id, o.variants;
     end`,
  `create policy answering_sight on item_content for select to exchange_owner using (caller_reach() = 'review')`,
  `create policy answering_sight on item_third_parties for select to exchange_owner using (caller_reach() = 'review')`,
  `create function copies_about(of_unit text, of_claim uuid, of_subject text, moment timestamptz, items uuid[])
     returns table (item_id uuid, ciphertext bytea)
     language sql stable security definer set search_path from current
     begin atomic
       select t.item_id, t.ciphertext
         from held_about(of_unit, of_claim, of_subject, moment) h
         join item_content t on t.unit_id = of_unit and t.item_id = h.item_id
        where h.item_id = any (items);
     end`,
  'revoke execute on function held_about, copies_about from public',
  'grant execute on function held_about, copies_about to exchange_app',
]
