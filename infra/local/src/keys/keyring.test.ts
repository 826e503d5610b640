import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ed25519Signer, ed25519Verifier } from '@casebridge/ledger/node'
import { afterAll, describe, expect, it } from 'vitest'
import { openKeyring } from './keyring.ts'

const folder = mkdtempSync(join(tmpdir(), 'casebridge-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the keys of a constellation', () => {
  const keyring = openKeyring(folder)

  it('are made once and kept', () => {
    const secret = keyring.vault.get('client/exchange')
    const again = openKeyring(folder)
    expect(again.vault.get('client/exchange')).toBe(secret)
    expect(again.headPublicKey).toEqual(keyring.headPublicKey)
    expect(again.signingKey('pro-noor-vermeer')).toEqual(keyring.signingKey('pro-noor-vermeer'))
    expect(again.logVkey).toBe(keyring.logVkey)
  })

  it('are readable to their owner only', () => {
    keyring.sealingKey('agy-social-kaaihaven')
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
    expect(files.length).toBeGreaterThan(5)
    for (const { parentPath, name } of files) expect(statSync(join(parentPath, name)).mode & 0o077).toBe(0)
  })

  it('sign checkpoints that the published log key verifies', () => {
    const signer = ed25519Signer(readFileSync(keyring.logSigningKeyFile, 'utf8').trim())
    const verifier = ed25519Verifier(keyring.logVkey)
    const message = new TextEncoder().encode('log.harbour.example/disclosures\n1\n')
    expect(signer.keyId).toEqual(verifier.keyId)
    expect(verifier.verify(message, signer.sign(message))).toBe(true)
  })

  it('give each service its own key-encryption key', () => {
    const [audit, exchange] = (['audit', 'exchange'] as const).map((service) => {
      const file = JSON.parse(readFileSync(keyring.keyEncryptionFile(service), 'utf8'))
      return Buffer.from(file.keys[file.current], 'base64')
    })
    expect(audit).toHaveLength(32)
    expect(audit).not.toEqual(exchange)
  })
})
