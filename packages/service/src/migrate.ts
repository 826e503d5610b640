import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { connectDatabase } from './database.ts'

export interface MigrateOptions {
  /** Of the service's migrator role. */
  readonly url: string
  readonly schema: string
  /** By name, `20261124T0900-what`; frozen once released. */
  readonly migrations: Readonly<Record<string, Migration>>
}

/** A migration that could not be applied; nothing of it was. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed'
}

/**
 * Applies what is missing, in order, as the schema's owner. Two at once wait for each other.
 * @returns names of what was applied. @throws MigrationFailed
 */
export async function migrate({ url, schema, migrations }: MigrateOptions): Promise<readonly string[]> {
  const options = {
    url,
    schema,
    applicationName: `${schema}-migrate`,
    poolSize: 1,
    statementTimeoutMilliseconds: 0,
  }
  const database = connectDatabase<unknown>(options)
  try {
    // One connection throughout: another would not have the role.
    return await database.kysely.connection().execute(async (db) => {
      await sql`set role ${sql.id(`${schema}_owner`)}`.execute(db)
      return migrateToLatest(db, schema, migrations)
    })
  } finally {
    await database.close()
  }
}

async function migrateToLatest(
  db: Kysely<unknown>,
  schema: string,
  migrations: MigrateOptions['migrations'],
): Promise<readonly string[]> {
  const provider = { getMigrations: async () => ({ ...migrations }) }
  const { error, results } = await new Migrator({
    db,
    provider,
    migrationTableSchema: schema,
  }).migrateToLatest()
  if (error !== undefined) {
    const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? 'the schema'
    const reason = error instanceof Error ? error.message : String(error)
    throw new MigrationFailed(`${failed}: ${reason}`, { cause: error })
  }
  return (results ?? [])
    .filter(({ status }) => status === 'Success')
    .map(({ migrationName }) => migrationName)
}
