import { type Kysely, sql } from 'kysely'
import type { BundleStore } from '../domain/bundles/bundle-archive.ts'
import type { AuditTables } from './schema.ts'

/** The archive of bundles in PostgreSQL. */
export function bundleRepository(db: Kysely<AuditTables>): BundleStore {
  return {
    async findBytes(revision) {
      const row = await db
        .selectFrom('bundle')
        .select('bytes')
        .where('revision', '=', revision)
        .executeTakeFirst()
      return row?.bytes
    },
    listBytes: (revisions) =>
      db.selectFrom('bundle').selectAll().where(sql<boolean>`revision = any(${revisions}::text[])`).execute(),
    async listMissing(limit) {
      const rows = await db
        .selectFrom('named_bundle')
        .leftJoin('bundle', 'bundle.revision', 'named_bundle.revision')
        .select('named_bundle.revision')
        .where('bundle.revision', 'is', null)
        // Those that nobody has any more must not keep the others waiting.
        .orderBy(sql`random()`)
        .limit(limit)
        .execute()
      return rows.map(({ revision }) => revision)
    },
    async keep(revision, bytes) {
      await db
        .insertInto('bundle')
        .values({ revision, bytes })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
  }
}
