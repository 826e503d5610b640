import type { Hash, NodeReader, Range } from '@casebridge/ledger'
import { assertContinues } from '../log/continues.ts'
import type { Tree } from '../log/tree.ts'
import type { HeadSigner } from './head-signer.ts'

/**
 * Refuses to go on with a log that is not a continuation of what the signer has signed: the database was set back, or
 * rewritten, since then.
 * @throws LogBroken naming both sizes; whatever asking the signer throws.
 */
export async function assertSigned(
  hash: Hash,
  signer: HeadSigner,
  tree: Tree,
  read: (ranges: readonly Range[]) => Promise<NodeReader>,
): Promise<void> {
  const last = await signer.findLast()
  if (last !== undefined) await assertContinues(hash, tree, last, read)
}
