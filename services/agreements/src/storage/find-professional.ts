import { rolesOn } from '@casebridge/policy'
import { type Kysely, sql } from 'kysely'
import type { Professional } from '../domain/storage.ts'
import type { Schema } from './schema.ts'

/** A professional with the roles of today, by the database's clock. */
export async function findProfessional(db: Kysely<Schema>, id: string): Promise<Professional | undefined> {
  const row = await db
    .selectFrom('professional_now')
    .innerJoin('agency_now', 'agency_now.id', 'professional_now.agency_id')
    .where('professional_now.id', '=', id)
    .select([
      'professional_now.id',
      'professional_now.agency_id as agency',
      'professional_now.roles',
      'professional_now.units',
      'professional_now.left_on',
      'agency_now.type as agencyType',
      'agency_now.issuers',
      sql<string>`current_date`.as('today'),
    ])
    .executeTakeFirst()
  if (!row) return undefined
  const { left_on, today, roles, ...same } = row
  const deputyFor = await db
    .selectFrom('standing_deputy')
    .where('deputy', '=', id)
    .select(['principal as professional', 'role', 'from_day as from', 'until_day as until'])
    .execute()
  // Access ends the moment a leaving date is recorded, whatever the date.
  return { ...same, roles: rolesOn({ roles, deputyFor }, today), left: left_on !== null }
}
