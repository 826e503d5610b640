import type { Entry } from '@casebridge/ledger'
import { DetailDamaged, type Vault } from '../details/vault.ts'
import type { Proven } from './check-proofs.ts'
import { codesOf, differs } from './codes.ts'
import type { IndexedEntry } from './entry-search.ts'

/** An entry as a search shows it: codes, and what is proven of it. */
export interface FoundEntry {
  readonly entry: IndexedEntry
  /** Registry id of who acted. */
  readonly actor?: string
  readonly proof: {
    readonly included: boolean
    /** Of the checkpoint that it was verified against. */
    readonly size?: number
    readonly witnessed: boolean
    readonly receivedAt: string
    readonly problem?: 'missing' | 'leaf' | 'tree' | 'index' | 'actor'
  }
}

/** What is said of an entry beside its proof. */
export interface Saying {
  /** Size of the largest checkpoint that enough witnesses cosigned. */
  readonly witnessed: number
  readonly showsActor: boolean
}

/** INVARIANT: what is broken is shown as broken, never left out; and of what is not proven nobody is named. */
export async function foundEntry(
  vault: Pick<Vault, 'openActor'>,
  found: IndexedEntry,
  proven: Proven,
  { witnessed, showsActor }: Saying,
): Promise<FoundEntry> {
  const { index, receivedAt } = found
  if ('problem' in proven) {
    const proof = { included: false, witnessed: false, receivedAt, problem: proven.problem }
    return { entry: found, proof }
  }
  const { entry, size } = proven
  const { professional, damaged } = showsActor ? await openActor(vault, found, entry) : {}
  const problem = damaged ? 'actor' : differs(found, entry) ? 'index' : undefined
  return {
    // The entry is what is proven; the index only found it.
    entry: { ...found, ...codesOf(entry) },
    ...(professional !== undefined && { actor: professional }),
    proof: { included: true, size, witnessed: index < witnessed, receivedAt, ...(problem && { problem }) },
  }
}

async function openActor(
  vault: Pick<Vault, 'openActor'>,
  { index, stored, actor }: IndexedEntry,
  { commitments }: Entry,
): Promise<{ readonly professional?: string; readonly damaged?: true }> {
  if (actor === undefined || stored === undefined) return {}
  try {
    const sealed = { index, entryId: stored.entryId, ...actor }
    const detail = await vault.openActor(sealed, commitments.actor)
    return detail === undefined ? {} : { professional: detail.professional }
  } catch (error) {
    if (error instanceof DetailDamaged) return { damaged: true }
    throw error
  }
}
