import type { Registry } from '@casebridge/policy'
import type { Kysely } from 'kysely'
import { signedOn } from '../domain/charter.ts'
import { present } from '../domain/present.ts'
import type { Schema } from './schema.ts'

/** The whole registry in a fixed order, from one statement a table; the caller holds the publication lock. */
export async function readSnapshot(db: Kysely<Schema>): Promise<Registry> {
  const units = await db.selectFrom('unit').selectAll().orderBy('id').execute()
  const agencies = await db.selectFrom('agency').selectAll().orderBy('id').execute()
  const seats = await db.selectFrom('unit_agency').selectAll().orderBy('agency_id').execute()
  const agenciesOf = groupBy(seats, (seat) => seat.unit_id)
  return {
    units: units.map(({ core_types, ...same }) => ({
      ...same,
      agencies: (agenciesOf.get(same.id) ?? []).map((seat) => seat.agency_id),
      coreTypes: core_types,
    })),
    agencies: agencies.map(({ sealing_key, ...same }) => ({
      ...same,
      ...present({ sealingKey: sealing_key }),
    })),
    professionals: await readProfessionals(db),
  }
}

async function readProfessionals(db: Kysely<Schema>): Promise<Registry['professionals']> {
  const professionals = await db.selectFrom('professional').selectAll().orderBy('id').execute()
  const memberships = await db.selectFrom('professional_unit').selectAll().orderBy('unit_id').execute()
  const keys = await db.selectFrom('signing_key').selectAll().orderBy('kid').execute()
  const attestations = await db
    .selectFrom('attestation')
    .select(['professional_id', 'kind', 'valid_until'])
    .distinctOn(['professional_id', 'kind'])
    .orderBy('professional_id')
    .orderBy('kind')
    .orderBy('id', 'desc')
    .execute()
  const unitsOf = groupBy(memberships, (row) => row.professional_id)
  const keysOf = groupBy(keys, (row) => row.professional_id)
  const attestationsOf = groupBy(attestations, (row) => row.professional_id)

  return professionals.map(({ id, name, agency_id: agency, roles, left_on }) => {
    const validUntil = new Map(attestationsOf.get(id)?.map((row) => [row.kind, row.valid_until]))
    const charter = validUntil.get('charter')
    return {
      id,
      name,
      agency,
      roles,
      units: (unitsOf.get(id) ?? []).map((row) => row.unit_id),
      ...present({
        trainingValidUntil: validUntil.get('training'),
        clearanceValidUntil: validUntil.get('clearance'),
        charterSignedOn: charter && signedOn(charter),
        leftOn: left_on,
      }),
      signingKeys: (keysOf.get(id) ?? []).map(({ kid, x }) => ({ kid, kty: 'OKP', crv: 'Ed25519', x })),
    }
  })
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(rows, keyOf)
}
