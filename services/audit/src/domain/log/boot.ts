import type { OwnEntry } from './own-entry.ts'

/** Which database cluster serves the log, and on which line of its history: a restored backup changes the timeline. */
export interface ClusterIdentity {
  /** PostgreSQL system identifier. */
  readonly system: bigint
  readonly timeline: number
}

/** The entry that every start leaves, so that a reader sees restarts and restores. */
export function bootEntry(cluster: ClusterIdentity | undefined): Omit<OwnEntry, 'at'> {
  const basis = cluster && [
    // As 32 hex digits: nine decimal digits in a row could be the number of a person and are refused in an entry.
    `pg-system/${cluster.system.toString(16).padStart(32, '0')}`,
    `pg-timeline/${cluster.timeline}`,
  ]
  return { event: 'boot', organisation: 'svc-audit', role: 'service', ...(basis && { basis }) }
}
