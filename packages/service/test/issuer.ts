import { createHmac, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose'
import type { TrustedIssuer } from '../src/issuers.ts'

/** A token issuer that publishes its keys over HTTP, as an agency's would. */
export interface TestIssuer {
  readonly trusted: TrustedIssuer
  /** How often its keys were asked for. */
  fetches(): number
  /** Replaces the published key; what was signed before is then signed by nobody. */
  rotate(): Promise<void>
  /** Signs what is claimed, with RFC 9068 claims for the rest; `undefined` leaves a claim out. */
  token(claims?: Claimed, header?: Readonly<Record<string, string>>): Promise<string>
  /** A token under HS256 whose secret is the public key that the issuer publishes. */
  tokenUnderPublicKey(claims?: Claimed): Promise<string>
  /** From now on the keys cannot be had. */
  goSilent(): void
  close(): Promise<void>
}

type Claimed = Readonly<Record<string, unknown>>

export const AUDIENCE = 'urn:casebridge:fixture'

/** Claims of a professional of a fictional school. */
export const TEACHER = { agency: 'agy-school-meridian', professional: 'pro-noor-vale' }

/** Starts an issuer on a free loopback port. */
export async function startIssuer(agencies: TrustedIssuer['agencies'] = '*'): Promise<TestIssuer> {
  let current = await newKey()
  let fetched = 0
  let silent = false
  const server = createServer((_request, response) => {
    fetched += 1
    if (silent) return response.writeHead(500).end()
    return response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ keys: [current.published] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const payload = (claims: Claimed): JWTPayload => ({ ...standardClaims(issuer), ...claims })
  return {
    trusted: { issuer, jwksUri: `${issuer}/jwks`, agencies },
    fetches: () => fetched,
    async rotate() {
      current = await newKey()
    },
    token: (claims = {}, header = {}) =>
      new SignJWT(payload(claims))
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: String(current.published.kid), ...header })
        .sign(current.privateKey),
    async tokenUnderPublicKey(claims = {}) {
      const header = encoded({ alg: 'HS256', typ: 'at+jwt', kid: current.published.kid })
      const input = `${header}.${encoded(payload(claims))}`
      const mac = createHmac('sha256', await exportSPKI(current.publicKey)).update(input)
      return `${input}.${mac.digest('base64url')}`
    },
    goSilent() {
      silent = true
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function standardClaims(iss: string): Claimed {
  const iat = Math.floor(Date.now() / 1000)
  return { iss, aud: AUDIENCE, sub: randomUUID(), client_id: 'app', iat, exp: iat + 300, jti: randomUUID() }
}

async function newKey(): Promise<{ privateKey: CryptoKey; publicKey: CryptoKey; published: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const published = { ...(await exportJWK(publicKey)), kid: randomUUID(), alg: 'ES256', use: 'sig' }
  return { privateKey, publicKey, published }
}

/** A part of a token. */
export function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
