import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/** A database of its own on the PostgreSQL of the test run. */
export interface TestDatabase {
  readonly name: string
  /** Of this database, as superuser. */
  readonly superuserUrl: string
}

/** A database with the schema and the roles of one service in it; the tables are the service's to make. */
export interface ServiceDatabase extends TestDatabase {
  readonly migratorUrl: string
  readonly appUrl: string
}

/** Makes an empty database; call it once a test file, in `beforeAll`. */
export async function createDatabase(): Promise<TestDatabase> {
  const url = await serverUrl()
  const name = `test_${randomBytes(8).toString('hex')}`
  await runSql(url, `create database ${name}`)
  const superuserUrl = new URL(url)
  superuserUrl.pathname = `/${name}`
  return { name, superuserUrl: superuserUrl.href }
}

/** Makes a database with the roles of a service, as `provisionRoles` does in production. */
export async function createTestDatabase(service: string): Promise<ServiceDatabase> {
  // Loaded when asked for: it brings a web server along that most tests of a database do without.
  const { provisionRoles } = await import('@casebridge/service')
  const database = await createDatabase()
  // Roles belong to the whole server: one test file at a time, and the same passwords for all.
  const urls = await alone(await serverUrl(), () =>
    provisionRoles(database.superuserUrl, service, { migrator: 'migrator', app: 'app' }),
  )
  return { ...database, ...urls }
}

async function serverUrl(): Promise<string> {
  const answer = await fetch(inject('postgresBroker'))
  const text = await answer.text()
  if (!answer.ok) throw new Error(`no PostgreSQL for this test run: ${text}`)
  return text
}

/** Runs the work while no other test file runs such work; the lock is one of the server's common database. */
async function alone<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7400)')
    return await work()
  } finally {
    await client.end()
  }
}

/** Runs one statement on a connection of its own. */
export async function runSql<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}
