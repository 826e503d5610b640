import type { AgencyKey } from '../domain/storage.ts'

/** The key as RFC 8037 has it. */
export function agencyKeyBody(key: AgencyKey) {
  return { kty: 'OKP', crv: 'Ed25519', ...key } as const
}
