import type { Kysely } from 'kysely'
import type { Attestation } from '../domain/storage.ts'
import { insertAll } from './insert-all.ts'
import type { Schema } from './schema.ts'

/** Adds to the history; of each kind the last one added counts. */
export async function addAttestations(
  db: Kysely<Schema>,
  attestations: readonly Attestation[],
): Promise<void> {
  const rows = attestations.map(({ professional, kind, issuer, validUntil, recordedBy, recordedAt }) => ({
    professional_id: professional,
    kind,
    issuer,
    valid_until: validUntil,
    recorded_by: recordedBy ?? null,
    recorded_at: recordedAt.toISOString(),
  }))
  await insertAll(db, 'attestation', rows)
}
