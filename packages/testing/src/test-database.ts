import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/** A database of its own on the PostgreSQL of the test run. */
export interface TestDatabase {
  readonly name: string
  /** Of this database, as superuser. */
  readonly superuserUrl: string
}

/** Makes an empty database; call it once a test file, in `beforeAll`. */
export async function createDatabase(): Promise<TestDatabase> {
  const answer = await fetch(inject('postgresBroker'))
  const url = await answer.text()
  if (!answer.ok) throw new Error(`no PostgreSQL for this test run: ${url}`)
  const name = `test_${randomBytes(8).toString('hex')}`
  await runSql(url, `create database ${name}`)
  const superuserUrl = new URL(url)
  superuserUrl.pathname = `/${name}`
  return { name, superuserUrl: superuserUrl.href }
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
