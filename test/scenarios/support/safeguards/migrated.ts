import { migrate } from '@casebridge/service'
import { createTestDatabase } from '@casebridge/testing'
import pg from 'pg'
import { migrations as agreements } from '../../../../services/agreements/src/storage/migrations/index.ts'
import { migrations as audit } from '../../../../services/audit/src/storage/migrations/index.ts'
import { migrations as exchange } from '../../../../services/exchange/src/storage/migrations/index.ts'

const SERVICES = { agreements, audit, exchange }
export const SCHEMAS = Object.keys(SERVICES)

/** A database for each service, with every migration of it, seen by whoever operates the machine. */
export async function migratedDatabases(): Promise<ReadonlyMap<string, pg.Client>> {
  const clients = new Map<string, pg.Client>()
  for (const [schema, migrations] of Object.entries(SERVICES)) {
    const { superuserUrl, migratorUrl } = await createTestDatabase(schema)
    await migrate({ url: migratorUrl, schema, migrations })
    const client = new pg.Client(superuserUrl)
    await client.connect()
    clients.set(schema, client)
  }
  return clients
}

/** What a look finds while a change is there, which is then taken back. */
export async function whilePlanted<T>(client: pg.Client, change: string, look: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query(change)
    return await look()
  } finally {
    await client.query('rollback')
  }
}
