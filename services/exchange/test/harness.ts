import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { exchange, ReplyOf, RequestOf } from '@casebridge/contract'
import { canonicalBytes } from '@casebridge/ledger'
import { ed25519Verifier, generateNoteKeys } from '@casebridge/ledger/node'
import { type Agreement, compile, loadPolicy, PACKS, type Policy } from '@casebridge/policy'
import {
  connectDatabase,
  decrypt,
  encrypt,
  erasableKeyEncryption,
  fileErasableKeys,
  type KeyEncryption,
  migrate,
  newDataKey,
} from '@casebridge/service'
import { createTestDatabase } from '@casebridge/testing'
import type { Kysely } from 'kysely'
import { type Actor, actorOf } from '../src/actor.ts'
import type { Deps } from '../src/deps.ts'
import { directoryOf } from '../src/domain/directory.ts'
import { keepBundles } from '../src/domain/replay/bundles.ts'
import type { Operation } from '../src/operation.ts'
import type { Intent } from '../src/storage/intents.ts'
import { migrations } from '../src/storage/migrations/index.ts'
import type { ExchangeTables } from '../src/storage/tables.ts'
import { type Deputies, type TestRegion, testRegion } from './region.ts'

type Operations = exchange.operations
/** What a call gives of the parts that its operation declares. */
type Given<Id extends keyof Operations> = Partial<RequestOf<Operations[Id]>>
type Success<Id extends keyof Operations> = Extract<ReplyOf<Operations[Id]>, { status: 200 | 201 }>

/** The operations of the exchange on a database of their own, without HTTP. */
export interface Harness {
  readonly region: TestRegion
  readonly deps: Deps
  /** The service's own role: owns nothing, and row-level security applies to it. */
  readonly db: Kysely<ExchangeTables>
  readonly superuserUrl: string
  /** Bundles of the archive, besides the one in force: a test adds to them. */
  readonly archive: Map<string, Policy>
  /** Acts that candidates in shadow would be decided on. */
  readonly watched: Intent[]
  /** Questions that were counted, with their answers. */
  readonly asked: string[]
  /** The time that operations read; a test moves it. */
  readonly clock: { now: Date }
  actor(professional: string): Actor
  /** Calls one operation as a professional. @throws what the operation throws. */
  call<Id extends keyof Operations>(
    operation: Operation<Id>,
    professional: string,
    given: Given<Id>,
    deps?: Deps,
  ): Promise<Success<Id>['body']>
  close(): Promise<void>
}

/** @param deputies who stands in for whom, by the deputy's id */
export async function startHarness(deputies: Deputies = {}): Promise<Harness> {
  const { superuserUrl, migratorUrl, appUrl } = await createTestDatabase('exchange')
  await migrate({ url: migratorUrl, schema: 'exchange', migrations })
  const database = connectDatabase<ExchangeTables>({
    url: appUrl,
    schema: 'exchange',
    applicationName: 'exchange-test',
  })

  const region = testRegion(deputies)
  const clock = { now: new Date('2026-11-24T09:00:00.000Z') }
  const directory = directoryOf(region.registry, revisionOf(region.registry))
  const bundle = compile({ packs: PACKS, agreements: region.agreements })
  const policy = loadPolicy(bundle, revisionOf(bundle))
  const pseudonymKey = randomBytes(32)
  const archive = new Map<string, Policy>()
  const secrets = mkdtempSync(join(tmpdir(), 'casebridge-secrets-'))
  const keys = keyEncryption()
  const watched: Intent[] = []
  const asked: string[] = []
  const deps: Deps = {
    db: database.kysely,
    keyEncryption: erasableKeyEncryption(keys, fileErasableKeys(secrets)),
    outboxKeys: keys,
    erasureUndoHours: 72,
    pseudonym: (identifier) =>
      `sub_${createHmac('sha256', pseudonymKey).update(identifier).digest('base64url')}`,
    bundle: () => policy,
    policy: () => policy,
    bundles: keepBundles({ load: async (revision) => archive.get(revision), most: 4 }),
    shadows: { watch: (intent) => void watched.push(intent as Intent) },
    adviceCounter: { count: ({ from, to }, answer) => void asked.push(`${from} ${to} ${answer}`) },
    directory: () => directory,
    // Casework reveals nothing, so it records nothing itself: a call that tried to would fail here.
    ledger: {
      record: () => Promise.reject(new Error('casework waits for no receipt')),
      close: async () => {},
    },
    // Nobody granted anything here.
    grants: { verifier: ed25519Verifier(generateNoteKeys('audit.test').vkey), find: async () => undefined },
    now: () => clock.now,
    publicUrl: 'https://exchange.harbour.example',
  }

  function actor(id: string): Actor {
    const professional = directory.findProfessional(id)
    const agency = directory.findAgency(professional?.agency ?? '')
    if (professional === undefined || agency === undefined) throw new Error(`no such professional: ${id}`)
    return actorOf(professional, agency, clock.now)
  }

  return {
    ...{ region, deps, superuserUrl, archive, watched, asked, clock, actor },
    db: database.kysely,
    async call(operation, professional, given, other = deps) {
      const request = { params: {}, query: {}, headers: {}, body: undefined, ...given } as RequestOf<
        Operations[never]
      >
      const trace = randomUUID().replaceAll('-', '')
      const reply = await operation(other)({ request, actor: actor(professional), trace })
      return reply.body
    },
    async close() {
      await database.close()
      rmSync(secrets, { recursive: true })
    },
  }
}

/** The shipped packs with other agreements, as a bundle of the archive. @returns its revision. */
export function archiveBundle({ archive }: Harness, agreements: readonly Agreement[]): string {
  const bundle = compile({ packs: PACKS, agreements })
  const revision = revisionOf(bundle)
  archive.set(revision, loadPolicy(bundle, revision))
  return revision
}

function keyEncryption(): KeyEncryption {
  const key = newDataKey()
  return {
    id: 'test',
    wrap: async (dataKey: Uint8Array, context: string) => encrypt(key, dataKey, context),
    unwrap: async (wrapped: Uint8Array, context: string) => decrypt(key, wrapped, context),
  }
}

function revisionOf(document: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalBytes(document)).digest('hex')}`
}
