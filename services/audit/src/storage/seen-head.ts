import { type Kysely, sql } from 'kysely'
import type { AuditTables } from './schema.ts'

/** The highest sequence of the registry head that was followed; it only grows, whichever replica writes it. */
export function seenRegistryHead(db: Kysely<AuditTables>) {
  return {
    async get(): Promise<number> {
      const row = await db
        .selectFrom('followed_head')
        .select('sequence')
        .where('kind', '=', 'registry')
        .executeTakeFirst()
      return row?.sequence ?? 0
    },
    async set(sequence: number): Promise<void> {
      await sql`
        insert into followed_head (kind, sequence) values ('registry', ${sequence})
        on conflict (kind) do update set sequence = greatest(followed_head.sequence, excluded.sequence)
      `.execute(db)
    },
  }
}
