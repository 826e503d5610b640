import type { Signer, Verifier } from '@casebridge/ledger'

/**
 * The verifier that belongs to our own signer. Ed25519 is deterministic (RFC 8032): the signature we would make is the
 * one we have made, so the public key is not needed here.
 */
export function ownVerifier({ name, keyId, sign }: Signer): Verifier {
  return { name, keyId, verify: (message, signature) => Buffer.compare(sign(message), signature) === 0 }
}
