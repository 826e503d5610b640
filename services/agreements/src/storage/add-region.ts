import type { Kysely } from 'kysely'
import { reviewDay } from '../domain/charter.ts'
import type { Region } from '../domain/region.ts'
import type { Attestation } from '../domain/storage.ts'
import { addAttestations } from './add-attestations.ts'
import { insertAll } from './insert-all.ts'
import type { Schema } from './schema.ts'

const ISSUER = 'first import of the region'

/** Adds units, agencies, professionals and what was attested of them; agreements have their own store. */
export async function addRegion(db: Kysely<Schema>, region: Region, now: Date): Promise<void> {
  const { units, agencies, professionals } = region
  await insertAll(
    db,
    'unit',
    units.map(({ id, name, jurisdiction, municipalities, coreTypes }) => ({
      id,
      name,
      jurisdiction,
      municipalities: [...municipalities],
      core_types: [...coreTypes],
    })),
  )
  await insertAll(
    db,
    'agency',
    agencies.map(({ id, name, type, regime, territory, issuers, sealingKey }) => ({
      id,
      name,
      type,
      regime,
      territory,
      issuers: [...issuers],
      sealing_key: sealingKey ? JSON.stringify(sealingKey) : null,
    })),
  )
  await insertAll(
    db,
    'unit_agency',
    units.flatMap((unit) => unit.agencies.map((agency) => ({ unit_id: unit.id, agency_id: agency }))),
  )
  await insertAll(
    db,
    'professional',
    professionals.map(({ id, name, agency, roles, leftOn }) => ({
      id,
      name,
      agency_id: agency,
      roles: [...roles],
      left_on: leftOn ?? null,
    })),
  )
  await insertAll(
    db,
    'professional_unit',
    professionals.flatMap((professional) =>
      professional.units.map((unit) => ({ professional_id: professional.id, unit_id: unit })),
    ),
  )
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
