import type { Head, SignedHead } from '@casebridge/policy'
import { isDue, isExpired } from './head.ts'
import type { HeadKey } from './head-key.ts'
import { reissue } from './publish.ts'
import type { Kind, Storage } from './storage.ts'

const KINDS: readonly Kind[] = ['bundle', 'registry']
/** Half of what a reader may wait for another replica's publication. */
const POLL_MILLISECONDS = 200

interface Heads {
  readonly bundle: SignedHead
  readonly registry: SignedHead
}

/** The newest heads, in memory. */
export interface HeadKeeper {
  /** Both heads, or undefined while one is missing or expired: an expired head must not be decided by. */
  find(): Heads | undefined
  close(): Promise<void>
}

export interface KeepHeadsOptions {
  readonly storage: Storage
  readonly key: HeadKey
  /** Told once when the tables stop answering, not at every poll. */
  readonly onFailure: (cause: unknown) => void
  readonly now?: () => Date
}

/**
 * Keeps the newest heads in memory, by polling: what another replica commits shows here within half a second.
 * Issues the next one when it is due. Heads are signed when read, after they were committed: a head whose
 * transaction rolled back was never signed.
 */
export async function keepHeads(options: KeepHeadsOptions): Promise<HeadKeeper> {
  const { storage, key, onFailure, now = () => new Date() } = options
  const newest = new Map<Kind, SignedHead>()
  let failing = false
  let closed = false
  let timer: NodeJS.Timeout | undefined

  async function refresh(): Promise<void> {
    for (const kind of KINDS) {
      const head = await storage.publications.findNewest(kind)
      if (head && isNewer(head, newest.get(kind)?.head)) newest.set(kind, key.sign(head))
    }
  }

  async function poll(): Promise<void> {
    try {
      await refresh()
      const due = KINDS.filter((kind) => isDue(newest.get(kind)?.head, now()))
      for (const kind of due) await reissue(storage, kind)
      if (due.length > 0) await refresh()
      failing = false
    } catch (cause) {
      if (!failing) onFailure(cause)
      failing = true
    }
  }

  function schedule(): void {
    if (closed) return
    timer = setTimeout(() => {
      polling = poll().finally(schedule)
    }, POLL_MILLISECONDS)
  }

  await refresh()
  let polling = Promise.resolve()
  schedule()
  return {
    find() {
      const bundle = newest.get('bundle')
      const registry = newest.get('registry')
      if (!bundle || !registry || isExpired(bundle.head, now()) || isExpired(registry.head, now()))
        return undefined
      return { bundle, registry }
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await polling
    },
  }
}

// What was published is not taken back, not even when the database is restored to an earlier state.
function isNewer(head: Head, known: Head | undefined): boolean {
  return known === undefined || head.sequence > known.sequence
}
