import { Unavailable } from '@casebridge/service'
import type { RecordOwn } from './record-own.ts'
import type { ActorDetail } from './submission.ts'

/** Who reads leaves of the log as they are. */
export interface LogReader {
  readonly organisation: string
  readonly role: string
  /** Left out for a service. */
  readonly actor?: ActorDetail
}

export interface ReadingsParts {
  readonly recordOwn: RecordOwn
  readonly now: () => Date
  readonly log: { warn(fields: object, message: string): void }
}

/** Records that somebody reads the log, before it is shown. */
export type NoteReading = (reader: LogReader, trace: string) => Promise<void>

/** Whoever reads a log reads page after page: what is read within this time is one reading. */
const ONE_READING_MILLISECONDS = 3_600_000

/**
 * Reading the log is itself an entry, once an hour for each reader: one for each page would make a log grow by being
 * verified. INVARIANT (I1): recorded, then shown, with one exception: a log that takes no entries, because it is broken,
 * is still shown to those who must look at it. What is shown is codes.
 */
export function createReadings({ recordOwn, now, log }: ReadingsParts): NoteReading {
  const noted = new Map<string, number>()
  return async (reader, trace) => {
    const name = `${reader.organisation} ${reader.actor?.professional ?? ''}`
    const at = now().getTime()
    const since = noted.get(name)
    if (since !== undefined && at - since < ONE_READING_MILLISECONDS) return
    try {
      await recordOwn({
        event: 'review',
        effect: 'entries-read',
        purpose: 'audit',
        classes: ['LOG:entries'],
        trace,
        ...reader,
      })
      noted.set(name, at)
    } catch (err) {
      if (!(err instanceof Unavailable)) throw err
      log.warn({ err }, 'a reading of the log could not be recorded: the log takes no entries')
    }
  }
}
