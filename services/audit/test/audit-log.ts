import type { Receipt, Verifier } from '@casebridge/ledger'
import { nodeHash as hash } from '@casebridge/ledger/node'
import type { Kysely } from 'kysely'
import type { DetailStore } from '../src/domain/details/detail-store.ts'
import { openVault, type Vault } from '../src/domain/details/vault.ts'
import type { Log } from '../src/domain/log/log.ts'
import type { LogStore } from '../src/domain/log/log-store.ts'
import type { RecordOwn } from '../src/domain/log/record-own.ts'
import type { Submission } from '../src/domain/log/submission.ts'
import { detailRepository } from '../src/storage/detail-repository.ts'
import { entryIndex } from '../src/storage/entry-index.ts'
import { logRepository } from '../src/storage/log-repository.ts'
import type { AuditTables } from '../src/storage/schema.ts'
import { type AuditDatabase, openAuditDatabase } from './audit-database.ts'
import { keysOnDisk } from './keys-on-disk.ts'
import { logOver } from './log-over.ts'
import { RecordedQueries } from './recorded-queries.ts'

const ORIGIN = 'audit.test/log'

/** A log in a database of its own, with the details beside it and a clock that the test sets. */
export interface AuditLog {
  readonly database: AuditDatabase
  readonly db: Kysely<AuditTables>
  /** Every query of the log and of whatever else uses `db`. */
  readonly queries: RecordedQueries
  readonly store: LogStore & DetailStore
  readonly vault: Vault
  readonly log: Log
  readonly recordOwn: RecordOwn
  readonly verifier: Verifier
  readonly origin: string
  readonly now: () => Date
  /** From now on it is this time. */
  setClock(at: string): void
  /** Appends entries as another service would. */
  append(...submissions: Submission[]): Promise<Receipt[]>
  /** Brings the index of entries up to the log. */
  index(): Promise<void>
  close(): Promise<void>
}

export async function openAuditLog(): Promise<AuditLog> {
  const database = await openAuditDatabase()
  const { keys, erasable, remove } = keysOnDisk()
  let clock = new Date('2026-11-24T09:00:00.000Z')
  const now = () => clock
  const queries = new RecordedQueries()
  const db = database.connect().withPlugin(queries)
  const store = { ...logRepository(db), ...detailRepository(db) }
  const vault = await openVault({ hash, keys, erasable, store, now })
  const { log, recordOwn, verifier } = await logOver({
    ...{ origin: ORIGIN, store, now },
    seal: (fresh) => vault.seal(fresh),
  })
  const index = entryIndex(db)
  return {
    ...{ database, db, queries, store, vault, log, recordOwn, verifier, now, origin: ORIGIN },
    setClock(at) {
      clock = new Date(at)
    },
    append: (...submissions) => log.append(submissions, 0),
    async index() {
      while ((await index.indexMore(500)) !== 0);
    },
    async close() {
      await database.close()
      remove()
    },
  }
}
