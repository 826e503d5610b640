import { createPrivateKey, generateKeyPairSync, type JsonWebKey, randomUUID, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Constellation } from '@casebridge/local'
import { PREVENTION } from './people.ts'

/** What somebody could put into a token of their own making. */
export interface Making {
  readonly header?: Readonly<Record<string, unknown>>
  readonly claims?: Readonly<Record<string, unknown>>
  /** Signs with a key of one's own under the issuer's key id, or not at all; else with the issuer's own key. */
  readonly signed?: 'by-another-key' | 'not-at-all'
}

/** A token as the issuer would make it for the prevention officer at the exchange, but for what is made otherwise. */
export function madeToken({ urls, keyring }: Constellation, { header, claims, signed }: Making = {}): string {
  const { keys } = JSON.parse(readFileSync(keyring.issuerKeysFile, 'utf8')) as {
    keys: (JsonWebKey & { kid: string })[]
  }
  const [own] = keys
  if (own === undefined) throw new Error('the issuer has no key')
  const now = Math.floor(Date.now() / 1000)
  const parts = [
    { typ: 'at+jwt', alg: 'ES256', kid: own.kid, ...header },
    {
      iss: urls.issuer,
      aud: 'urn:casebridge:exchange',
      sub: PREVENTION,
      client_id: PREVENTION,
      agency: 'agy-prevention-kaaihaven',
      professional: PREVENTION,
      jti: randomUUID(),
      iat: now,
      exp: now + 300,
      ...claims,
    },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  const text = parts.join('.')
  if (signed === 'not-at-all') return `${text}.`
  const privateKey =
    signed === 'by-another-key'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
      : createPrivateKey({ key: own, format: 'jwk' })
  const value = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return `${text}.${value.toString('base64url')}`
}
