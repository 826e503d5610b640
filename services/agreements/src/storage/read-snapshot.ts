import type { Deputising, Registry } from '@casebridge/policy'
import type { Kysely } from 'kysely'
import { signedOn } from '../domain/charter.ts'
import { present } from '../domain/present.ts'
import type { Schema } from './schema.ts'

/**
 * The whole registry in a fixed order, from one statement a table; the caller holds the publication lock.
 * @param day RFC 3339 date; deputies whose days are over by then are left out
 */
export async function readSnapshot(db: Kysely<Schema>, day: string): Promise<Registry> {
  const units = await db.selectFrom('unit_now').selectAll().orderBy('id').execute()
  const agencies = await db.selectFrom('agency_now').selectAll().orderBy('id').execute()
  return {
    units: units.map(({ id, name, jurisdiction, municipalities, agencies: seats, core_types }) => ({
      ...{ id, name, jurisdiction, municipalities, agencies: seats, coreTypes: core_types },
    })),
    agencies: agencies.map(({ id, name, type, regime, territory, issuers, sealing_key }) => ({
      ...{ id, name, type, regime, territory, issuers },
      ...present({ sealingKey: sealing_key }),
    })),
    professionals: await readProfessionals(db, day),
  }
}

async function readProfessionals(db: Kysely<Schema>, day: string): Promise<Registry['professionals']> {
  const professionals = await db.selectFrom('professional_now').selectAll().orderBy('id').execute()
  const keys = await db.selectFrom('signing_key').selectAll().orderBy('kid').execute()
  const attestations = await db.selectFrom('attestation_now').selectAll().execute()
  const deputies = await db
    .selectFrom('standing_deputy')
    .selectAll()
    .where('until_day', '>', day)
    .orderBy('from_day')
    .orderBy('id')
    .execute()
  const keysOf = groupBy(keys, (row) => row.professional_id)
  const attestationsOf = groupBy(attestations, (row) => row.professional_id)
  const deputiesOf = groupBy(deputies, (row) => row.deputy)

  return professionals.map(({ id, name, agency_id: agency, roles, units, left_on, competence }) => {
    const validUntil = new Map(attestationsOf.get(id)?.map((row) => [row.kind, row.valid_until]))
    const charter = validUntil.get('charter')
    return {
      ...{ id, name, agency, roles, units },
      ...present({
        trainingValidUntil: validUntil.get('training'),
        clearanceValidUntil: validUntil.get('clearance'),
        charterSignedOn: charter && signedOn(charter),
        competence,
        deputyFor: deputiesOf.get(id)?.map(toDeputising),
        leftOn: left_on,
      }),
      signingKeys: (keysOf.get(id) ?? []).map(({ kid, x }) => ({ kid, kty: 'OKP', crv: 'Ed25519', x })),
    }
  })
}

function toDeputising(row: {
  readonly principal: string
  readonly role: Deputising['role']
  readonly from_day: string
  readonly until_day: string
}): Deputising {
  return { professional: row.principal, role: row.role, from: row.from_day, until: row.until_day }
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(rows, keyOf)
}
