import { type Kysely, type Selectable, sql } from 'kysely'
import type { Sample, SampleDraw, SamplePlan, SampleStore } from '../domain/review/sample.ts'
import type { AuditTables } from './schema.ts'

/** Samples in PostgreSQL. */
export function sampleRepository(db: Kysely<AuditTables>): SampleStore {
  const samples = () => db.selectFrom('sample').selectAll()
  return {
    find: async (id) => toSample(db, await samples().where('id', '=', id).executeTakeFirst()),
    findByKey: async (key) => toSample(db, await samples().where('key', '=', key).executeTakeFirst()),
    async addPlan(key, { id, plan, entryId }) {
      await db
        .insertInto('sample')
        .values({ id, key, plan: JSON.stringify(plan), entry_id: entryId })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async addDraw(id, { size, root, witnessed, count, uniform, weighted, entryId }) {
      const drawn = { size, witnessed, count, uniform: [...uniform], weighted: [...weighted] }
      await db
        .insertInto('sample_draw')
        .values({ sample_id: id, ...drawn, root: Buffer.from(root, 'base64'), entry_id: entryId })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    headAfter: (size) => heads(db).select(['size', 'root']).where('size', '>', size).executeTakeFirst(),
    async indexedBelow() {
      const { rows } = await sql<{ below: number }>`select indexed_below() as below`.execute(db)
      return rows[0]?.below ?? 0
    },
    async placesOf({ since, until }) {
      const places = await Promise.all([since, until].map((moment) => firstAt(db, moment)))
      const size =
        (await heads(db).clearOrderBy().orderBy('size', 'desc').select('size').executeTakeFirst())?.size ?? 0
      return { from: places[0] ?? size, below: places[1] ?? size }
    },
    async listCandidates({ agencies, below }, after, most) {
      const { rows } = await sql<CandidateRow>`
        select * from sample_candidates(${agencies}::text[], ${below}::bigint, ${after}::bigint, ${most}::int)`.execute(
        db,
      )
      return rows.map(({ idx, ...traits }) => ({ index: idx, ...traits }))
    },
  }
}

type CandidateRow = Pick<AuditTables['indexed_entry'], 'idx' | 'purpose' | 'basis' | 'classes' | 'agencies'>

function heads(db: Kysely<AuditTables>) {
  return db.selectFrom('tree_head').orderBy('size').limit(1)
}

/** The first index that was taken at this moment or later; undefined when none was. */
async function firstAt(db: Kysely<AuditTables>, moment: string): Promise<number | undefined> {
  // The head of the empty log follows none.
  const later = heads(db).where('size', '>', 0).where('received_at', '>=', moment)
  const row = await later.select('prev_size').executeTakeFirst()
  return row?.prev_size ?? undefined
}

async function toSample(
  db: Kysely<AuditTables>,
  row: Selectable<AuditTables['sample']> | undefined,
): Promise<Sample | undefined> {
  if (row === undefined) return undefined
  const drawn = await db
    .selectFrom('sample_draw')
    .selectAll()
    .where('sample_id', '=', row.id)
    .executeTakeFirst()
  // The digest in its entry covers all of it, so a row that is something else is found out when it is read.
  const sample = { id: row.id, plan: row.plan as SamplePlan, entryId: row.entry_id }
  return drawn === undefined ? sample : { ...sample, draw: { ...toDraw(drawn), entryId: drawn.entry_id } }
}

function toDraw({ size, root, witnessed, count, uniform, weighted }: AuditTables['sample_draw']): SampleDraw {
  return {
    ...{ size, root: Buffer.from(root).toString('base64'), witnessed, count },
    // Arrays of bigint come as texts.
    ...{ uniform, weighted },
  }
}
