import { type Kysely, type RawBuilder, type Selectable, type SqlBool, sql } from 'kysely'
import type { AgencyPart, Criteria, IndexPage, Period, ReviewSight } from '../domain/search/criteria.ts'
import type { EntrySearch, IndexedEntry } from '../domain/search/entry-search.ts'
import { inView } from './in-view.ts'
import type { AuditTables } from './schema.ts'

type Condition = RawBuilder<SqlBool>

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

/** What is written in the query for each criterion that is given. */
function conditionsOf(criteria: Criteria): Condition[] {
  const { subject, agency, basis } = criteria
  return [
    ...(subject === undefined ? [] : isAbout(subject)),
    ...(agency === undefined ? [] : takesPart(agency.id, agency.as)),
    ...(basis === undefined ? [] : [sql<SqlBool>`i.basis @> array[${basis}]::text[]`]),
    ...is('actor_index', criteria.actor),
    ...is('purpose', criteria.purpose),
    ...is('event', criteria.event),
    ...is('effect', criteria.effect),
    ...is('decision', criteria.decision),
    ...is('transaction_id', criteria.transaction),
    ...is('unit', criteria.unit),
    ...inPeriod('occurred_at', criteria.occurred),
    ...inPeriod('received_at', criteria.received),
  ]
}

function is(column: keyof AuditTables['indexed_entry'], value: string | Uint8Array | undefined): Condition[] {
  return value === undefined ? [] : [sql<SqlBool>`${sql.ref(`i.${column}`)} = ${value}`]
}

/**
 * Only while there is a detail about the person, so that one whose details were erased is found as little as one never
 * known; an entry that is gone itself is found all the same, for it must be shown as broken.
 */
function isAbout(subject: Uint8Array): Condition[] {
  return [
    sql<SqlBool>`i.subject_index = ${subject}`,
    sql<SqlBool>`(e.entry_id is null or exists (select from person_detail p where p.entry_id = e.entry_id))`,
  ]
}

function takesPart(id: string, as: AgencyPart | undefined): Condition[] {
  const anywhere = sql<SqlBool>`i.agencies @> array[${id}]::text[]`
  if (as === undefined) return [anywhere]
  if (as === 'organisation') return [anywhere, sql<SqlBool>`i.organisation = ${id}`]
  return [
    anywhere,
    sql<SqlBool>`${sql.ref(as === 'holder' ? 'i.holders' : 'i.recipients')} @> array[${id}]::text[]`,
  ]
}

function inPeriod(column: 'occurred_at' | 'received_at', { from, until }: Period = {}): Condition[] {
  const at = sql.ref(`i.${column}`)
  return [
    ...(from === undefined ? [] : [sql<SqlBool>`${at} >= ${from}::timestamptz`]),
    ...(until === undefined ? [] : [sql<SqlBool>`${at} < ${until}::timestamptz`]),
  ]
}

// INVARIANT (I8): nobody reviews the own agency, in whichever part of an entry it stands.
function within(sight: ReviewSight | undefined): Condition[] {
  if (sight === undefined) return []
  const agencies = [...sight.agencies]
  return [
    sql<SqlBool>`(i.organisation = any(${agencies}::text[]) or i.holders && ${agencies}::text[])`,
    sql<SqlBool>`not i.agencies @> array[${sight.except}]::text[]`,
  ]
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
