import { randomBytes } from 'node:crypto'
import type { Hash } from '@casebridge/ledger'
import type { Vault } from '../details/vault.ts'

/**
 * Finds the restrictions about one person: HMAC under that person's own key. Restrictions are never deleted; with the
 * key destroyed their tags are noise, so an erased person has none. A person without a key costs the same and finds
 * nothing.
 */
export async function tagOf(
  { hash, vault }: { readonly hash: Hash; readonly vault: Pick<Vault, 'indexOf' | 'findSubjectKey'> },
  subject: string,
): Promise<Uint8Array> {
  const key = await vault.findSubjectKey(vault.indexOf(subject))
  return hash.hmacSha256(key ?? randomBytes(32), Buffer.from('restriction'))
}
