import { sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Call } from '../../operation.ts'
import { asCaller } from '../../storage/as-caller.ts'
import { queueAct } from '../../storage/queue-act.ts'
import type { DecisionPoint } from './decision-point.ts'
import { declaredPoint } from './declared-point.ts'
import { ownItems } from './own-items.ts'
import { sharingPoint } from './sharing-point.ts'

/**
 * Lets a call ask the decision point of the bundle in force. That somebody asked about sharing is one leaf of the
 * ledger for each call, the same whatever was asked about and whatever was found.
 */
export function withDecisionPoint<T>(
  deps: Deps,
  { actor, trace }: Pick<Call<'evaluate'>, 'actor' | 'trace'>,
  ask: (point: DecisionPoint) => Promise<T>,
): Promise<T> {
  const bundle = deps.bundle()
  if (bundle.model === 'declared') return ask(declaredPoint(bundle))
  const directory = deps.directory()
  const at = deps.now()
  return asCaller(deps.db, sightOf(actor), async (tx) => {
    const [unit] = actor.professional.units
    if (unit !== undefined) {
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit,
        event: 'consultation',
        effect: 'may-share',
        policy: bundle.revision,
      })
    }
    const items = ownItems(tx, directory, actor, at)
    return ask(sharingPoint({ policy: bundle, directory, actor, items, now: at }))
  })
}
