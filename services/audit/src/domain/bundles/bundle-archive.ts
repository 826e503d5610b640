import { pause } from '@casebridge/service'

/** The bundles that entries name, by their hash. Nothing in it is ever changed or taken out. */
export interface BundleStore {
  findBytes(revision: string): Promise<Uint8Array | undefined>
  /** Those of these that are archived, by one query however many are wanted. */
  listBytes(
    revisions: readonly string[],
  ): Promise<{ readonly revision: string; readonly bytes: Uint8Array }[]>
  /** Some of those that are named and not there, in no order. */
  listMissing(limit: number): Promise<readonly string[]>
  /** Kept before it resolves; the same again changes nothing. */
  keep(revision: string, bytes: Uint8Array): Promise<void>
}

export interface ArchiveParts {
  readonly store: Pick<BundleStore, 'listMissing' | 'keep'>
  /** The bytes that have this hash; undefined when there are none. @throws when nobody answers, or with other bytes. */
  readonly fetchBundle: (revision: string) => Promise<Uint8Array | undefined>
  readonly log: { warn(details: object, message: string): void }
}

const AT_ONCE = 20
const PAUSE_MILLISECONDS = 500
const LONGEST_PAUSE_MILLISECONDS = 10_000

/**
 * Fetches what is named and not archived, until it is there: what has to be fetched is in the database, so a crash
 * forgets nothing. INVARIANT: no append waits for this, and no failure here reaches one.
 */
export function archiveBundles({ store, fetchBundle, log }: ArchiveParts): { close(): Promise<void> } {
  const stop = new AbortController()
  const told = new Set<string>()

  async function fetchOne(revision: string): Promise<boolean> {
    try {
      const bytes = await fetchBundle(revision)
      if (bytes === undefined) throw new Error('agreements does not have it')
      await store.keep(revision, bytes)
      told.delete(revision)
      return true
    } catch (err) {
      // Said once, not at every attempt.
      if (!told.has(revision)) log.warn({ err, revision }, 'a bundle that entries name is not archived yet')
      told.add(revision)
      return false
    }
  }

  async function fetchMissing(): Promise<boolean> {
    const fetched: boolean[] = []
    for (const revision of await store.listMissing(AT_ONCE)) {
      if (stop.signal.aborted) break
      fetched.push(await fetchOne(revision))
    }
    return fetched.length === 0 || fetched.includes(true)
  }

  const done = (async () => {
    let wait = PAUSE_MILLISECONDS
    while (!stop.signal.aborted) {
      // The database away is seen and said elsewhere; here it is one more reason to come again.
      const well = await fetchMissing().catch(() => false)
      wait = well ? PAUSE_MILLISECONDS : Math.min(2 * wait, LONGEST_PAUSE_MILLISECONDS)
      await pause(wait, stop.signal)
    }
  })()
  return {
    async close() {
      stop.abort()
      await done
    },
  }
}
