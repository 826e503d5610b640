import type { Acting } from '../act.ts'
import { actAs } from '../act-as.ts'
import type { Storage } from '../storage.ts'
import type { Change } from './change.ts'
import { getPending } from './get-change.ts'

/**
 * Rejects a change, or takes back one's own; nothing of the registry changes.
 * @throws NotFound, Conflict as `getPending`
 */
export function rejectChange(
  storage: Storage,
  { by: coordinator, trace }: Acting,
  id: string,
  reason: string,
): Promise<Change> {
  return actAs(storage, coordinator, ['registry'], async ({ changes, acts }, now) => {
    const change = await getPending(changes, coordinator, id)
    const decision = {
      decision: 'rejected',
      decidedBy: coordinator.id,
      decidedAt: now.toISOString(),
      reason,
    } as const
    await changes.decide(change, decision)
    await acts.queue({
      ...{ by: coordinator, at: now, trace, effect: 'change-rejected', justification: reason },
      basis: [`change/${id}`],
    })
    return { ...change, decision }
  })
}
