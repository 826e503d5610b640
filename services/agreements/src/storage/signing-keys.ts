import type { Kysely } from 'kysely'
import type { SigningKeyMatch } from '../domain/storage.ts'
import type { Schema } from './schema.ts'

type Key = { readonly kid: string; readonly x: string }

/** Whether this professional, or anybody, registered the key or the kid before. */
export async function findSigningKey(
  db: Kysely<Schema>,
  professional: string,
  { kid, x }: Key,
): Promise<SigningKeyMatch> {
  const rows = await db
    .selectFrom('signing_key')
    .select(['professional_id', 'kid', 'x'])
    .where((row) =>
      row.or([row('x', '=', x), row.and([row('professional_id', '=', professional), row('kid', '=', kid)])]),
    )
    .execute()
  if (rows.length === 0) return 'none'
  const same = rows.every((row) => row.professional_id === professional && row.kid === kid && row.x === x)
  return same ? 'same' : 'taken'
}

export async function addSigningKey(
  db: Kysely<Schema>,
  professional: string,
  { kid, x }: Key,
  now: Date,
): Promise<void> {
  await db
    .insertInto('signing_key')
    .values({ professional_id: professional, kid, x, registered_at: now.toISOString() })
    .execute()
}
