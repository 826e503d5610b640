import type { Kysely } from 'kysely'
import type { RegistryStore } from '../domain/storage.ts'
import { addAttestations } from './add-attestations.ts'
import { addRegion } from './add-region.ts'
import { findDirectory } from './find-directory.ts'
import { findProfessional } from './find-professional.ts'
import { readSnapshot } from './read-snapshot.ts'
import type { Schema } from './schema.ts'
import { addSigningKey, findSigningKey } from './signing-keys.ts'

export function registryRepository(db: Kysely<Schema>): RegistryStore {
  return {
    isEmpty: async () => (await db.selectFrom('unit').select('id').limit(1).executeTakeFirst()) === undefined,
    snapshot: () => readSnapshot(db),
    findProfessional: (id) => findProfessional(db, id),
    findDirectory: (unit) => findDirectory(db, unit),
    findSigningKey: (professional, key) => findSigningKey(db, professional, key),
    addSigningKey: (professional, key, now) => addSigningKey(db, professional, key, now),
    addAttestation: (attestation) => addAttestations(db, [attestation]),
    addRegion: (region, now) => addRegion(db, region, now),
  }
}
