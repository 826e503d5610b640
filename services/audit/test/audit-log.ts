import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Receipt, Verifier } from '@casebridge/ledger'
import { ed25519Verifier, generateNoteKeys, nodeHash as hash } from '@casebridge/ledger/node'
import { fileErasableKeys, fileKeyEncryption } from '@casebridge/service'
import type { Kysely } from 'kysely'
import type { DetailStore } from '../src/domain/details/detail-store.ts'
import { openVault, type Vault } from '../src/domain/details/vault.ts'
import { Log } from '../src/domain/log/log.ts'
import type { LogStore } from '../src/domain/log/log-store.ts'
import { NodeCache } from '../src/domain/log/node-cache.ts'
import { ProofReader } from '../src/domain/log/proof-reader.ts'
import { Receipts } from '../src/domain/log/receipts.ts'
import { createRecordOwn, type RecordOwn } from '../src/domain/log/record-own.ts'
import { Sequencer } from '../src/domain/log/sequencer.ts'
import type { Submission } from '../src/domain/log/submission.ts'
import { detailRepository } from '../src/storage/detail-repository.ts'
import { entryIndex } from '../src/storage/entry-index.ts'
import { logRepository } from '../src/storage/log-repository.ts'
import type { AuditTables } from '../src/storage/schema.ts'
import { type AuditDatabase, openAuditDatabase } from './audit-database.ts'
import { RecordedQueries } from './recorded-queries.ts'
import { signedHeads } from './signed-heads.ts'

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
  const directory = mkdtempSync(join(tmpdir(), 'casebridge-audit-'))
  const file = join(directory, 'keys.json')
  const keys = { current: 'first', keys: { first: Buffer.alloc(32, 7).toString('base64') } }
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 })
  let clock = new Date('2026-11-24T09:00:00.000Z')
  const now = () => clock
  const queries = new RecordedQueries()
  const db = database.connect().withPlugin(queries)
  const store = { ...logRepository(db), ...detailRepository(db) }
  const vault = await openVault({
    ...{ hash, keys: fileKeyEncryption(file), erasable: fileErasableKeys(join(directory, 'erasable')) },
    store,
    now,
  })
  const nodes = new NodeCache()
  const seal: Vault['seal'] = (fresh) => vault.seal(fresh)
  const sequencer = await Sequencer.start({ hash, store, nodes, seal, now, alarm: () => undefined })
  const noteKeys = generateNoteKeys(ORIGIN)
  const verifier = ed25519Verifier(noteKeys.vkey)
  const proofs = new ProofReader(store, nodes)
  const receipts = new Receipts({
    ...{ hash, proofs },
    heads: signedHeads({ hash, origin: ORIGIN, skey: noteKeys.skey, proofs, sequencer }),
  })
  const log = new Log({ sequencer, receipts, store })
  const index = entryIndex(db)
  return {
    ...{ database, db, queries, store, vault, log, verifier, now, origin: ORIGIN },
    recordOwn: createRecordOwn({ hash, log, verifier, origin: ORIGIN, now }),
    setClock(at) {
      clock = new Date(at)
    },
    append: (...submissions) => log.append(submissions, 0),
    async index() {
      while ((await index.indexMore(500)) !== 0);
    },
    async close() {
      await database.close()
      rmSync(directory, { recursive: true })
    },
  }
}
