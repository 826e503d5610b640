import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { generateNoteKeys } from '@casebridge/ledger/node'
import type { PublicKey } from '@casebridge/policy'
import { LOG_ORIGIN, STAMP_NAME } from '../names.ts'
import { keepPrivate, keepPrivateJson } from '../private-file.ts'
import { newPrivateJwk, type PrivateJwk, publicPart } from './jwk.ts'
import { openVault, type Vault } from './vault.ts'

/** Every key of a local constellation; made at first boot, each in a file of its own with mode 0600. */
export interface Keyring {
  readonly vault: Vault
  readonly issuerKeysFile: string
  /** Ed25519 JWK with which `agreements` signs heads. */
  readonly headSigningKeyFile: string
  readonly headPublicKey: PublicKey
  /** Note keys with which the signer signs checkpoints. */
  readonly logSigningKeyFile: string
  readonly logVkey: string
  /** What `audit` shows to the signer. */
  readonly signerTokenFile: string
  /** Note key with which `audit` stamps its copies of checkpoints. */
  readonly stampKeyFile: string
  /** `{"current": id, "keys": {id: base64 of 32 bytes}}`; each service has its own. */
  keyEncryptionFile(service: 'audit' | 'exchange'): string
  /** Secrets that make erasing final; each service has its own. */
  erasableKeysDirectory(service: 'audit' | 'exchange'): string
  /** Base64 of 32 bytes. */
  readonly pseudonymKeyFile: string
  /** Ed25519 key with which a professional signs. */
  signingKey(professional: string): PrivateJwk
  /** X25519 key to which items are sealed for an agency. */
  sealingKey(agency: string): PrivateJwk
}

/** Opens the keys in the folder and makes those that are missing. */
export function openKeyring(folder: string): Keyring {
  const file = (...path: readonly string[]) => join(folder, ...path)
  const jwk = (path: string, crv: PrivateJwk['crv']) => keepPrivateJson(path, () => newPrivateJwk(crv))
  const keyEncryptionFile = (name: string) => {
    keepPrivateJson(file(name), () => ({ current: 'first', keys: { first: newSymmetricKey() } }))
    return file(name)
  }
  const log = keepPrivateJson(file('log.json'), () => generateNoteKeys(LOG_ORIGIN))
  keepPrivate(file('log.skey'), () => `${log.skey}\n`)
  keepPrivate(file('signer.token'), () => `${newSymmetricKey()}\n`)
  keepPrivate(file('stamp.skey'), () => `${generateNoteKeys(STAMP_NAME).skey}\n`)
  keepPrivate(file('pseudonym.key'), () => `${newSymmetricKey()}\n`)
  return {
    vault: openVault(file('vault.json')),
    issuerKeysFile: file('issuer.json'),
    headSigningKeyFile: file('head.json'),
    headPublicKey: publicPart(jwk(file('head.json'), 'Ed25519')),
    logSigningKeyFile: file('log.skey'),
    logVkey: log.vkey,
    signerTokenFile: file('signer.token'),
    stampKeyFile: file('stamp.skey'),
    keyEncryptionFile: (service) => keyEncryptionFile(`${service}-key-encryption.json`),
    erasableKeysDirectory: (service) => file('erasable', service),
    pseudonymKeyFile: file('pseudonym.key'),
    signingKey: (professional) => jwk(file('professionals', `${professional}.json`), 'Ed25519'),
    sealingKey: (agency) => jwk(file('agencies', `${agency}.json`), 'X25519'),
  }
}

/** Base64 of 32 random bytes. */
function newSymmetricKey(): string {
  return randomBytes(32).toString('base64')
}
