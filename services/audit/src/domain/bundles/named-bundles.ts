import type { Entry } from '@casebridge/ledger'

/** Remembered at most; beyond, they are noted once more, which changes nothing. */
const MOST_REMEMBERED = 10_000

/**
 * Which bundles still have to be noted for the archive. A process writes the name of each once, in the batch that
 * names it, so that an append costs no more than before.
 */
export class NamedBundles {
  readonly #noted = new Set<string>()

  /** In a fixed order, so that two writers who note the same wait for each other and never in a circle. */
  unnoted(entries: readonly { readonly entry: Pick<Entry, 'policy'> }[]): string[] {
    const named = new Set<string>()
    for (const { entry } of entries) {
      if (entry.policy !== null && !this.#noted.has(entry.policy)) named.add(entry.policy)
    }
    return [...named].sort()
  }

  /** INVARIANT: called for what is durable, and for nothing else. */
  noted(revisions: readonly string[]): void {
    if (this.#noted.size + revisions.length > MOST_REMEMBERED) this.#noted.clear()
    for (const revision of revisions) this.#noted.add(revision)
  }
}
