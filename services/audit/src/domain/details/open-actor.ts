import { type Entry, type Hash, verifyCommitment } from '@casebridge/ledger'
import { CannotDecrypt, decrypt } from '@casebridge/service'
import type { ActorDetail, Detail } from '../log/submission.ts'
import type { StoredActor } from './detail-store.ts'
import { DetailDamaged, type Vault } from './vault.ts'

/** Who acted in an entry; `none` where it was nobody in particular, `erased` when the key of its year is gone. */
export type OpenedActor =
  | { readonly state: 'opened'; readonly detail: ActorDetail }
  | { readonly state: 'none' | 'erased' }

/** Opens who acted and why. @throws DetailDamaged when it is not what the entry commits to. */
export async function openActor(
  { hash, vault }: { readonly hash: Hash; readonly vault: Vault },
  { id, commitments }: Entry,
  stored: StoredActor | undefined,
): Promise<OpenedActor> {
  if (commitments.actor === null) return { state: 'none' }
  const key = stored && (await vault.findKeyOfYear(stored.year))
  if (stored === undefined || key === undefined) return { state: 'erased' }
  const { key: commitmentKey, detail } = read(key, id, stored)
  if (!verifyCommitment(hash, commitments.actor, Buffer.from(commitmentKey, 'base64'), detail)) {
    throw new DetailDamaged(`who acted in entry ${id} is not what the entry commits to`)
  }
  return { state: 'opened', detail }
}

function read(key: Uint8Array, id: string, { ciphertext }: StoredActor): Detail<ActorDetail> {
  try {
    return JSON.parse(Buffer.from(decrypt(key, ciphertext, `actor:${id}`)).toString())
  } catch (cause) {
    if (!(cause instanceof CannotDecrypt)) throw cause
    throw new DetailDamaged(`who acted in entry ${id} does not open`, { cause })
  }
}
