// temporary
import pg from '/work/main/packages/service/node_modules/pg/lib/index.js'
import { createDatabase } from '@casebridge/testing'
import { Kysely, PostgresDialect } from 'kysely'
import type { Storage } from '../src/domain/storage.ts'
import { migrations } from '../src/storage/migrations/index.ts'
import { openStorage } from '../src/storage/open-storage.ts'
export interface TestDatabase { storage: Storage; setClock(d: Date): void; asSuperuser<T extends object>(s: string): Promise<T[]>; asApp(s: string): Promise<object[]>; asOwner(s: string): Promise<object[]>; close(): Promise<void> }
pg.types.setTypeParser(20, Number)
pg.types.setTypeParser(1184, (t: string) => new Date(t).toISOString())
export async function openTestDatabase(): Promise<TestDatabase> {
  const { superuserUrl } = await createDatabase()
  const pool = new pg.Pool({ connectionString: superuserUrl, options: '-c search_path=agreements' })
  await pool.query(`do $$ begin create role agreements_app; exception when others then null; end $$; do $$ begin create role agreements_owner; exception when others then null; end $$;`)
  await pool.query(`create schema agreements authorization agreements_owner; grant usage on schema agreements to agreements_app`)
  const own = async (role: string, s: string) => { const c = await pool.connect(); try { await c.query(`set role ${role}`); return (await c.query(s)).rows } finally { c.release(true) } }
  const ownerPool = new pg.Pool({ connectionString: superuserUrl, options: '-c search_path=agreements -c role=agreements_owner' })
  const od = new Kysely<any>({ dialect: new PostgresDialect({ pool: ownerPool }) })
  for (const m of Object.values(migrations)) await m.up(od)
  const appPool = new pg.Pool({ connectionString: superuserUrl, options: '-c search_path=agreements -c role=agreements_app' })
  const ad = new Kysely<any>({ dialect: new PostgresDialect({ pool: appPool }) })
  let clock: Date | undefined
  const real = openStorage(ad)
  const fake = openStorage(ad, async () => clock as Date)
  return {
    storage: { ...real, change: (k, w) => (clock ? fake : real).change(k, w) },
    setClock(d) { clock = d },
    asSuperuser: async (s) => (await pool.query(s)).rows,
    asApp: (s) => own('agreements_app', s), asOwner: (s) => own('agreements_owner', s),
    async close() { await od.destroy(); await ad.destroy(); await pool.end() },
  }
}
