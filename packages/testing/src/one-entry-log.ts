import { createReceipt, decodeEntry, leafHash, type Receipt, signCheckpoint } from '@casebridge/ledger'
import { ed25519Signer, ed25519Verifier, generateNoteKeys, nodeHash } from '@casebridge/ledger/node'

const ORIGIN = 'log.harbour.example/test'
const keys = generateNoteKeys(ORIGIN)

/** The key under which receipts of this log verify. */
export const logVerifier = ed25519Verifier(keys.vkey)
export const logOrigin = ORIGIN

/** A true receipt: of a log that holds this entry and nothing else. */
export function receiptOfOnly(entry: Uint8Array): Receipt {
  const root = leafHash(nodeHash, entry)
  const checkpoint = signCheckpoint({ origin: ORIGIN, size: 1, root }, [ed25519Signer(keys.skey)])
  const parts = { entryId: decodeEntry(entry).id, index: 0, size: 1, checkpoint, knownSize: 0 }
  return createReceipt(nodeHash, () => root, parts)
}
