import type { Hash } from '@casebridge/ledger'
import type { DetailStore } from '../details/detail-store.ts'
import { openActor } from '../details/open-actor.ts'
import { readLeaf } from '../details/read-leaf.ts'
import type { Vault } from '../details/vault.ts'
import type { Restriction } from './restriction.ts'

/**
 * What the proposer wrote, out of the detail of the entry that proposed it; undefined when it is not kept any more.
 * @throws DetailDamaged when it is not what the entry commits to.
 */
export async function findExplanation(
  { hash, store, vault }: { readonly hash: Hash; readonly store: DetailStore; readonly vault: Vault },
  { entryId }: Pick<Restriction, 'entryId'>,
): Promise<string | undefined> {
  const sealed = await store.findActorEntry(entryId)
  if (sealed === undefined) return undefined
  const opened = await openActor({ hash, vault }, readLeaf(hash, sealed), sealed)
  return opened.state === 'opened' ? opened.detail.justification : undefined
}
