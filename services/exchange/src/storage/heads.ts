import type { Kysely } from 'kysely'
import type { ExchangeTables } from './tables.ts'

/** The highest sequence of each followed head: a lower one is never accepted again, also after a restart. */
export function seenHeads(db: Kysely<ExchangeTables>, kind: 'bundle' | 'registry') {
  return {
    async get(): Promise<number> {
      const row = await db
        .selectFrom('seen_head')
        .select('sequence')
        .where('kind', '=', kind)
        .executeTakeFirst()
      return row?.sequence ?? 0
    },
    async set(sequence: number): Promise<void> {
      await db
        .insertInto('seen_head')
        .values({ kind, sequence })
        .onConflict((oc) =>
          oc.column('kind').doUpdateSet({ sequence }).where('seen_head.sequence', '<', sequence),
        )
        .execute()
    },
  }
}
