import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type ServiceClient } from '@casebridge/contract'
import { generateNoteKeys } from '@casebridge/ledger/node'
import { Secret } from '@casebridge/service'
import type { Config } from '../src/config.ts'
import type { Region } from '../src/domain/region.ts'
import { createAgreements } from '../src/service.ts'
import { startIssuer } from './local-issuer.ts'
import { smallRegion } from './small-region.ts'
import { openTestDatabase, type TestDatabase } from './test-database.ts'

const AUDIENCE = 'urn:casebridge:agreements'

/** The service on a free port, with a database and an issuer of its own. */
export interface TestService {
  readonly url: string
  readonly config: Config
  readonly database: TestDatabase
  /** Verifies the heads it signs. */
  readonly headPublicKey: KeyObject
  /** A client that acts as a professional of the small region, or as a service: `service:exchange`. */
  as(who: string): ServiceClient<'agreements'>
  tokenOf(who: string): Promise<string>
  close(): Promise<void>
}

export async function startService(region?: (issuer: string) => Region): Promise<TestService> {
  const issuer = await startIssuer(AUDIENCE)
  const given = (region ?? smallRegion)(issuer.issuer)
  const database = await openTestDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'casebridge-agreements-'))
  const { privateKey } = generateKeyPairSync('ed25519')
  const config: Config = {
    HOST: '127.0.0.1',
    PORT: 0,
    LOG_LEVEL: 'silent',
    METRICS_PORT: 0,
    DATABASE_URL: new Secret(database.url),
    ISSUERS: [{ issuer: issuer.issuer, jwksUri: issuer.jwksUri, agencies: '*' }],
    AUDIENCE,
    SERVICES: ['exchange', 'audit'],
    CHECK_RESPONSES: true,
    HEAD_SIGNING_KEY_FILE: join(folder, 'head.json'),
    REGION_FILE: join(folder, 'region.json'),
    // Nobody answers there: what was done waits in the outbox, where tests look for it.
    AUDIT_URL: 'http://127.0.0.1:9',
    LOG_VKEY: generateNoteKeys('log.harbour.example/test').vkey,
    TOKEN_ENDPOINT: `${issuer.issuer}/token`,
    CLIENT_ID: 'agreements',
    CLIENT_SECRET: new Secret('not used'),
    PACKS_DIRECTORY: '',
  }
  writeFileSync(config.HEAD_SIGNING_KEY_FILE, JSON.stringify(privateKey.export({ format: 'jwk' })), {
    mode: 0o600,
  })
  writeFileSync(config.REGION_FILE, JSON.stringify(given))
  const app = await createAgreements(config)
  const url = await app.listen({ host: config.HOST, port: config.PORT })

  const tokenOf = (who: string) => {
    if (who.startsWith('service:')) return issuer.tokenFor({ service: who.slice('service:'.length) })
    const agency = given.professionals.find(({ id }) => id === who)?.agency
    return issuer.tokenFor({ professional: who, agency: agency ?? 'agy-nowhere' })
  }
  return {
    url,
    config,
    database,
    headPublicKey: createPublicKey(privateKey),
    tokenOf,
    as: (who) => createClient('agreements', { baseUrl: url, token: () => tokenOf(who) }),
    async close() {
      await app.close()
      await database.close()
      issuer.close()
      rmSync(folder, { recursive: true })
    },
  }
}
