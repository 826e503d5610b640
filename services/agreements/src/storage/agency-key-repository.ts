import { type Kysely, sql } from 'kysely'
import { present } from '../domain/present.ts'
import type { AgencyKeyStore } from '../domain/storage.ts'
import type { Schema } from './schema.ts'

export function agencyKeyRepository(db: Kysely<Schema>): AgencyKeyStore {
  const keysOf = async (agency: string) => {
    const rows = await db
      .selectFrom('agency_key')
      .leftJoin('agency_key_revocation', (join) =>
        join
          .onRef('agency_key_revocation.agency_id', '=', 'agency_key.agency_id')
          .onRef('agency_key_revocation.kid', '=', 'agency_key.kid'),
      )
      .where('agency_key.agency_id', '=', agency)
      .select(['agency_key.kid', 'x', 'registered_at', 'revoked_at'])
      .orderBy('agency_key.kid')
      .execute()
    return rows.map(({ kid, x, registered_at, revoked_at }) => ({
      kid,
      x,
      registeredAt: registered_at,
      ...present({ revokedAt: revoked_at }),
    }))
  }
  return {
    list: keysOf,

    find: async (agency, kid) => (await keysOf(agency)).find((key) => key.kid === kid),

    async isTaken(x) {
      const { rows } = await sql`
        select from agreements.agency_key where x = ${x}
        union all select from agreements.signing_key where x = ${x}`.execute(db)
      return rows.length > 0
    },

    async add(agency, { kid, x }, by, now) {
      await db
        .insertInto('agency_key')
        .values({ agency_id: agency, kid, x, registered_by: by, registered_at: now.toISOString() })
        .execute()
    },

    async revoke(agency, kid, { by, reason }, now) {
      await db
        .insertInto('agency_key_revocation')
        .values({ agency_id: agency, kid, revoked_by: by, reason, revoked_at: now.toISOString() })
        .execute()
    },
  }
}
