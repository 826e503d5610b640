import { pause } from '@casebridge/service'
import type { AlarmBoard } from '../alarms.ts'
import { type Clock, ClockWrong } from './clock.ts'
import type { TimeSource } from './time-source.ts'

const ASK_EVERY_MILLISECONDS = 1_000

/**
 * Asks the sources of time, the first time before it resolves, and says when the clock becomes wrong and when it is
 * right again. Appends do not wait for it: the clock judges by what was heard last.
 * @param newest when the newest head was received, as far as this process knows.
 */
export async function listenToSources(
  clock: Clock,
  sources: readonly TimeSource[],
  { alarms, newest }: { readonly alarms: AlarmBoard; readonly newest: () => Date },
): Promise<{ close(): Promise<void> }> {
  const stop = new AbortController()
  let wrong: ClockWrong['reason'] | undefined

  async function hear(source: TimeSource): Promise<void> {
    // A source that does not answer has no vote; the database away is said elsewhere.
    const reading = await source.read().catch(() => undefined)
    if (reading !== undefined) clock.hear(source, reading)
  }

  function judge(): void {
    try {
      clock.now(newest())
      if (wrong !== undefined) alarms.over('clock-wrong')
      wrong = undefined
    } catch (error) {
      if (!(error instanceof ClockWrong)) throw error
      if (wrong !== error.reason) alarms.raise('clock-wrong', `nothing is appended: ${error.message}`)
      wrong = error.reason
    }
  }

  async function ask(): Promise<void> {
    await Promise.all(sources.map(hear))
    judge()
  }

  await ask()
  const done = (async () => {
    while (!stop.signal.aborted) {
      await pause(ASK_EVERY_MILLISECONDS, stop.signal)
      if (!stop.signal.aborted) await ask()
    }
  })()
  return {
    async close() {
      stop.abort()
      await done
    },
  }
}
