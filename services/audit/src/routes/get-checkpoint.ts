import { parseCheckpoint, parseNote } from '@casebridge/ledger'
import type { Operation } from '../operation.ts'

/** The newest head, signed, with the cosignatures there are of it. */
export const getCheckpoint: Operation<'getCheckpoint'> =
  ({ log, cosignatures }) =>
  async () => {
    const checkpoint = await log.checkpoint()
    const { size } = parseCheckpoint(parseNote(checkpoint).text)
    // What the log itself has signed is good without them.
    const lines = await cosignatures.linesOf(size).catch(() => [])
    return { status: 200, body: checkpoint + lines.join('') }
  }
