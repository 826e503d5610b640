import type { KnownHead } from '@casebridge/ledger'
import { type Kysely, sql } from 'kysely'
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

/** The last ledger head this exchange verified. Several replicas share it; it only grows. */
export function ledgerHead(db: Kysely<ExchangeTables>, origin: string) {
  return {
    async get(): Promise<KnownHead> {
      const row = await db
        .selectFrom('ledger_head')
        .select(['size', 'root'])
        .where('origin', '=', origin)
        .executeTakeFirst()
      return row ?? { size: 0, root: '' }
    },
    async set({ size, root }: KnownHead): Promise<void> {
      await db
        .insertInto('ledger_head')
        .values({ origin, size, root })
        .onConflict((oc) =>
          oc
            .column('origin')
            .doUpdateSet({ size: sql`excluded.size`, root: sql`excluded.root` })
            .where('ledger_head.size', '<', size),
        )
        .execute()
    },
  }
}
