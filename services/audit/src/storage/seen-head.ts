import type { Kysely } from 'kysely'
import type { AuditTables } from './schema.ts'

/** The highest sequence of the registry's head that was followed; it only grows. */
export function seenRegistryHead(db: Kysely<AuditTables>) {
  return {
    async get(): Promise<number> {
      const row = await db.selectFrom('followed_head').select('sequence').where('kind', '=', 'registry').executeTakeFirst()
      return row?.sequence ?? 0
    },
    async set(sequence: number): Promise<void> {
      await db
        .insertInto('followed_head')
        .values({ kind: 'registry', sequence })
        .onConflict((conflict) =>
          conflict.column('kind').doUpdateSet({ sequence }).where('followed_head.sequence', '<', sequence),
        )
        .execute()
    },
  }
}
