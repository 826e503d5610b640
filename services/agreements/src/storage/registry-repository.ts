import type { Kysely } from 'kysely'
import type { RegistryStore } from '../domain/storage.ts'
import { addAttestations } from './add-attestations.ts'
import { addRegion } from './add-region.ts'
import { addRevocation, findAttestation, listLapses } from './attestations.ts'
import { findDirectory } from './find-directory.ts'
import { findProfessional } from './find-professional.ts'
import { readSnapshot } from './read-snapshot.ts'
import type { Schema } from './schema.ts'
import { addSigningKey, findSigningKey } from './signing-keys.ts'

export function registryRepository(db: Kysely<Schema>): RegistryStore {
  return {
    isEmpty: async () => (await db.selectFrom('unit').select('id').limit(1).executeTakeFirst()) === undefined,
    snapshot: (day) => readSnapshot(db, day),
    findProfessional: (id) => findProfessional(db, id),
    findDirectory: (unit) => findDirectory(db, unit),
    findSigningKey: (professional, key) => findSigningKey(db, professional, key),
    addSigningKey: (professional, key, now) => addSigningKey(db, professional, key, now),
    addAttestation: (attestation) => addAttestations(db, [attestation]),
    findAttestation: (professional, kind) => findAttestation(db, professional, kind),
    addRevocation: (attestation, revoked) => addRevocation(db, attestation, revoked),
    listLapses: (wanted) => listLapses(db, wanted),
    addRegion: (region, now) => addRegion(db, region, now),
  }
}
