import { type DetailKind, type Entry, type Hash, verifyCommitment } from '@casebridge/ledger'
import { CannotDecrypt, decrypt } from '@casebridge/service'
import type { ActorDetail, Detail, PersonDetail } from '../log/submission.ts'
import { DetailDamaged } from './vault.ts'

interface DetailOf {
  readonly actor: ActorDetail
  readonly person: PersonDetail
}

/**
 * Opens one detail of an entry with its key. Every detail that is opened anywhere passes here, so none is believed that
 * its entry does not commit to. @throws DetailDamaged when it does not open, or is something else.
 */
export function openSealed<Kind extends DetailKind>(
  hash: Hash,
  { id, commitments }: Pick<Entry, 'id' | 'commitments'>,
  kind: Kind,
  key: Uint8Array,
  ciphertext: Uint8Array,
): Detail<DetailOf[Kind]> {
  const detail = decrypted<DetailOf[Kind]>(id, kind, key, ciphertext)
  const commitment = commitments[kind]
  const committed =
    commitment !== null &&
    verifyCommitment(hash, commitment, Buffer.from(detail.key, 'base64'), detail.detail)
  if (!committed) throw new DetailDamaged(`the ${kind} of entry ${id} is not what the entry commits to`)
  return detail
}

function decrypted<T>(id: string, kind: DetailKind, key: Uint8Array, ciphertext: Uint8Array): Detail<T> {
  try {
    return JSON.parse(Buffer.from(decrypt(key, ciphertext, `${kind}:${id}`)).toString())
  } catch (cause) {
    if (!(cause instanceof CannotDecrypt)) throw cause
    throw new DetailDamaged(`the ${kind} of entry ${id} does not open`, { cause })
  }
}
