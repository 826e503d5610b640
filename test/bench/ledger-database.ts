import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateNoteKeys } from '@casebridge/ledger/node'
import { freePort, type Postgres, startPostgres } from '@casebridge/local/postgres'
import { connectDatabase, createLogger, migrate, provisionRoles } from '@casebridge/service'
import pg from 'pg'
import { ownConfig } from '../../services/audit/src/config.ts'
import { type OpenLog, openLog } from '../../services/audit/src/open-log.ts'
import { migrations } from '../../services/audit/src/storage/migrations/index.ts'
import type { AuditTables } from '../../services/audit/src/storage/schema.ts'

/** A PostgreSQL of the run's own as an installation would have it, `fsync` on, with an empty log in it. */
export interface LedgerDatabase {
  readonly directory: string
  readonly superuserUrl: string
  /** Variables of the audit service that opens this log. */
  readonly environment: Readonly<Record<string, string>>
  /** Variables of services that record in it. */
  readonly vkey: string
  /** Opens the log in this process, as the service does when it starts. */
  openLog(): Promise<OpenLog>
  /**
   * Lets the index of entries, which is filled behind the appends, go on from the newest entry: nothing here asks it,
   * and catching up with a million entries at once is not what is measured.
   */
  skipIndex(): Promise<void>
  /** Lets the database put in order what the fill has left: it would otherwise do so while something is measured. */
  settle(): Promise<void>
  discard(): Promise<void>
}

const ORIGIN = 'log.harbour.example/bench'
/** What the service asks of others; the log itself asks nobody. */
const NOT_ASKED = {
  ISSUERS: JSON.stringify([{ issuer: 'none', jwksUri: 'http://127.0.0.1:9', agencies: '*' }]),
  ...{
    AUDIENCE: 'none',
    CLIENT_ID: 'none',
    CLIENT_SECRET: 'none',
    HEAD_PUBLIC_KEY: '{"kty":"","crv":"","x":""}',
  },
  ...{ AGREEMENTS_URL: 'http://127.0.0.1:9', TOKEN_ENDPOINT: 'http://127.0.0.1:9' },
}
/** The local signer, without witnesses and copies: they work behind the appends, or on machines of their own. */
const SIGNED_HERE = {
  ...{ SIGNER_URL: '', SIGNER_TOKEN_FILE: '', CHECKPOINT_COPIES_DIRECTORY: '', STAMP_KEY_FILE: '' },
  ...{ WITNESSES: '', WITNESS_QUORUM: '' },
}
const PASSWORDS = { migrator: 'migrator', app: 'app' }

export async function startLedgerDatabase(): Promise<LedgerDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'casebridge-bench-'))
  chmodSync(directory, 0o711)
  const postgres = await startPostgres({
    directory: join(directory, 'postgres'),
    logFile: join(directory, 'postgres.log'),
    port: await freePort(),
    portVariable: 'POSTGRES_PORT',
    password: randomBytes(12).toString('hex'),
    log: () => {},
  })
  const superuserUrl = await newDatabase(postgres, 'ledger')
  const urls = await provisionRoles(superuserUrl, 'audit', PASSWORDS)
  await migrate({ url: urls.migratorUrl, schema: 'audit', migrations })
  const keys = generateNoteKeys(ORIGIN)
  const secret = (name: string, text: string) => {
    const path = join(directory, name)
    writeFileSync(path, text, { mode: 0o600 })
    return path
  }
  const key = randomBytes(32).toString('base64')
  const environment = {
    DATABASE_URL: urls.appUrl,
    LOG_ORIGIN: ORIGIN,
    LOG_SIGNING_KEY_FILE: secret('log.skey', keys.skey),
    SIGNED_HEADS_FILE: join(directory, 'signed-heads'),
    ERASABLE_KEYS_DIRECTORY: closedFolder(directory, 'erasable'),
    ...SIGNED_HERE,
    KEY_ENCRYPTION_FILE: secret('kek.json', JSON.stringify({ current: 'bench', keys: { bench: key } })),
  }
  return {
    ...{ directory, superuserUrl, environment, vkey: keys.vkey },
    async openLog() {
      const database = connectDatabase<AuditTables>({
        ...{ url: urls.appUrl, schema: 'audit', applicationName: 'bench', keepStatements: true },
      })
      const config = ownConfig({ ...NOT_ASKED, ...environment })
      const opened = await openLog(config, database, createLogger('bench', 'fatal'))
      return {
        ...opened,
        async close() {
          await opened.close()
          await database.close()
        },
      }
    },
    skipIndex: () =>
      runSql(
        superuserUrl,
        `insert into audit.indexed_entry (idx, event, transaction_id, organisation, role, holders, recipients,
           agencies, basis, classes, occurred_at, received_at)
         select max(idx), 'disclosure', gen_random_uuid(), 'none', 'none', '{}', '{}', '{}', '{}', '{}', now(), now()
         from audit.entry`,
      ),
    async settle() {
      await runSql(superuserUrl, 'vacuum (analyze)')
      await runSql(superuserUrl, 'checkpoint')
    },
    async discard() {
      await postgres.discard()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

function closedFolder(directory: string, name: string): string {
  const path = join(directory, name)
  mkdirSync(path, { mode: 0o700 })
  return path
}

async function newDatabase({ superuserUrl }: Postgres, name: string): Promise<string> {
  await runSql(superuserUrl, `create database ${name}`)
  const url = new URL(superuserUrl)
  url.pathname = `/${name}`
  return url.href
}

async function runSql(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(statement)
  await client.end()
}
