import type { Entry, Hash } from '@casebridge/ledger'
import type { ActorDetail } from '../log/submission.ts'
import type { StoredActor } from './detail-store.ts'
import { openSealed } from './open-sealed.ts'
import type { Vault } from './vault.ts'

/** Who acted in an entry; `none` where it was nobody in particular, `erased` when the key of its year is gone. */
export type OpenedActor =
  | { readonly state: 'opened'; readonly detail: ActorDetail }
  | { readonly state: 'none' | 'erased' }

/** Opens who acted and why. @throws DetailDamaged when it is not what the entry commits to. */
export async function openActor(
  { hash, vault }: { readonly hash: Hash; readonly vault: Pick<Vault, 'findKeyOfYear'> },
  entry: Entry,
  stored: StoredActor | undefined,
): Promise<OpenedActor> {
  if (entry.commitments.actor === null) return { state: 'none' }
  const key = stored && (await vault.findKeyOfYear(stored.year))
  if (stored === undefined || key === undefined) return { state: 'erased' }
  const { detail } = openSealed(hash, entry, 'actor', key, stored.ciphertext)
  return { state: 'opened', detail }
}
