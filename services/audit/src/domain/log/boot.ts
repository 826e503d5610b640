import { hex, type Verifier } from '@casebridge/ledger'
import type { OwnEntry } from './own-entry.ts'

/** Which database cluster serves the log, and on which line of its history: a restored backup changes the timeline. */
export interface ClusterIdentity {
  /** PostgreSQL system identifier. */
  readonly system: bigint
  readonly timeline: number
}

export interface Boot {
  readonly cluster: ClusterIdentity | undefined
  /** Keys that sign the heads from here on: two while one takes the place of the other. */
  readonly keys: readonly Pick<Verifier, 'keyId'>[]
  /** Digest of the last checkpoint of the shard before, `sha256:<hex>`; only in the first entry of a shard. */
  readonly continues?: string
}

/**
 * The entry that every start leaves, so that a reader sees restarts, restores, changes of the log's keys, and from
 * which shard a new one goes on.
 */
export function bootEntry({ cluster, keys, continues }: Boot): Omit<OwnEntry, 'at'> {
  const basis = [
    // As 32 hex digits: nine decimal digits in a row could be the number of a person and are refused in an entry.
    ...(cluster ? [`pg-system/${cluster.system.toString(16).padStart(32, '0')}`] : []),
    ...(cluster ? [`pg-timeline/${cluster.timeline}`] : []),
    ...keys.map(({ keyId }) => `log-key/${hex(keyId)}`),
  ]
  const effect = continues === undefined ? (keys.length > 1 ? 'key-transition' : null) : 'shard-opened'
  const decision = continues ?? null
  return { event: 'boot', organisation: 'svc-audit', role: 'service', basis, effect, decision }
}
