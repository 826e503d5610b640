import { Forbidden, InvalidInput, type Issue, NotFound, PreconditionFailed } from '@casebridge/service'
import type { Acting } from '../act.ts'
import { actAs } from '../act-as.ts'
import { dayOf } from '../publish.ts'
import { inOrder } from '../records.ts'
import { type RegionFault, sentence } from '../region-references.ts'
import type { Storage, Stores } from '../storage.ts'
import type { Change, Proposal } from './change.ts'
import { changeFaults, isStale } from './change-faults.ts'
import { concernsOf, hasSay } from './concerns.ts'

/** Records a proposal; nothing is in force yet. The same records again are the change that is pending. */
export function proposeChange(storage: Storage, acting: Acting, proposal: Proposal): Promise<Change> {
  return actAs(storage, acting.by, ['registry'], (stores, now) => addProposal(stores, now, acting, proposal))
}

/**
 * As `proposeChange`, in the caller's transaction.
 * @throws NotFound unless the coordinator acts in a unit concerned: others are not theirs to change.
 * @throws PreconditionFailed when a record is not the one that was read.
 * @throws InvalidInput with every fault of the change.
 * @throws Forbidden for an attestation of one's own.
 */
export async function addProposal(
  { records: store, changes, acts }: Stores,
  now: Date,
  { by: coordinator, trace }: Acting,
  proposal: Proposal,
): Promise<Change> {
  const records = inOrder(proposal.records)
  const standing = await store.standing()
  const concerns = concernsOf(standing, records)
  if (!hasSay(concerns, coordinator.units)) throw new NotFound()
  const own = records.professionals.find(({ id }) => id === coordinator.id)
  if (own?.attestations !== undefined) throw new Forbidden()
  if (isStale(standing, records)) throw new PreconditionFailed()
  const faults = changeFaults(standing, records, dayOf(now))
  if (faults.length > 0) throw new InvalidInput(faults.map(toIssue))
  const proposed = { concerns, proposedBy: coordinator.id, proposedAt: now.toISOString() }
  const pending = await changes.findPending(records)
  if (pending) return pending
  const change = await changes.add({ ...proposal, records }, proposed)
  const { reason: justification } = proposal
  await acts.queue({
    ...{ by: coordinator, at: now, trace, effect: 'change-proposed', justification },
    basis: [`change/${change.id}`],
  })
  return change
}

function toIssue({ pointer, code, detail }: RegionFault): Issue {
  return { in: 'body', pointer, code, detail: sentence(detail) }
}
