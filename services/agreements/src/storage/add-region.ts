import type { Kysely } from 'kysely'
import { reviewDay } from '../domain/charter.ts'
import { inOrder, type Records } from '../domain/records.ts'
import type { Region } from '../domain/region.ts'
import type { Attestation } from '../domain/storage.ts'
import { addAttestations } from './add-attestations.ts'
import { addVersions } from './add-versions.ts'
import { insertAll } from './insert-all.ts'
import type { Schema } from './schema.ts'

const ISSUER = 'first import of the region'

/** Adds units, agencies, professionals and what was attested of them; agreements have their own store. */
export async function addRegion(db: Kysely<Schema>, region: Region, now: Date): Promise<void> {
  const { professionals } = region
  const leftOn = new Map(professionals.map((one) => [one.id, one.leftOn ?? null]))
  await addVersions(db, firstVersions(region), { change: null, now, leftOn })
  await insertAll(
    db,
    'signing_key',
    professionals.flatMap((professional) =>
      professional.signingKeys.map(({ kid, x }) => ({
        professional_id: professional.id,
        kid,
        x,
        registered_at: now.toISOString(),
      })),
    ),
  )
  await addAttestations(
    db,
    professionals.flatMap((professional) => attestationsOf(professional, now)),
  )
}

/** Nothing is there yet: every record is new. */
function firstVersions({ units, agencies, professionals }: Region): Records {
  const isNew = <T extends object>(record: T) => ({ ...record, base: 0 })
  return inOrder({
    units: units.map(isNew),
    agencies: agencies.map(isNew),
    professionals: professionals.map(isNew),
  })
}

function attestationsOf(professional: Region['professionals'][number], now: Date): Attestation[] {
  const { trainingValidUntil, clearanceValidUntil, charterSignedOn } = professional
  const ends = {
    training: trainingValidUntil,
    clearance: clearanceValidUntil,
    charter: charterSignedOn && reviewDay(charterSignedOn),
  }
  return (['training', 'clearance', 'charter'] as const).flatMap((kind) => {
    const validUntil = ends[kind]
    if (validUntil === undefined) return []
    return [{ professional: professional.id, kind, issuer: ISSUER, validUntil, recordedAt: now }]
  })
}
