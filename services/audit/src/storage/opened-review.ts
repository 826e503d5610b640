import type { OpenedReview } from '../domain/review/review.ts'
import type { AuditTables } from './schema.ts'

/** Maps a row of a review; the only place that does. */
export function toOpened(row: AuditTables['review']): OpenedReview {
  return {
    id: row.id,
    origin: row.origin,
    flag: row.flag,
    agency: row.agency,
    regime: row.regime,
    entries: row.entries,
    openedAt: row.opened_at,
    dueAt: row.due_at,
  }
}
