import { type KeyEncryption, KeyErased } from '@casebridge/service'
import type { Plan } from '../domain/disclosure/plan.ts'
import type { Logged, LoggedFacts } from '../domain/replay/logged.ts'
import { unveil } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import { contextOf } from './data-keys.ts'

/** Where a list of logged acts stands. */
export interface Place {
  readonly decidedAt: string
  readonly id: string
}

/** Acts that were recorded, from a moment until another, the oldest first, beyond `after`; for the reach `replay`. */
export async function listLogged(
  tx: Handle,
  keys: KeyEncryption,
  units: readonly string[],
  period: { readonly from: string; readonly until: string },
  after: Place | undefined,
  limit: number,
): Promise<readonly (Logged & Place)[]> {
  const rows = await logged(tx)
    .where('intent.unit_id', 'in', units)
    .where('intent.entry_index', 'is not', null)
    .where('decided_at', '>=', period.from)
    .where('decided_at', '<', period.until)
    .where(({ eb, refTuple, tuple }) =>
      after === undefined
        ? eb.lit(true)
        : eb(refTuple('decided_at', 'intent.id'), '>', tuple(after.decidedAt, after.id)),
    )
    .orderBy('decided_at')
    .orderBy('intent.id')
    .limit(limit)
    .execute()
  return Promise.all(rows.map((row) => open(keys, row)))
}

/** How many were recorded in a period, up to `most` and one more. */
export async function countLogged(
  tx: Handle,
  units: readonly string[],
  period: { readonly from: string; readonly until: string },
  most: number,
): Promise<number> {
  const rows = await tx
    .selectFrom('intent')
    .select('id')
    .where('unit_id', 'in', units)
    .where('entry_index', 'is not', null)
    .where('decided_at', '>=', period.from)
    .where('decided_at', '<', period.until)
    .limit(most + 1)
    .execute()
  return rows.length
}

/** The act behind a ledger entry, in one of these units; for the reach `replay`. */
export async function findLogged(
  tx: Handle,
  keys: KeyEncryption,
  units: readonly string[],
  entryId: string,
): Promise<(Logged & Place) | undefined> {
  const row = await logged(tx)
    .where('intent.unit_id', 'in', units)
    .where('entry_id', '=', entryId)
    .executeTakeFirst()
  return row && open(keys, row)
}

/** Of an intent only what a replay needs: not whom it was about, and not who acted. */
function logged(tx: Handle) {
  return tx
    .selectFrom('intent')
    .innerJoin('data_key', (join) =>
      join.onRef('data_key.unit_id', '=', 'intent.unit_id').onRef('data_key.id', '=', 'intent.key_id'),
    )
    .select(['intent.unit_id', 'intent.id', 'intent.entry', 'intent.facts', 'intent.outcome'])
    .select(['intent.engine', 'intent.bundle', 'intent.decided_at'])
    .select(['data_key.id as key_id', 'data_key.wrapped', 'data_key.destroyed_at'])
}

type Row = Awaited<ReturnType<ReturnType<typeof logged>['executeTakeFirstOrThrow']>>

async function open(keys: KeyEncryption, row: Row): Promise<Logged & Place> {
  const { unit_id: unit, id, entry, engine, bundle, decided_at: decidedAt } = row
  const act = { unit, id, entry, engine, bundle, decidedAt }
  if (row.destroyed_at !== null) return { ...act, taken: undefined }
  const key = await findKey(keys, row.wrapped, contextOf(unit, row.key_id))
  if (key === undefined) return { ...act, taken: undefined }
  const reveal = (field: string, bytes: Uint8Array) =>
    unveil(key, { unit, table: 'intent', id, field }, bytes)
  return {
    ...act,
    taken: {
      document: (reveal('outcome', row.outcome) as Plan).document,
      facts: reveal('facts', row.facts) as readonly LoggedFacts[],
    },
  }
}

// Undefined while an erasure has begun and goes on.
async function findKey(
  keys: KeyEncryption,
  wrapped: Uint8Array,
  context: string,
): Promise<Uint8Array | undefined> {
  try {
    return await keys.unwrap(wrapped, context)
  } catch (error) {
    if (error instanceof KeyErased) return undefined
    throw error
  }
}
