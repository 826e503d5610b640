import { type Kysely, type Selectable, sql } from 'kysely'
import type { Criteria, IndexPage, ReviewSight } from '../domain/search/criteria.ts'
import type { EntrySearch, IndexedEntry } from '../domain/search/entry-search.ts'
import { inView } from './in-view.ts'
import type { AuditTables } from './schema.ts'
import { conditionsOf, within } from './search-conditions.ts'

/** The index of entries in PostgreSQL, read for a review. */
export function entrySearch(db: Kysely<AuditTables>): EntrySearch {
  return {
    find: (criteria, page, sight) =>
      inView(db, 'audit.reach', 'review', async (tx) => {
        const { indexed } = await tx
          .selectFrom('indexed_entry')
          .select((row) => row.fn.coalesce(sql<number>`max(idx) + 1`, sql<number>`0`).as('indexed'))
          .executeTakeFirstOrThrow()
        const rows = await query(tx, criteria, page, sight).execute()
        return { entries: rows.map(toIndexed), indexed: Number(indexed) }
      }),
  }
}

function query(tx: Kysely<AuditTables>, criteria: Criteria, page: IndexPage, sight?: ReviewSight) {
  const newest = page.order === 'newest'
  const after = page.after
  return tx
    .selectFrom('indexed_entry as i')
    .leftJoin('entry as e', 'e.idx', 'i.idx')
    .leftJoin('actor_detail as a', 'a.entry_id', 'e.entry_id')
    .selectAll('i')
    .select(['e.entry_id', 'e.leaf', 'e.leaf_hash', 'a.year', 'a.ciphertext'])
    .where('i.idx', '<', page.below)
    .where((row) => (after === undefined ? row.lit(true) : row('i.idx', newest ? '<' : '>', after)))
    .where((row) => row.and([...conditionsOf(criteria), ...within(sight)]))
    .orderBy('i.idx', newest ? 'desc' : 'asc')
    .limit(page.limit)
}

type Row = Selectable<AuditTables['indexed_entry']> & {
  readonly entry_id: string | null
  readonly leaf: Uint8Array | null
  readonly leaf_hash: Uint8Array | null
  readonly year: number | null
  readonly ciphertext: Uint8Array | null
}

function toIndexed(row: Row): IndexedEntry {
  const { entry_id: entryId, leaf, leaf_hash: leafHash, year, ciphertext } = row
  return {
    index: row.idx,
    event: row.event,
    transaction: row.transaction_id,
    unit: row.unit,
    organisation: row.organisation,
    role: row.role,
    holders: row.holders,
    recipients: row.recipients,
    purpose: row.purpose,
    effect: row.effect,
    decision: row.decision,
    basis: row.basis,
    classes: row.classes,
    occurredAt: row.occurred_at,
    receivedAt: row.received_at,
    ...(entryId !== null && leaf !== null && leafHash !== null && { stored: { entryId, leaf, leafHash } }),
    ...(year !== null && ciphertext !== null && { actor: { year, ciphertext } }),
  }
}
