import { type Kysely, sql } from 'kysely'

const inUnit = 'unit_id = any (caller_units())'
const inInner = `(${inUnit} and exists (select 1 from membership m where m.unit_id = item.unit_id
  and m.case_id = item.case_id and m.circle = 'inner'))`

/**
 * A secret is its author's alone, from colleagues too (P14): what colleagues see of what their agency holds is no more
 * than others on the case could see. INVARIANT (I4): to them it is in no list and no count, and nothing that they ask,
 * answer or say of it is answered otherwise than for an id that is none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop policy sight on item').execute(db)
  await sql
    .raw(
      `create policy sight on item for select using (${inUnit} and (author = caller_professional()
         or exists (select 1 from disclosure d where d.unit_id = item.unit_id and d.item_id = item.id
           and d.recipient = caller_professional())
         or exists (select 1 from secrecy_decision s where s.unit_id = item.unit_id and s.item_id = item.id
           and caller_professional() = any (s.recipients))
         or (not sealed and not secret and ${inInner})))`,
    )
    .execute(db)
}
