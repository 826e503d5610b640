import { randomBytes } from 'node:crypto'
import {
  createReceipt,
  decodeEntry,
  leafHash,
  type NodeReader,
  type Receipt,
  rootOf,
  signCheckpoint,
} from '@casebridge/ledger'
import { ed25519Signer, nodeHash } from '@casebridge/ledger/node'

/**
 * A receipt out of a log that somebody made up: `before` invented entries and then this one, signed with the given
 * key. Everything in it fits together; it is only not the log that others have seen.
 */
export function forgedReceipt(
  entry: Uint8Array,
  { skey, origin, before, knownSize }: { skey: string; origin: string; before: number; knownSize: number },
): Receipt {
  const leaves = [...Array.from({ length: before }, () => randomBytes(32)), leafHash(nodeHash, entry)]
  const read: NodeReader = (level, index) =>
    rootOf(nodeHash, leaves.slice(index * 2 ** level, (index + 1) * 2 ** level))
  const size = leaves.length
  const checkpoint = signCheckpoint({ origin, size, root: rootOf(nodeHash, leaves) }, [ed25519Signer(skey)])
  const known = knownSize <= size ? knownSize : 0
  return createReceipt(nodeHash, read, {
    entryId: decodeEntry(entry).id,
    index: before,
    size,
    checkpoint,
    knownSize: known,
  })
}
