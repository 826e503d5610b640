import { sql } from 'kysely'
import type { Sight } from '../actor.ts'
import { asCaller, type ExchangeDatabase, type Handle } from './as-caller.ts'

/** One auditor's use of a grant. */
export interface ContentOpening {
  readonly unit: string
  /** The entry that recorded the grant. */
  readonly grant: string
  readonly professional: string
  /** The entry whose content is opened. */
  readonly opened: string
}

/** Runs `work` in a transaction that sees what this one intent made known, and nothing else of its unit. */
export function asOpening<T>(
  db: ExchangeDatabase,
  sight: Sight,
  intent: string,
  work: (tx: Handle) => Promise<T>,
): Promise<T> {
  return asCaller(db, sight, async (tx) => {
    await sql`select open_intent(${intent}::uuid)`.execute(tx)
    return work(tx)
  })
}

export async function isUsed(tx: Handle, { unit, grant, professional }: ContentOpening): Promise<boolean> {
  const row = await tx
    .selectFrom('content_opening')
    .select('grant_id')
    .where('unit_id', '=', unit)
    .where('grant_id', '=', grant)
    .where('professional', '=', professional)
    .executeTakeFirst()
  return row !== undefined
}

/** Notes the use. @returns whether it was the first; of two at once one is. */
export async function useGrant(
  tx: Handle,
  { unit, grant, professional, opened }: ContentOpening,
  entryId: string,
  at: Date,
): Promise<boolean> {
  const used = await tx
    .insertInto('content_opening')
    .values({
      ...{ unit_id: unit, grant_id: grant, professional, opened_entry: opened },
      ...{ entry_id: entryId, opened_at: at.toISOString() },
    })
    .onConflict((conflict) => conflict.columns(['unit_id', 'grant_id', 'professional']).doNothing())
    .returning('grant_id')
    .executeTakeFirst()
  return used !== undefined
}
