import type { Kysely } from 'kysely'
import type { Professional } from '../domain/storage.ts'
import type { Schema } from './schema.ts'

export async function findProfessional(db: Kysely<Schema>, id: string): Promise<Professional | undefined> {
  const row = await db
    .selectFrom('professional')
    .innerJoin('agency', 'agency.id', 'professional.agency_id')
    .leftJoin('professional_unit', 'professional_unit.professional_id', 'professional.id')
    .where('professional.id', '=', id)
    .groupBy(['professional.id', 'agency.id'])
    .select((by) => [
      'professional.id',
      'professional.agency_id as agency',
      'professional.roles',
      'professional.left_on',
      'agency.type as agencyType',
      'agency.issuers',
      by.fn
        .agg<string[] | null>('array_agg', ['professional_unit.unit_id'])
        .filterWhere('professional_unit.unit_id', 'is not', null)
        .as('units'),
    ])
    .executeTakeFirst()
  if (!row) return undefined
  const { left_on, units, ...same } = row
  // Access ends the moment a leaving date is recorded, whatever the date.
  return { ...same, units: units ?? [], left: left_on !== null }
}
