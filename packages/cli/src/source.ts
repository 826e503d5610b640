import type { EarlierHead, StoredEntry } from '@casebridge/ledger'

/** A log to verify, wherever it comes from. Nothing in it is believed before it is verified. */
export interface LogSource {
  readonly origin: string
  /** Signed note. */
  readonly checkpoint: string
  /** The log's own earlier heads: they find the batch in which a change lies. */
  readonly heads: readonly EarlierHead[]
  /** In the order in which the source gives them, page by page. */
  readonly entries: AsyncIterable<readonly StoredEntry[]>
  /** The bytes kept for a revision of the policy; undefined when there are none. */
  findPolicy(revision: string): Promise<Uint8Array | undefined>
}

/** What could not even be read: no network, no permission, no such file, not the promised shape. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}
