import type { Predicate } from '@casebridge/policy'
import { type RawBuilder, sql } from 'kysely'
import type { Handle } from './as-caller.ts'
import { type Columns, sqlOf } from './predicate.ts'

/** Which items are looked at: of this holder, on cases the caller is on. */
export interface CandidateQuestion {
  readonly unit: string
  readonly holder: string
  readonly caseId: string | undefined
  readonly after: string | undefined
  readonly limit: number
}

/** To whom they would be made known. */
export interface CandidateRecipient {
  readonly recipient: string
  readonly cleared: boolean
}

/**
 * The facts of which this store has a column. Consent, dissent, gates and who owns a measure at the holder's are no
 * columns: what depends on them is `maybe`, and decided item by item. A label that is not there is what a decision
 * takes it for, so that no column is null.
 */
export function candidateColumns({ recipient, cleared }: CandidateRecipient): Columns {
  return {
    jurisdiction: sql.ref('c.jurisdiction'),
    case: sql.ref('c.state'),
    retention: sql`case when i.expires_at <= now_at.moment then 'past' else 'within' end`,
    'holder.onCase': sql`exists (select 1 from participant p where p.unit_id = i.unit_id and p.case_id = i.case_id
      and p.agency = i.holder)`,
    'recipient.onCase': participantIs(recipient, sql`true`),
    'recipient.conflictOfInterest': participantIs(recipient, sql`p.conflict_at is not null`),
    'recipient.measureOwner': sql`coalesce(i.labels ->> 'measureOwner' = ${recipient}, false)`,
    'recipient.author': sql`coalesce(i.labels ->> 'signalAuthor' = ${recipient}, false)`,
    'recipient.clearance': sql`(${cleared} or not ${flag('clearance')})`,
    'item.category': sql.ref('i.category'),
    'item.secret': sql.ref('i.secret'),
    'item.minor': sql.ref('c.minor'),
    'item.standalone': flag('standalone'),
    'item.classified': flag('classified'),
    'item.originatorPermission': flag('originatorPermission'),
    'item.onward': flag('onward'),
    'item.contested': sql`coalesce(i.labels ->> 'contested', 'none')`,
    'item.handling': sql`array(select jsonb_array_elements_text(coalesce(i.labels -> 'handling', '[]')))`,
  }
}

/** Ids of items that may be permitted, in their order; row-level security leaves those of the caller's own cases. */
export async function findCandidates(
  tx: Handle,
  { unit, holder, caseId, after, limit }: CandidateQuestion,
  predicate: Predicate,
  columns: Columns,
  now: Date,
): Promise<readonly { readonly id: string; readonly caseId: string }[]> {
  const rows = await tx
    .selectFrom('item as i')
    .innerJoin('case_file as c', (join) =>
      join.onRef('c.unit_id', '=', 'i.unit_id').onRef('c.id', '=', 'i.case_id'),
    )
    .innerJoin(
      sql<{ moment: string }>`(select ${now.toISOString()}::timestamptz as moment)`.as('now_at'),
      (join) => join.onTrue(),
    )
    .select(['i.id', 'c.id as caseId'])
    .where('i.unit_id', '=', unit)
    .where('i.holder', '=', holder)
    .where((row) => (caseId === undefined ? row.lit(true) : row('c.id', '=', caseId)))
    .where((row) => (after === undefined ? row.lit(true) : row('i.id', '>', after)))
    .where((row) => sqlOf(row, predicate, columns))
    .orderBy('i.id')
    .limit(limit)
    .execute()
  return rows
}

function flag(label: string): RawBuilder<boolean> {
  return sql<boolean>`coalesce((i.labels -> ${label})::boolean, false)`
}

function participantIs(professional: string, what: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from participant p where p.unit_id = i.unit_id and p.case_id = i.case_id
    and p.professional = ${professional} and ${what})`
}
