import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import { type Change, type ChangeStore, digestOf, type ListedChange } from '../domain/changes/change.ts'
import type { Schema } from './schema.ts'

export function changeRepository(db: Kysely<Schema>): ChangeStore {
  return {
    async add({ source, reason, records }, { concerns, proposedBy, proposedAt }) {
      const row = await db
        .insertInto('registry_change')
        .values({
          source,
          reason,
          concerns: [...concerns],
          units: JSON.stringify(records.units),
          agencies: JSON.stringify(records.agencies),
          professionals: JSON.stringify(records.professionals),
          digest: digestOf(records),
          proposed_by: proposedBy,
          proposed_at: proposedAt,
        })
        .returning(['id', 'number'])
        .executeTakeFirstOrThrow()
      return { ...row, source, reason, records, concerns, proposedBy, proposedAt }
    },

    async find(id) {
      const row = await whole(db).where('registry_change.id', '=', id).executeTakeFirst()
      return row && toChange(row)
    },

    async findPending(records) {
      const row = await whole(db)
        .where('digest', '=', digestOf(records))
        .where('decision', 'is', null)
        .executeTakeFirst()
      return row && toChange(row)
    },

    async decide({ id, proposedBy }, { decision, decidedBy, decidedAt, reason }) {
      await db
        .insertInto('registry_decision')
        .values({
          change_id: id,
          decision,
          reason: reason ?? null,
          proposed_by: proposedBy,
          decided_by: decidedBy,
          decided_at: decidedAt,
        })
        .execute()
    },

    async list({ units, status, before, limit }) {
      const concerning = listed(db).where(
        sql<boolean>`(concerns = '{}' or concerns && ${[...units]}::text[])`,
      )
      const wanted =
        status === undefined ? concerning : concerning.where(sql`coalesce(decision, 'pending')`, '=', status)
      const rows = await (before === undefined ? wanted : wanted.where('number', '<', before))
        .orderBy('number', 'desc')
        .limit(limit + 1)
        .execute()
      return rows.map(({ size, ...row }) => ({ ...toListed(row), size }))
    },
  }
}

function whole(db: Kysely<Schema>) {
  return changes(db).select(['units', 'agencies', 'professionals'])
}

function listed(db: Kysely<Schema>) {
  return changes(db).select(
    sql<number>`jsonb_array_length(units) + jsonb_array_length(agencies) + jsonb_array_length(professionals)`.as(
      'size',
    ),
  )
}

function changes(db: Kysely<Schema>) {
  return db
    .selectFrom('registry_change')
    .leftJoin('registry_decision', 'registry_decision.change_id', 'registry_change.id')
    .select([
      'registry_change.id',
      'number',
      'source',
      'registry_change.reason',
      'concerns',
      'registry_change.proposed_by',
      'proposed_at',
      'decision',
      'decided_by',
      'decided_at',
      'registry_decision.reason as rejected_because',
    ])
}

type RowOf<Query> = Query extends SelectQueryBuilder<infer _D, infer _T, infer Row> ? Row : never

function toChange({ units, agencies, professionals, ...row }: RowOf<ReturnType<typeof whole>>): Change {
  return { ...toListed(row), records: { units, agencies, professionals } }
}

function toListed(row: RowOf<ReturnType<typeof changes>>): Omit<ListedChange, 'size'> {
  const { decision, decided_by: decidedBy, decided_at: decidedAt, rejected_because: reason } = row
  const decided = decision !== null && decidedBy !== null && decidedAt !== null
  return {
    ...{ id: row.id, number: row.number, source: row.source, reason: row.reason, concerns: row.concerns },
    ...{ proposedBy: row.proposed_by, proposedAt: row.proposed_at },
    ...(decided && { decision: { decision, decidedBy, decidedAt, ...(reason !== null && { reason }) } }),
  }
}
