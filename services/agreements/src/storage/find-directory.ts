import type { Kysely } from 'kysely'
import { present } from '../domain/present.ts'
import type { Directory } from '../domain/storage.ts'
import type { Schema } from './schema.ts'

/** The unit as its own professionals see it; those who left are no longer listed. */
export async function findDirectory(db: Kysely<Schema>, unitId: string): Promise<Directory | undefined> {
  const unit = await db
    .selectFrom('unit_now')
    .select(['id', 'name', 'jurisdiction', 'municipalities', 'agencies'])
    .where('id', '=', unitId)
    .executeTakeFirst()
  if (!unit) return undefined
  const { agencies: seats, ...same } = unit
  const agencies = await db
    .selectFrom('agency_now')
    .where('id', 'in', seats)
    .select(['id', 'name', 'type', 'regime', 'sealing_key'])
    .orderBy('id')
    .execute()
  const professionals = await db
    .selectFrom('professional_now')
    .where((row) => row(row.val(unitId), '=', row.fn.any('units')))
    .where('left_on', 'is', null)
    .select(['id', 'name', 'agency_id as agency', 'roles'])
    .orderBy('id')
    .execute()
  return {
    ...same,
    agencies: agencies.map(({ sealing_key, ...agency }) => ({
      ...agency,
      ...present({ sealingKey: sealing_key }),
    })),
    professionals,
  }
}
