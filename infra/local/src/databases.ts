import { fileURLToPath } from 'node:url'
import { provisionRoles } from '@casebridge/service'
import pg from 'pg'
import type { Vault } from './keys/vault.ts'
import { SERVICES, type Service } from './names.ts'
import { runToEnd } from './process/run.ts'
import { SetupError } from './setup-error.ts'

const DATABASE = 'casebridge'
const OLDEST = 15
const NEWEST = 18

/** The URL of Casebridge's own database on a server that is ours alone; made when absent. */
export async function ownDatabase(superuserUrl: string): Promise<string> {
  await withClient(superuserUrl, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`)
  })
  const url = new URL(superuserUrl)
  url.pathname = `/${DATABASE}`
  return url.href
}

/** @throws SetupError when an outside server does not answer or is of an untried version. */
export async function assertUsable(adminUrl: string): Promise<void> {
  const server = `${new URL(adminUrl).host}${new URL(adminUrl).pathname}`
  const version = await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ major: number }>(
      `select current_setting('server_version_num')::int / 10000 as major`,
    )
    return rows[0]?.major ?? 0
  }).catch((cause: unknown) => {
    throw new SetupError(`The PostgreSQL of DATABASE_URL (${server}) cannot be used.`, [
      `cause: ${cause instanceof Error ? cause.message : cause}`,
      'correct DATABASE_URL, or unset it to use the embedded PostgreSQL',
    ])
  })
  if (version < OLDEST || version > NEWEST) {
    throw new SetupError(
      `The PostgreSQL of DATABASE_URL (${server}) has version ${version}; ${OLDEST} to ${NEWEST} are tried.`,
    )
  }
}

/**
 * Gives every service its schema and its two roles, and brings the tables up to date.
 * @returns the URL of each service's own role, which owns nothing.
 */
export async function prepareDatabases(adminUrl: string, vault: Vault): Promise<Record<Service, string>> {
  const urls: Partial<Record<Service, string>> = {}
  for (const service of SERVICES) {
    const { migratorUrl, appUrl } = await provisionRoles(adminUrl, service, {
      migrator: vault.get(`database/${service}/migrator`),
      app: vault.get(`database/${service}/app`),
    })
    const entry = fileURLToPath(new URL(`../../../services/${service}/src/migrate.ts`, import.meta.url))
    await runToEnd(`Migrating the tables of ${service}`, entry, { MIGRATOR_DATABASE_URL: migratorUrl })
    urls[service] = appUrl
  }
  return urls as Record<Service, string>
}

/** What tells this database from every other one, also from an empty one that took its place. */
export async function identityOf(adminUrl: string): Promise<string> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{
      identity: string
    }>(`select system_identifier || '/' || oid as identity
      from pg_control_system(), pg_database where datname = current_database()`)
    return rows[0]?.identity ?? ''
  })
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
