import type { Category, Variant } from '@casebridge/policy'
import type { CorrectionKind, Item, ItemLabels } from '../domain/disclosure/situation.ts'
import type { UseLimitation } from '../domain/disclosure/use-limitation.ts'
import type { Handle } from './as-caller.ts'
import type { ItemRow } from './tables.ts'

/** Items by id, among those this caller may know of; the others are simply not there. */
export function findItemRows(tx: Handle, unit: string, ids: readonly string[]): Promise<readonly ItemRow[]> {
  return tx
    .selectFrom('item')
    .selectAll()
    .where('unit_id', '=', unit)
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
}

/** The row of an item to be kept. */
export function itemRowOf(
  item: Omit<Item, 'keyId'>,
  unit: string,
  caseId: string | null,
  keyId: string,
  createdAt: string,
): ItemRow {
  return {
    unit_id: unit,
    id: item.id,
    case_id: caseId,
    holder: item.holder,
    author: item.author,
    category: item.category,
    statement_type: item.statementType,
    labels: JSON.stringify(item.labels),
    secret: item.secret,
    sealed: item.sealed,
    at_source: item.atSource,
    use_limitations: [...item.useLimitations],
    variants: [...item.written],
    key_id: keyId,
    created_at: createdAt,
    expires_at: item.expiresAt,
    prerelease_clause: item.prerelease?.clause ?? null,
    prerelease_variant: item.prerelease?.variant ?? null,
    received_under: item.receivedUnder,
    contested: item.contested,
    signal_id: item.signal?.id ?? null,
    signal_author: item.signal?.author ?? null,
    measure_id: item.measure?.id ?? null,
    measure_owner: item.measure?.owner ?? null,
    correction_id: item.correction?.id ?? null,
    correction: item.correction?.kind ?? null,
    corrected_at: item.correction?.at ?? null,
  }
}

/** An item as decisions see it: labels, no content. */
export function toItem(row: ItemRow): Item {
  return {
    id: row.id,
    holder: row.holder,
    author: row.author,
    category: row.category as Category,
    statementType: row.statement_type as Item['statementType'],
    labels: row.labels as ItemLabels,
    secret: row.secret,
    sealed: row.sealed,
    atSource: row.at_source,
    useLimitations: row.use_limitations as UseLimitation[],
    written: row.variants as Variant[],
    keyId: row.key_id,
    expiresAt: row.expires_at,
    prerelease:
      row.prerelease_clause === null || row.prerelease_variant === null
        ? null
        : { clause: row.prerelease_clause, variant: row.prerelease_variant as Variant },
    receivedUnder: row.received_under,
    contested: row.contested,
    signal: row.signal_id === null ? null : { id: row.signal_id, author: row.signal_author },
    measure: row.measure_id === null ? null : { id: row.measure_id, owner: row.measure_owner },
    correction: correctionOf(row),
  }
}

function correctionOf({ correction_id, correction, corrected_at }: ItemRow): Item['correction'] {
  if (correction_id === null || correction === null || corrected_at === null) return null
  return { id: correction_id, kind: correction as CorrectionKind, at: corrected_at }
}
