import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { AgencyPart, Criteria, Period, ReviewSight } from '../domain/search/criteria.ts'
import type { AuditTables } from './schema.ts'

type Condition = RawBuilder<SqlBool>

/** What is written in the query for each criterion that is given. */
export function conditionsOf(criteria: Criteria): Condition[] {
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
export function within(sight: ReviewSight | undefined): Condition[] {
  if (sight === undefined) return []
  const agencies = [...sight.agencies]
  return [
    sql<SqlBool>`(i.organisation = any(${agencies}::text[]) or i.holders && ${agencies}::text[])`,
    sql<SqlBool>`not i.agencies @> array[${sight.except}]::text[]`,
  ]
}
