import type { Predicate } from '@casebridge/policy'
import { type RawBuilder, sql } from 'kysely'
import type { Columns } from './predicate.ts'

/** What a query for held items may leave out, before each is decided: see `widened` of the policy. */
export interface Narrowing {
  readonly predicate: Predicate
  readonly columns: Columns
}

/** To whom items would be made known, and when. */
interface Recipient {
  readonly recipient: string
  readonly cleared: boolean
  /** For whom they stand in today. */
  readonly chairs: readonly string[]
  readonly owners: readonly string[]
  /** The caller must not find them on a case; see `asSeenBy`. */
  readonly unseen: boolean
  readonly now: Date
}

/**
 * The facts of which a query for held items has a column, where `item` and `case_file` are joined. Consent, dissent,
 * gates, core membership and who owns a measure at the holder's are no columns: what depends on them is `maybe`, and
 * decided item by item. A label that is not there is what a decision takes it for, so that no column is null.
 */
export function heldItemColumns({ recipient, cleared, chairs, owners, unseen, now }: Recipient): Columns {
  const { ref } = sql
  return {
    unit: ref('item.unit_id'),
    jurisdiction: ref('case_file.jurisdiction'),
    case: ref('case_file.sharing'),
    retention: sql`case when item.expires_at <= ${now.toISOString()}::timestamptz then 'past' else 'within' end`,
    'holder.onCase': participantIs(sql`p.agency = item.holder`),
    'recipient.onCase': participantIs(
      sql`not ${unseen}::boolean and (p.circle = 'inner' or item.category = 'REF')
        and (p.professional = ${recipient} or (p.conflict_at is null
          and (p.professional = any (${[...chairs]}::text[])
            or (p.professional = any (${[...owners]}::text[]) and p.professional = case_file.owner))))`,
    ),
    'recipient.conflictOfInterest': participantIs(
      sql`p.professional = ${recipient} and not ${unseen}::boolean and p.conflict_at is not null`,
    ),
    'recipient.measureOwner': sql`coalesce(item.measure_owner = ${recipient}, false)`,
    'recipient.author': sql`coalesce(item.signal_author = ${recipient}, false)`,
    'recipient.clearance': sql`(${cleared}::boolean or not ${flag('clearance')})`,
    'item.category': ref('item.category'),
    'item.secret': ref('item.secret'),
    'item.minor': ref('case_file.minor'),
    'item.standalone': flag('standalone'),
    'item.classified': flag('classified'),
    'item.originatorPermission': flag('originatorPermission'),
    'item.onward': sql`(item.received_under is not null)`,
    'item.contested': ref('item.contested'),
    'item.handling': sql`array(select jsonb_array_elements_text(coalesce(item.labels -> 'handling', '[]')))`,
  }
}

function flag(label: string): RawBuilder<boolean> {
  return sql<boolean>`coalesce((item.labels -> ${label}::text)::boolean, false)`
}

function participantIs(what: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from participant p where p.unit_id = item.unit_id
    and p.case_id = item.case_id and p.removed_at is null and (p.until > caller_moment()) is not false and ${what})`
}
