import type { Item } from '../domain/disclosure/situation.ts'
import type { Handle } from './as-caller.ts'
import { insertContent } from './contents.ts'
import type { DataKey } from './data-keys.ts'

/** Keeps what a warning says as an item without a case, under a key of its own. */
export async function insertWarningItem(
  tx: Handle,
  unit: string,
  item: Item,
  key: DataKey,
  summary: string,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('item')
    .values({
      unit_id: unit,
      id: item.id,
      case_id: null,
      holder: item.holder,
      author: item.author,
      category: item.category,
      statement_type: item.statementType,
      labels: JSON.stringify(item.labels),
      secret: item.secret,
      sealed: item.sealed,
      variants: [...item.written],
      key_id: key.id,
      created_at: now.toISOString(),
      expires_at: null,
      prerelease_clause: null,
      prerelease_variant: null,
    })
    .execute()
  await insertContent(tx, unit, item.id, key, { summary })
}
