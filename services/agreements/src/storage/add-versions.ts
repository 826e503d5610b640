import type { Kysely } from 'kysely'
import type { Records } from '../domain/records.ts'
import { insertAll } from './insert-all.ts'
import type { Schema } from './schema.ts'

interface By {
  /** Null for the first import of the region. */
  readonly change: string | null
  readonly now: Date
  /** Of those who had left before the first import. */
  readonly leftOn?: ReadonlyMap<string, string | null>
}

/** Adds one version of each record; the ids of new ones first, since everything refers to these. */
export async function addVersions(db: Kysely<Schema>, records: Records, by: By): Promise<void> {
  const { units, agencies, professionals } = records
  const added = (base: number) => ({
    version: base + 1,
    change_id: by.change,
    recorded_at: by.now.toISOString(),
  })
  await addIds(db, 'unit', units)
  await addIds(db, 'agency', agencies)
  await addIds(db, 'professional', professionals)
  await insertAll(
    db,
    'unit_version',
    units.map(({ id, base, name, jurisdiction, municipalities, agencies: seats, coreTypes }) => ({
      ...{ id, name, jurisdiction, ...added(base) },
      municipalities: [...municipalities],
      agencies: [...seats],
      core_types: [...coreTypes],
    })),
  )
  await insertAll(
    db,
    'agency_version',
    agencies.map(({ id, base, name, type, regime, territory, issuers, sealingKey }) => ({
      ...{ id, name, type, regime, territory, ...added(base) },
      issuers: [...issuers],
      sealing_key: sealingKey ? JSON.stringify(sealingKey) : null,
    })),
  )
  await insertAll(
    db,
    'professional_version',
    professionals.map(({ id, base, name, agency, roles, units: own, competence }) => ({
      ...{ id, name, agency_id: agency, ...added(base) },
      roles: [...roles],
      units: [...own],
      competence: competence ? JSON.stringify(competence) : null,
      left_on: by.leftOn?.get(id) ?? null,
      recorded_by: null,
    })),
  )
}

async function addIds(
  db: Kysely<Schema>,
  table: 'unit' | 'agency' | 'professional',
  records: readonly { readonly id: string; readonly base: number }[],
): Promise<void> {
  await insertAll(
    db,
    table,
    records.filter(({ base }) => base === 0).map(({ id }) => ({ id })),
  )
}
