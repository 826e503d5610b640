import { connectDatabase, migrate } from '@casebridge/service'
import { createTestDatabase, runSql } from '@casebridge/testing'
import type { Storage } from '../src/domain/storage.ts'
import { migrations } from '../src/storage/migrations/index.ts'
import { openStorage } from '../src/storage/open-storage.ts'
import type { Schema } from '../src/storage/schema.ts'

const SCHEMA = 'agreements'

/** A migrated database of its own, seen through the service's role. */
export interface TestDatabase {
  readonly storage: Storage
  /** Of the service's own role. */
  readonly url: string
  /** From now on the database's clock stands still at this moment. */
  setClock(moment: Date): void
  asApp(statement: string): Promise<object[]>
  asOwner(statement: string): Promise<object[]>
  asSuperuser<Row extends object>(statement: string): Promise<Row[]>
  close(): Promise<void>
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const { superuserUrl, migratorUrl, appUrl } = await createTestDatabase(SCHEMA)
  await migrate({ url: migratorUrl, schema: SCHEMA, migrations })
  const database = connectDatabase<Schema>({ url: appUrl, schema: SCHEMA, applicationName: 'test' })
  let clock: Date | undefined
  const real = openStorage(database.kysely)
  const stopped = openStorage(database.kysely, { readClock: async () => clock ?? new Date() })
  return {
    storage: { ...real, change: (kinds, work) => (clock ? stopped : real).change(kinds, work) },
    url: appUrl,
    setClock: (moment) => {
      clock = moment
    },
    asApp: (statement) => runSql(inSchema(appUrl), statement),
    asOwner: (statement) => runSql(inSchema(migratorUrl, ` -c role=${SCHEMA}_owner`), statement),
    asSuperuser: (statement) => runSql(inSchema(superuserUrl), statement),
    close: () => database.close(),
  }
}

function inSchema(url: string, more = ''): string {
  const address = new URL(url)
  address.searchParams.set('options', `-c search_path=${SCHEMA}${more}`)
  return address.href
}
