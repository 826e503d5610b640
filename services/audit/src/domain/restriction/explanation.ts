import type { Hash } from '@casebridge/ledger'
import type { DetailStore } from '../details/detail-store.ts'
import { readLeaf } from '../details/read-leaf.ts'
import type { Vault } from '../details/vault.ts'
import type { Restriction } from './restriction.ts'

/**
 * What the proposer wrote, out of the detail of the entry that proposed it; undefined when it is not kept any more.
 * @throws DetailDamaged when it is not what the entry commits to.
 */
export async function findExplanation(
  { hash, store, vault }: { hash: Hash; store: DetailStore; vault: Pick<Vault, 'openActor'> },
  { entryId }: Pick<Restriction, 'entryId'>,
): Promise<string | undefined> {
  const sealed = await store.findActorEntry(entryId)
  if (sealed === undefined) return undefined
  const detail = await vault.openActor(sealed, readLeaf(hash, sealed).commitments.actor)
  return detail?.justification
}
