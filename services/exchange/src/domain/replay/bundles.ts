import type { Policy } from '@casebridge/policy'
import { NotFound } from '@casebridge/service'

/** Bundles by revision, whether they are in force, were, or are candidates. */
export interface Bundles {
  /** @throws NotFound for a revision that is in no archive; Unavailable when an archive does not answer. */
  get(revision: string): Promise<Policy>
}

interface Source {
  /** A bundle of the archive, made ready, its hash verified; undefined when there is none about sharing. */
  readonly load: (revision: string) => Promise<Policy | undefined>
  /** How many are kept ready. */
  readonly most: number
}

/**
 * Keeps the bundles last used ready. They never change, so what was loaded is good for ever; what could not be had is
 * asked for again.
 */
export function keepBundles({ load, most }: Source): Bundles {
  const ready = new Map<string, Promise<Policy | undefined>>()
  async function get(revision: string): Promise<Policy> {
    const loading = ready.get(revision) ?? load(revision)
    // Once more at the end: the first of the map is the one longest unused.
    ready.delete(revision)
    ready.set(revision, loading)
    for (const oldest of ready.keys()) {
      if (ready.size <= most) break
      ready.delete(oldest)
    }
    const policy = await loading.catch((error: unknown) => {
      ready.delete(revision)
      throw error
    })
    if (policy !== undefined) return policy
    ready.delete(revision)
    throw new NotFound()
  }
  return { get }
}
