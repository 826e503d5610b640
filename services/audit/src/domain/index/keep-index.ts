import { pause } from '@casebridge/service'

const AT_ONCE = 500
const PAUSE_MILLISECONDS = 200
const LONGEST_PAUSE_MILLISECONDS = 5_000
/** A busy log goes first: the index takes a quarter of one processor of the database, and catches up afterwards. */
const PAUSE_FOR_WORK = 3

/** Where entries are looked up. */
export interface EntryIndex {
  /** Indexes the oldest entries that are not indexed yet, at most so many; gives how many. */
  indexMore(most: number): Promise<number>
}

/**
 * Fills the index of entries behind the appends, which never wait for it. What is indexed is in the database, so a
 * crash forgets nothing and several replicas may do it at once.
 */
export function keepIndex(
  index: EntryIndex,
  log: { warn(details: object, message: string): void },
): { close(): Promise<void> } {
  const stop = new AbortController()
  const done = (async () => {
    let wait = PAUSE_MILLISECONDS
    while (!stop.signal.aborted) {
      const began = performance.now()
      const indexed = await index.indexMore(AT_ONCE).catch((err: unknown) => {
        if (wait === PAUSE_MILLISECONDS) log.warn({ err }, 'the index of entries stands still')
        return undefined
      })
      wait = indexed === undefined ? Math.min(2 * wait, LONGEST_PAUSE_MILLISECONDS) : PAUSE_MILLISECONDS
      const worked = performance.now() - began
      await pause(indexed === AT_ONCE ? PAUSE_FOR_WORK * worked : wait, stop.signal)
    }
  })()
  return {
    async close() {
      stop.abort()
      await done
    },
  }
}
