import type { Handle } from './as-caller.ts'
import type { Narrowing } from './held-item-columns.ts'
import { sqlOf } from './predicate.ts'

/** An item by its id, with the case it is on. */
export interface HeldItemId {
  readonly id: string
  readonly caseId: string
}

const AT_ONCE = 100

/**
 * What one agency holds on the caller's own cases, and nothing else: an item of another agency, one on another case and
 * an id that is nothing are all not found, by the same single query (I4).
 */
export const heldItems = (tx: Handle, units: readonly string[], holder: string) => {
  const held = tx
    .selectFrom('item')
    // Row-level security shows the cases the caller is on; an author may see the own item on another.
    .innerJoin('case_file', (join) =>
      join.onRef('case_file.unit_id', '=', 'item.unit_id').onRef('case_file.id', '=', 'item.case_id'),
    )
    .select(['item.id as id', 'case_file.id as caseId'])
    .where('item.unit_id', 'in', units)
    .where('item.holder', '=', holder)
  return {
    async find(id: string): Promise<HeldItemId | undefined> {
      if (!isUuid(id) || units.length === 0) return undefined
      return held.where('item.id', '=', id).executeTakeFirst()
    },

    /**
     * All of them beyond an id, in order of id, read as far as somebody goes on.
     *
     * @param narrowing leaves out what the rules refuse without a case being read; whoever reads decides each anyway
     */
    async *after(id: string, narrowing?: Narrowing): AsyncGenerator<HeldItemId> {
      const wanted =
        narrowing === undefined
          ? held
          : held.where((item) => sqlOf(item, narrowing.predicate, narrowing.columns))
      let last = id
      while (units.length > 0) {
        const beyond = last === '' ? wanted : wanted.where('item.id', '>', last)
        const rows = await beyond.orderBy('item.id').limit(AT_ONCE).execute()
        yield* rows
        last = rows.at(-1)?.id ?? ''
        if (rows.length < AT_ONCE) return
      }
    },
  }
}

/** Whether PostgreSQL would take a text as an id; for any other there is nothing to look for. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
