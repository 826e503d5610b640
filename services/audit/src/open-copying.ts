import type { NodeReader, Range, Verifier } from '@casebridge/ledger'
import { nodeHash as hash } from '@casebridge/ledger/node'
import { readPrivateFile } from '@casebridge/service'
import type { Config } from './config.ts'
import { assertCopied } from './domain/copies/assert-copied.ts'
import { type KeepCopiesParts, keepCopies } from './domain/copies/keep-copies.ts'
import type { Tree } from './domain/log/tree.ts'
import { directoryCopies } from './drivers/directory-copies.ts'
import { localStamper } from './drivers/local-stamper.ts'

/** Checkpoints outside the database, with whatever keeps them here. */
export interface Copying {
  /** @throws LogBroken when the log is no continuation of the newest copy. */
  assertContinued(
    keys: readonly Verifier[],
    tree: Tree,
    read: (ranges: readonly Range[]) => Promise<NodeReader>,
  ): Promise<void>
  /** Copies from now on. */
  start(parts: Pick<KeepCopiesParts, 'checkpoint' | 'log'>): { close(): Promise<void> }
}

/** What the configuration says; without a folder nothing is copied. @throws KeyFileError, KeyError. */
export function openCopying(config: Config, now: () => Date): Copying {
  const {
    CHECKPOINT_COPIES_DIRECTORY: folder,
    CHECKPOINT_COPY_SECONDS: seconds,
    STAMP_KEY_FILE: key,
  } = config
  if (folder === '') {
    return { assertContinued: async () => undefined, start: () => ({ close: async () => undefined }) }
  }
  const copies = directoryCopies(folder)
  const stamper = key === '' ? undefined : localStamper(readPrivateFile(key).trim(), now)
  return {
    assertContinued: (keys, tree, read) =>
      assertCopied(copies, { hash, origin: config.LOG_ORIGIN, keys, tree, read }),
    start: (parts) =>
      keepCopies({ ...parts, hash, copies, ...(stamper && { stamper }), everyMilliseconds: seconds * 1000 }),
  }
}
