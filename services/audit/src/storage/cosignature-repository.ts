import { type Kysely, sql } from 'kysely'
import type { CosignatureStore } from '../domain/witness/cosignature-store.ts'
import type { LogWitness, Quorum } from '../domain/witness/witnesses.ts'
import type { AuditTables } from './schema.ts'

/** More than one round of all witnesses and replicas leaves. */
const LATEST = 1000

/** Cosignatures in PostgreSQL, and which of them make a quorum. */
export function cosignatureRepository(
  db: Kysely<AuditTables>,
  witnesses: readonly Pick<LogWitness, 'name' | 'outside'>[],
  quorum: Quorum,
): CosignatureStore {
  const names = witnesses.map(({ name }) => name)
  const outside = witnesses.filter((witness) => witness.outside).map(({ name }) => name)
  /** What a quorum has cosigned stays so. */
  let known: { readonly size: number; readonly checkpoint: string } | undefined
  const linesOf = async (size: number) => {
    const rows = await db
      .selectFrom('cosignature')
      .select('line')
      .where('size', '=', size)
      .orderBy('witness')
      .execute()
    return rows.map(({ line }) => line)
  }
  return {
    async add({ cosignedAt, ...row }) {
      await db
        .insertInto('cosignature')
        .values({ ...row, cosigned_at: cosignedAt.toISOString() })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    linesOf,
    newestSizes: () => newestSizes(db, names),
    async newestWitnessed() {
      // Old heads gain no cosignatures: however long a quorum fails to come together, a look costs the same.
      const latest =
        known === undefined ? sql`` : sql`where size > ${known.size} order by size desc limit ${LATEST}`
      const { rows } = await sql<{ size: number; checkpoint: string }>`
        select size, min(checkpoint) as checkpoint from (select * from cosignature ${latest}) c
        where witness = any(${names}::text[])
        group by size
        having count(*) >= ${quorum.need} and count(*) filter (where witness = any(${outside}::text[])) >= ${quorum.outside}
        order by size desc limit 1`.execute(db)
      known = rows[0] ?? known
      return known && { size: known.size, note: known.checkpoint + (await linesOf(known.size)).join('') }
    },
    hasWitnesses: names.length > 0,
    async firstWitnessedAfter(size) {
      const { rows } = await sql<{ size: number }>`
        select size from cosignature where size > ${size} and witness = any(${names}::text[])
        group by size
        having count(*) >= ${quorum.need} and count(*) filter (where witness = any(${outside}::text[])) >= ${quorum.outside}
        order by size limit 1`.execute(db)
      return rows[0]?.size
    },
    async waitingSince(size) {
      const row = await db
        .selectFrom('tree_head')
        .select('received_at')
        .where('size', '>', size)
        .orderBy('size')
        .limit(1)
        .executeTakeFirst()
      return row && new Date(row.received_at)
    },
  }
}

/** One look into the index for each witness. */
async function newestSizes(
  db: Kysely<AuditTables>,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ witness: string; size: number }>`
    select w.witness, c.size from unnest(${names}::text[]) w (witness)
    cross join lateral (select size from cosignature c where c.witness = w.witness order by size desc limit 1) c`.execute(
    db,
  )
  return new Map(rows.map(({ witness, size }) => [witness, size]))
}
