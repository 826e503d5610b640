import { hex } from './bytes.ts'
import { canonicalBytes } from './canonical.ts'
import type { Hash } from './crypto.ts'

export const EXPORT_FORMAT = 'casebridge-export@v1'

/** What a commitment was made of: its key, 32 bytes in Base 64, and the detail. */
export interface Opening {
  readonly key: string
  readonly detail: unknown
}

export type DetailKind = 'actor' | 'person'

/** An entry that was chosen, with those details that were asked for and are still there. */
export interface ExportedEntry {
  readonly index: number
  /** Canonical bytes, Base 64. */
  readonly entry: string
  readonly actor?: Opening
  readonly person?: Opening
  /** Details that were asked for and cannot be opened any more: their key was destroyed. */
  readonly erased?: readonly DetailKind[]
}

/** What an export says; its digest is in the ledger. */
export interface ExportContent {
  readonly log: string
  readonly entries: readonly ExportedEntry[]
  /** Revisions of the policy bundles that the entries name and whose bytes come along. */
  readonly policies: readonly string[]
  /** JSON schema of an entry, as text. */
  readonly schema: string
}

/**
 * Chosen entries of a ledger, to be verified by somebody who cannot ask the ledger. What is beside the content proves
 * itself, against keys that the reader has from elsewhere: so it may be replaced by later proofs of the same.
 */
export interface ExportBundle {
  readonly format: typeof EXPORT_FORMAT
  readonly content: ExportContent
  /** The entry that records this export: its `decision` is the digest of the content, which signs it. */
  readonly record: { readonly entry: string; readonly proof: string }
  /** `tlog-proof@v1` of each entry, in their order. */
  readonly proofs: readonly string[]
  /** The signed checkpoint that all proofs are against. */
  readonly checkpoint: string
  /** The newest checkpoint that witnesses cosigned, and the proof that the one above continues it. */
  readonly witnessed?: { readonly checkpoint: string; readonly consistency: readonly string[] }
  readonly policies: readonly { readonly revision: string; readonly bytes: string }[]
  /** Public keys in note format. Who verifies takes them from elsewhere, and compares. */
  readonly keys: { readonly log: readonly string[]; readonly witnesses: readonly string[] }
}

/** The digest of what an export says, `sha256:<hex>` over its canonical bytes. @throws CanonicalError. */
export function digestOfExport(hash: Pick<Hash, 'sha256'>, content: ExportContent): string {
  return `sha256:${hex(hash.sha256(canonicalBytes(content)))}`
}
