import {
  type Hash,
  type NodeReader,
  NoteError,
  openCheckpoint,
  type Range,
  type Verifier,
} from '@casebridge/ledger'
import { assertContinues } from '../log/continues.ts'
import { LogBroken } from '../log/resume.ts'
import type { Tree } from '../log/tree.ts'
import type { CheckpointCopies } from './copies.ts'

export interface CopiedLog {
  readonly hash: Hash
  readonly origin: string
  /** Keys of the log. */
  readonly keys: readonly Verifier[]
  readonly tree: Tree
  readonly read: (ranges: readonly Range[]) => Promise<NodeReader>
}

/**
 * Refuses to go on with a log that is no continuation of the newest copy outside its database. A copy under a key that
 * does not count any more is passed over: there is nobody to say whose it is.
 * @throws LogBroken naming both sizes.
 */
export async function assertCopied(copies: CheckpointCopies, log: CopiedLog): Promise<void> {
  const note = await copies.findNewest()
  if (note === undefined) return
  try {
    const { size, root } = openCheckpoint(note, { origin: log.origin, log: log.keys })
    await assertContinues(log.hash, log.tree, { size, root }, log.read)
  } catch (error) {
    if (!(error instanceof NoteError)) throw error
    if (error.reason !== 'no-known-signature')
      throw new LogBroken(`the newest copy of a checkpoint: ${error.message}`)
  }
}
