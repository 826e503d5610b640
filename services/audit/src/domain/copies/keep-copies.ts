import { type Hash, parseCheckpoint, parseNote } from '@casebridge/ledger'
import { pause } from '@casebridge/service'
import type { CheckpointCopies, TimeStamper } from './copies.ts'

export interface KeepCopiesParts {
  readonly hash: Hash
  readonly copies: CheckpointCopies
  readonly stamper?: TimeStamper
  /** The newest signed checkpoint. @throws when there is none now. */
  readonly checkpoint: () => Promise<string>
  readonly everyMilliseconds: number
  readonly log: { warn(details: object, message: string): void }
}

/** Copies the newest checkpoint every so often, with a time stamp on it. No append waits for it. */
export function keepCopies(parts: KeepCopiesParts): { close(): Promise<void> } {
  const stop = new AbortController()
  const done = (async () => {
    let copied = -1
    while (!stop.signal.aborted) {
      await pause(parts.everyMilliseconds, stop.signal)
      if (stop.signal.aborted) return
      copied = await copyOnce(parts, copied).catch((err: unknown) => {
        parts.log.warn({ err }, 'the newest checkpoint could not be copied')
        return copied
      })
    }
  })()
  return {
    async close() {
      stop.abort()
      await done
    },
  }
}

/** Gives the size of the log that is copied now. */
export async function copyOnce(
  { hash, copies, stamper, checkpoint: newest, log }: Omit<KeepCopiesParts, 'everyMilliseconds'>,
  copied: number,
): Promise<number> {
  const checkpoint = await newest()
  const { size } = parseCheckpoint(parseNote(checkpoint).text)
  if (size <= copied) return copied
  // A copy without a stamp is worth more than none: an authority that is away does not stop it.
  const stamp = await stamper?.stamp(hash.sha256(Buffer.from(checkpoint))).catch((err: unknown) => {
    log.warn({ err }, 'no time stamp for the newest checkpoint')
    return undefined
  })
  await copies.keep({ size, checkpoint, ...(stamp && { stamp }) })
  return size
}
