import type { Category } from '@casebridge/policy'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { RestrictedRows, RestrictionCause } from '../domain/restriction/restriction.ts'
import type { RestrictionStore, TaggedRestriction } from '../domain/restriction/restriction-store.ts'
import { inView } from './in-view.ts'
import type { AuditTables } from './schema.ts'

/** Restrictions in PostgreSQL, in view only by the person they are about or by the agency whose they are. */
export function restrictionRepository(db: Kysely<AuditTables>): RestrictionStore {
  return {
    async add({ rows, ...restriction }) {
      await db
        .insertInto('restriction')
        .values({
          id: restriction.id,
          agency: restriction.agency,
          subject_tag: restriction.subjectTag,
          ...columnsOf(rows),
          cause: restriction.cause,
          from_at: restriction.from,
          until_at: restriction.until,
          proposed_by: restriction.proposedBy,
          entry_id: restriction.entryId,
          idx: restriction.index,
        })
        .execute()
    },
    async addDeed({ restriction, act, by, at, entryId }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('restriction_deed')
        .values({
          ...{ restriction_id: restriction.id, proposed_by: restriction.proposedBy },
          ...{ act, by_actor: by, at: at.toISOString(), entry_id: entryId },
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
    listAbout: (subjectTag) =>
      inView(db, 'audit.restricted', Buffer.from(subjectTag).toString('hex'), async (tx) =>
        (await restrictions(tx).where('r.subject_tag', '=', subjectTag).execute()).map(toRestriction),
      ),
    listOf: (agency, after, limit) =>
      inView(db, 'audit.agency', agency, async (tx) => {
        const page = restrictions(tx).where('r.agency', '=', agency).where('r.idx', '>', after)
        return (await page.limit(limit).execute()).map(toRestriction)
      }),
    find: (agency, id) =>
      inView(db, 'audit.agency', agency, async (tx) => {
        const own = restrictions(tx).where('r.agency', '=', agency).where('r.id', '=', id)
        const row = await own.executeTakeFirst()
        return row && toRestriction(row)
      }),
  }
}

function restrictions(tx: Kysely<AuditTables>) {
  const done = (act: 'confirmed' | 'released') =>
    sql<boolean>`exists (select from restriction_deed d where d.restriction_id = r.id and d.act = ${act})`.as(
      act,
    )
  return tx
    .selectFrom('restriction as r')
    .selectAll('r')
    .select([done('confirmed'), done('released')])
    .orderBy('r.idx')
}

type Row = Selectable<AuditTables['restriction']> & {
  readonly confirmed: boolean
  readonly released: boolean
}

function toRestriction(row: Row): TaggedRestriction {
  return {
    id: row.id,
    agency: row.agency,
    subjectTag: row.subject_tag,
    rows: rowsOf(row),
    cause: row.cause as RestrictionCause,
    from: row.from_at,
    until: row.until_at,
    proposedBy: row.proposed_by,
    entryId: row.entry_id,
    index: row.idx,
    confirmed: row.confirmed,
    released: row.released,
  }
}

function columnsOf(rows: RestrictedRows) {
  return {
    rows_of: rows.of,
    categories: rows.of === 'categories' ? [...rows.categories] : null,
    transaction_id: rows.of === 'transaction' ? rows.transaction : null,
    entries: rows.of === 'entries' ? [...rows.entries] : null,
  }
}

function rowsOf({ rows_of: of, categories, transaction_id, entries }: Row): RestrictedRows {
  if (of === 'categories') return { of, categories: (categories ?? []) as Category[] }
  if (of === 'transaction') return { of, transaction: transaction_id ?? '' }
  if (of === 'entries') return { of, entries: entries ?? [] }
  return { of }
}
