import { existsSync, readFileSync } from 'node:fs'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import { writePrivate } from '../private-file.ts'

export const SIGNING_ALGORITHM = 'ES256'

/** Old keys that stay published beside the signing key; tokens live five minutes, so two are plenty. */
const KEPT_KEYS = 2

export interface IssuerKeys {
  /** Private JWKs, the newest first: that one signs, the others are only published. */
  readonly keys: readonly JWK[]
}

/** The keys in the file; a first one is made when there is none. */
export async function loadIssuerKeys(file: string): Promise<IssuerKeys> {
  if (!existsSync(file)) await rotateIssuerKey(file)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * Puts a new signing key in front; the older ones stay published so that tokens signed with them still verify.
 * A running issuer takes it up on SIGHUP or at its next start.
 */
export async function rotateIssuerKey(file: string): Promise<void> {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true })
  const jwk = await exportJWK(privateKey)
  const kid = await calculateJwkThumbprint(jwk)
  const older: IssuerKeys = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { keys: [] }
  const keys = [{ ...jwk, kid, use: 'sig', alg: SIGNING_ALGORITHM }, ...older.keys.slice(0, KEPT_KEYS)]
  writePrivate(file, `${JSON.stringify({ keys }, null, 2)}\n`)
}
