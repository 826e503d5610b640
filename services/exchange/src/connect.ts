import { createHmac } from 'node:crypto'
import { createClient } from '@casebridge/contract'
import { ed25519Verifier } from '@casebridge/ledger/node'
import { type DeclaredPolicy, loadBundle, type Policy, type Registry } from '@casebridge/policy'
import {
  connectDatabase,
  connectLedger,
  erasableKeyEncryption,
  fileErasableKeys,
  fileKeyEncryption,
  followPublication,
  ownTokens,
  type PoolCounts,
  readPrivateFile,
  Unavailable,
} from '@casebridge/service'
import type { FastifyBaseLogger } from 'fastify'
import { type AuditOf, auditOf } from './audit-of.ts'
import type { Config } from './config.ts'
import type { Deps } from './deps.ts'
import { directoryOf } from './domain/directory.ts'
import { policyThen } from './domain/disclosure/tell-answers.ts'
import { grantsOf } from './domain/opening/grant.ts'
import { countAdvice } from './domain/replay/advice-counter.ts'
import { archivesOf, candidatesOf, fromArchives } from './domain/replay/archive.ts'
import { keepBundles } from './domain/replay/bundles.ts'
import { runShadows } from './domain/replay/shadows.ts'
import { seenHeads } from './storage/heads.ts'
import type { ExchangeTables } from './storage/tables.ts'

/** Bundles kept ready beside the one in force: what is replayed, and what runs in shadow. */
const BUNDLES_KEPT = 24

/** Everything outside the process that the exchange works with. */
export async function connect(
  config: Config,
  log: FastifyBaseLogger,
): Promise<{ deps: Deps; audit: AuditOf; connections: () => PoolCounts; close(): Promise<void> }> {
  const database = connectDatabase<ExchangeTables>({
    url: config.DATABASE_URL.reveal(),
    schema: 'exchange',
    applicationName: 'exchange',
  })
  const { kysely: db } = database
  const onTrouble = troubleIn(log)
  const bundle = await followPublication(config, {
    kind: 'bundle',
    seen: seenHeads(db, 'bundle'),
    load: loadBundle,
    onTrouble,
  })
  const directory = await followPublication(config, {
    kind: 'registry',
    seen: seenHeads(db, 'registry'),
    load: (document, revision) => directoryOf(document as Registry, revision),
    onTrouble,
  })
  const ledger = await connectLedger(config, db, log)
  const agreements = createClient('agreements', {
    baseUrl: config.AGREEMENTS_URL,
    token: ownTokens(config, 'agreements'),
  })
  const audit = createClient('audit', { baseUrl: config.AUDIT_URL, token: ownTokens(config, 'audit') })
  const bundles = keepBundles({ load: fromArchives(archivesOf(agreements, audit), log), most: BUNDLES_KEPT })
  const inForce = () => aboutSharing(bundle.current())
  const shadows = runShadows({
    ...{ db, bundles, log, candidates: candidatesOf(agreements) },
    policyUnder: (revision) => policyThen({ policy: inForce, bundles }, revision),
  })
  const adviceCounter = countAdvice(db, log)
  const keys = fileKeyEncryption(config.KEY_ENCRYPTION_FILE)
  const deps: Deps = {
    ...{ db, bundles, shadows, adviceCounter },
    keyEncryption: erasableKeyEncryption(keys, fileErasableKeys(config.ERASABLE_KEYS_DIRECTORY)),
    outboxKeys: keys,
    erasureUndoHours: config.ERASURE_UNDO_HOURS,
    pseudonym: pseudonyms(config.PSEUDONYM_KEY_FILE),
    bundle: () => bundle.current(),
    policy: inForce,
    directory: () => directory.current(),
    ledger,
    grants: { verifier: ed25519Verifier(config.LOG_VKEY), find: grantsOf(audit) },
    now: () => new Date(),
    publicUrl: config.PUBLIC_URL || `http://${config.HOST}:${config.PORT}`,
  }
  return {
    deps,
    audit: auditOf(audit),
    connections: database.connections,
    async close() {
      await Promise.all([
        bundle.close(),
        directory.close(),
        ledger.close(),
        shadows.close(),
        adviceCounter.close(),
      ])
      await database.close()
    },
  }
}

/** How long a caller is told to wait for another bundle: it takes a person to put one in force. */
const ANOTHER_BUNDLE_SECONDS = 60

function aboutSharing(bundle: Policy | DeclaredPolicy): Policy {
  if (bundle.model === 'sharing') return bundle
  throw new Unavailable(ANOTHER_BUNDLE_SECONDS, {
    cause: new Error('the bundle in force is not about sharing'),
  })
}

function troubleIn(log: FastifyBaseLogger) {
  return (reason: string, cause: unknown) =>
    log.warn({ err: cause }, `what is in force could not be read: ${reason}`)
}

// Regional pseudonym: the same person is the same subject in every unit, and nobody without the key can tell which.
function pseudonyms(keyFile: string): (identifier: string) => string {
  const key = Buffer.from(readPrivateFile(keyFile).trim(), 'base64')
  if (key.length < 32) throw new Error(`${keyFile} holds no key of 32 bytes`)
  return (identifier) =>
    `sub_${createHmac('sha256', key).update(identifier.normalize('NFC').trim()).digest('base64url')}`
}
