/** Decisions taken before others have a turn: some milliseconds of work. */
const IN_A_ROW = 50

/**
 * Lets requests have their turn while many decisions are taken.
 * @returns to be awaited before each decision; INVARIANT: an answer never waits for more of them than are taken in a row
 */
export function takeTurns(): () => Promise<void> | undefined {
  let taken = 0
  return () => {
    taken += 1
    return taken % IN_A_ROW === 0 ? new Promise((resolve) => setImmediate(resolve)) : undefined
  }
}
