export { fromBase64, hashFromBase64, toBase64 } from './base64.ts'
export { decodeBundle, encodeBundle, MAX_ENTRY_BYTES, wholeEntries } from './bundle.ts'
export { hex } from './bytes.ts'
export { CanonicalError, canonicalBytes, jcsBytes, parseStrict } from './canonical.ts'
export {
  type Checkpoint,
  type CheckpointKeys,
  formatCheckpoint,
  type OpenedCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from './checkpoint.ts'
export { isCode } from './code.ts'
export { commit, verifyCommitment } from './commitment.ts'
export { cosign, cosignatureVerifier, findCosignatureTime } from './cosignature.ts'
export type { Hash, Signer, Verifier, VerifyRaw } from './crypto.ts'
export { ENTRY_EVENTS, type Entry, type EntryEvent } from './entry.ts'
export { decodeEntry, EntryError, encodeEntry } from './entry-bytes.ts'
export { type EntryFault, MAX_LEAF_BYTES } from './entry-profile.ts'
export { ENTRY_SCHEMA } from './entry-schema.ts'
export {
  type DetailKind,
  digestOfExport,
  EXPORT_FORMAT,
  type ExportBundle,
  type ExportContent,
  type ExportedEntry,
  type Opening,
} from './export-bundle.ts'
export type { ExportVerification } from './export-verdict.ts'
export { Frontier, type OnNode } from './frontier.ts'
export { emptyRoot, leafHash, nodeHash } from './hashing.ts'
export { COSIGNATURE_V1, ECDSA, ED25519, isKeyName, keyId } from './key-name.ts'
export {
  formatKeySet,
  type KeySet,
  type LogKey,
  openKeySet,
  parseKeySet,
  type WitnessKey,
} from './key-set.ts'
export {
  formatSignature,
  type Note,
  NoteError,
  type NoteReason,
  type NoteSignature,
  type OpenedNote,
  openNote,
  parseNote,
  signNote,
} from './note.ts'
export {
  type ConsistencyClaim,
  type Count,
  type InclusionClaim,
  verifyConsistency,
  verifyInclusion,
} from './proof.ts'
export { type NodeReader, proveConsistency, proveInclusion, proveRoot } from './prove.ts'
export { consistencyRanges, cover, inclusionRanges, type NodeId, type Range } from './range.ts'
export { RangeTexts } from './range-texts.ts'
export { createReceipt, type KnownHead, type Receipt, type ReceiptParts } from './receipt.ts'
export { ReceiptError, type ReceiptReason } from './receipt-error.ts'
export {
  type HeadSigning,
  type SignHeadAnswer,
  type SignHeadRequest,
  signHead,
} from './sign-head.ts'
export {
  type BundleTile,
  type HashTile,
  newTiles,
  parseTilePath,
  TILE_HEIGHT,
  TILE_WIDTH,
  type TileId,
  tilePath,
  tilesOfLevel,
} from './tile.ts'
export { nodesFromTiles, type TileReader, tileBytes, tilesForRanges } from './tile-data.ts'
export { formatTlogProof, joinTlogProof, parseTlogProof, type TlogProof } from './tlog-proof.ts'
export { rootOf } from './tree.ts'
export type { Broken, BrokenKind, Verification } from './verdict.ts'
export { VerifiedCheckpoints } from './verified-checkpoints.ts'
export {
  isVerifiedReceipt,
  type ReceiptCheck,
  type VerifiedReceipt,
  verifyReceipt,
} from './verified-receipt.ts'
export { type EarlierHead, type LogToVerify, type StoredEntry, verifyLog } from './verify.ts'
export { type ExportToVerify, verifyExport } from './verify-export.ts'
export { formatVkey, KeyError, parseVkey, type Vkey } from './vkey.ts'
export {
  addCheckpoint,
  type Witness,
  type WitnessAnswer,
  type WitnessedHead,
  type WitnessState,
} from './witness.ts'
export { type AddCheckpointRequest, formatAddCheckpoint, parseAddCheckpoint } from './witness-request.ts'
