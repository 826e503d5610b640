import { type Kysely, sql } from 'kysely'
import type { Lapse, WantedLapses } from '../domain/lapses.ts'
import type { Attestation } from '../domain/storage.ts'
import type { Schema } from './schema.ts'

/** The attestation of a kind that counts now, by its id. */
export async function findAttestation(
  db: Kysely<Schema>,
  professional: string,
  kind: Attestation['kind'],
): Promise<number | undefined> {
  const row = await db
    .selectFrom('attestation_now')
    .select('id')
    .where('professional_id', '=', professional)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row?.id
}

export async function addRevocation(
  db: Kysely<Schema>,
  attestation: number,
  { reason, by, now }: { readonly reason: string; readonly by: string; readonly now: Date },
): Promise<void> {
  await db
    .insertInto('attestation_revocation')
    .values({ attestation_id: attestation, reason, revoked_by: by, revoked_at: now.toISOString() })
    .execute()
}

/** Those of a unit that end by a day, in order of that day; one beyond the limit. */
export async function listLapses(
  db: Kysely<Schema>,
  { unit, until, after, limit }: WantedLapses,
): Promise<readonly Lapse[]> {
  const all = db
    .selectFrom('attestation_now')
    .innerJoin('professional_now', 'professional_now.id', 'attestation_now.professional_id')
    .where((row) => row(row.val(unit), '=', row.fn.any('professional_now.units')))
    .where('professional_now.left_on', 'is', null)
    .where('valid_until', '<=', until)
  const wanted = after
    ? all.where(
        sql<boolean>`(valid_until, professional_id, kind) > (${after.validUntil}::date, ${after.professional}, ${after.kind})`,
      )
    : all
  return wanted
    .select(['professional_id as professional', 'name', 'kind', 'issuer', 'valid_until as validUntil'])
    .orderBy('valid_until')
    .orderBy('professional_id')
    .orderBy('kind')
    .limit(limit + 1)
    .execute()
}
