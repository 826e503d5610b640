import { createHash } from 'node:crypto'
import { canonicalBytes } from '@casebridge/ledger'
import type { Records } from '../records.ts'

/** What a coordinator proposes: records as they shall be, all together or not at all. */
export interface Proposal {
  readonly source: 'proposal' | 'import'
  /** Why; for the coordinator who confirms. */
  readonly reason: string
  readonly records: Records
}

/** A proposal that was recorded, and what became of it. It is never edited. */
export interface Change extends Proposal {
  readonly id: string
  /** Grows with every change; lists go by it. */
  readonly number: number
  /** Units whose coordinators it concerned when it was proposed; none: any coordinator's. */
  readonly concerns: readonly string[]
  readonly proposedBy: string
  readonly proposedAt: string
  readonly decision?: Decision
}

/** A change as a list shows it: a list of partners may have thousands of records. */
export type ListedChange = Omit<Change, 'records'> & { readonly size: number }

export interface Decision {
  readonly decision: 'confirmed' | 'rejected'
  readonly decidedBy: string
  readonly decidedAt: string
  /** Why it was rejected. */
  readonly reason?: string
}

export interface ChangeStore {
  add(proposal: Proposal, proposed: Pick<Change, 'concerns' | 'proposedBy' | 'proposedAt'>): Promise<Change>
  find(id: string): Promise<Change | undefined>
  /** The pending change of these records. */
  findPending(records: Records): Promise<Change | undefined>
  /** MUST fail when the change is decided already. */
  decide(change: Change, decision: Decision): Promise<void>
  /** Those that concern one of the units or no unit in particular, the newest first, one beyond the limit. */
  list(wanted: WantedChanges): Promise<readonly ListedChange[]>
}

export interface WantedChanges {
  readonly units: readonly string[]
  readonly status?: 'pending' | 'confirmed' | 'rejected'
  /** Only changes of a lower number. */
  readonly before?: number
  readonly limit: number
}

/** Names what is proposed: the same records have the same digest, whoever proposes them. */
export function digestOf({ units, agencies, professionals }: Records): string {
  return createHash('sha256').update(canonicalBytes({ units, agencies, professionals })).digest('hex')
}
