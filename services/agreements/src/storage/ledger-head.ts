import type { KnownHead } from '@casebridge/ledger'
import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.ts'

/** The last ledger head this service verified. Several replicas share it; it only grows. */
export function ledgerHead(db: Kysely<Schema>, origin: string) {
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
        .onConflict((conflict) =>
          conflict
            .column('origin')
            .doUpdateSet({ size: sql`excluded.size`, root: sql`excluded.root` })
            .where('ledger_head.size', '<', size),
        )
        .execute()
    },
  }
}
