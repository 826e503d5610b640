import type { KnownHead } from '@casebridge/ledger'
import { type QueryExecutorProvider, sql } from 'kysely'
import type { LedgerConnection } from './batching-ledger.ts'

/**
 * The last ledger head this service verified, in the table `ledger_head (origin, size, root)` of its own schema.
 * Several replicas share it; it only grows.
 */
export function ledgerHead(db: QueryExecutorProvider, origin: string): LedgerConnection['head'] {
  return {
    async get() {
      const { rows } =
        await sql<KnownHead>`select size, root from ledger_head where origin = ${origin}`.execute(db)
      return rows[0] ?? { size: 0, root: '' }
    },
    async set({ size, root }) {
      await sql`
        insert into ledger_head (origin, size, root) values (${origin}, ${size}, ${root})
        on conflict (origin) do update set size = excluded.size, root = excluded.root
          where ledger_head.size < excluded.size`.execute(db)
    },
  }
}
