import { connectDatabase, type Database, migrate } from '@casebridge/service'
import { createTestDatabase, runSql } from '@casebridge/testing'
import type { Kysely } from 'kysely'
import { migrations } from '../src/storage/migrations/index.ts'
import type { AuditTables } from '../src/storage/schema.ts'

/** A migrated audit schema in a database of its own. */
export interface AuditDatabase {
  /** Of the service's own role. */
  readonly appUrl: string
  /** A new connection pool of the service's own role. */
  connect(): Kysely<AuditTables>
  /** One of the role that may act as owner of the tables. */
  connectAsMigrator(): Kysely<AuditTables>
  asSuperuser<Row extends object>(statement: string): Promise<Row[]>
  /** Past every trigger and constraint, as only a superuser can: `session_replication_role = replica`. */
  asReplica(statement: string): Promise<object[]>
  close(): Promise<void>
}

export async function openAuditDatabase(): Promise<AuditDatabase> {
  const { superuserUrl, migratorUrl, appUrl } = await createTestDatabase('audit')
  await migrate({ url: migratorUrl, schema: 'audit', migrations })
  const open: Database<AuditTables>[] = []
  const connect = (url: string) => {
    const database = connectDatabase<AuditTables>({ url, schema: 'audit', applicationName: 'audit-test' })
    open.push(database)
    return database.kysely
  }
  return {
    appUrl,
    connect: () => connect(appUrl),
    connectAsMigrator: () => connect(migratorUrl),
    asSuperuser: (statement) => runSql(withOptions(superuserUrl, '-c search_path=audit'), statement),
    asReplica: (statement) =>
      runSql(
        withOptions(superuserUrl, '-c search_path=audit -c session_replication_role=replica'),
        statement,
      ),
    async close() {
      await Promise.all(open.map((database) => database.close()))
    },
  }
}

function withOptions(url: string, options: string): string {
  const changed = new URL(url)
  changed.searchParams.set('options', options)
  return changed.href
}
