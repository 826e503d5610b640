import { createHash } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { jcsBytes } from '@casebridge/ledger'
import type { PublicKey } from '@casebridge/policy'
import { GeneralEncrypt, importJWK } from 'jose'
import { newPrivateJwk, publicPart } from '../keys/jwk.ts'

type Envelope = exchange.components['schemas']['Envelope']

const ALGORITHM = 'ECDH-ES+A256KW'

/** Encrypts content to agencies' sealing keys (JWE, ECDH-ES+A256KW with A256GCM): no service can open it. */
export async function seal(content: object, ...keys: readonly PublicKey[]): Promise<Envelope> {
  const plaintext = new TextEncoder().encode(JSON.stringify(content))
  const encryption = new GeneralEncrypt(plaintext).setProtectedHeader({ enc: 'A256GCM' })
  // The library gives each recipient an ephemeral key of its own, as the contract asks and as adding recipients
  // later needs, only when there are several. The last is nobody: its private key is never kept.
  for (const { kid, ...jwk } of [...keys, publicPart(newPrivateJwk('X25519'))]) {
    encryption
      .addRecipient(await importJWK({ ...jwk }, ALGORITHM))
      .setUnprotectedHeader({ alg: ALGORITHM, kid })
  }
  const { protected: header, iv, ciphertext, tag, recipients } = await encryption.encrypt()
  const envelope = { protected: header, iv, ciphertext, tag, recipients: recipients.slice(0, keys.length) }
  return envelope as unknown as Envelope
}

/** An envelope as its sender's signature names it. */
export function digestOfEnvelope(envelope: Envelope): string {
  return `sha256:${createHash('sha256').update(jcsBytes(envelope)).digest('hex')}`
}
