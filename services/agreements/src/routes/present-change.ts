import type { agreements } from '@casebridge/contract'
import type { Change, ListedChange } from '../domain/changes/change.ts'
import { present } from '../domain/present.ts'

type Schemas = agreements.components['schemas']

/** A change as the contract shows it. */
export function presentChange({ records, ...change }: Change): Schemas['Change'] {
  // What was proposed is kept as it was; the contract's arrays are only typed as if they could change.
  return { ...shown(change), ...(structuredClone(records) as Schemas['Records']) }
}

/** As `presentChange`, without its records. */
export function presentListed({ size, ...change }: ListedChange): Schemas['ListedChange'] {
  return { ...shown(change), size }
}

function shown(change: Omit<Change, 'records'>): Omit<Schemas['ListedChange'], 'size'> {
  const { id, source, reason, concerns, proposedBy, proposedAt, decision } = change
  return {
    ...{ id, source, reason, proposedBy, proposedAt, status: decision?.decision ?? 'pending' },
    concerns: [...concerns],
    ...present({
      decidedBy: decision?.decidedBy,
      decidedAt: decision?.decidedAt,
      rejectedBecause: decision?.reason,
    }),
  }
}
