import type { Entry, Hash } from '@casebridge/ledger'
import { openActor } from '../details/open-actor.ts'
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

/** What opens who acted. */
export interface OpeningParts {
  readonly hash: Hash
  readonly vault: Vault
}

/** INVARIANT: what is broken is shown as broken, never left out; and of what is not proven nobody is named. */
export async function foundEntry(
  parts: OpeningParts,
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
  const { professional, damaged } = showsActor ? await actorOf(parts, found, entry) : {}
  const problem = damaged ? 'actor' : differs(found, entry) ? 'index' : undefined
  return {
    // The entry is what is proven; the index only found it.
    entry: { ...found, ...codesOf(entry) },
    ...(professional !== undefined && { actor: professional }),
    proof: { included: true, size, witnessed: index < witnessed, receivedAt, ...(problem && { problem }) },
  }
}

async function actorOf(
  parts: OpeningParts,
  { actor }: IndexedEntry,
  entry: Entry,
): Promise<{ readonly professional?: string; readonly damaged?: true }> {
  try {
    const opened = await openActor(parts, entry, actor && { entryId: entry.id, ...actor })
    return opened.state === 'opened' ? { professional: opened.detail.professional } : {}
  } catch (error) {
    if (error instanceof DetailDamaged) return { damaged: true }
    throw error
  }
}
