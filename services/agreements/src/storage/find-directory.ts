import type { Kysely } from 'kysely'
import type { Directory } from '../domain/storage.ts'
import type { Schema } from './schema.ts'

/** The unit as its own professionals see it; those who left are no longer listed. */
export async function findDirectory(db: Kysely<Schema>, unitId: string): Promise<Directory | undefined> {
  const unit = await db
    .selectFrom('unit')
    .select(['id', 'name', 'jurisdiction', 'municipalities'])
    .where('id', '=', unitId)
    .executeTakeFirst()
  if (!unit) return undefined
  const agencies = await db
    .selectFrom('agency')
    .innerJoin('unit_agency', 'unit_agency.agency_id', 'agency.id')
    .where('unit_agency.unit_id', '=', unitId)
    .select(['agency.id', 'agency.name', 'agency.type', 'agency.regime', 'agency.sealing_key'])
    .orderBy('agency.id')
    .execute()
  const professionals = await db
    .selectFrom('professional')
    .innerJoin('professional_unit', 'professional_unit.professional_id', 'professional.id')
    .where('professional_unit.unit_id', '=', unitId)
    .where('professional.left_on', 'is', null)
    .select([
      'professional.id',
      'professional.name',
      'professional.agency_id as agency',
      'professional.roles',
    ])
    .orderBy('professional.id')
    .execute()
  return {
    ...unit,
    agencies: agencies.map(({ sealing_key, ...same }) => ({
      ...same,
      ...(sealing_key ? { sealingKey: sealing_key } : {}),
    })),
    professionals,
  }
}
