import { v7 as newId } from 'uuid'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { recordableOf } from './draft.ts'

/**
 * Records an ask that is told nothing: about a case that its asker may not know of, or beyond what the agency may ask. It
 * costs one leaf, like an ask in which nothing may be told, and says nothing about whether there is such a case, which
 * unit it would be of, and what is held in it.
 */
export async function recordUntold(
  deps: Deps,
  actor: Actor,
  trace: string,
  { purpose, reason }: { readonly purpose: string; readonly reason: string },
  effect: 'nothing' | 'refused',
): Promise<void> {
  const id = newId()
  const unit = actor.professional.units[0] ?? 'none'
  const outcomes = [{ recipient: actor.professional.id, effect: 'nothing' as const }]
  await deps.ledger.record(
    recordableOf({
      actor,
      at: deps.now(),
      trace,
      unit,
      policy: deps.policy().revision,
      registry: deps.directory().revision,
      plan: { document: { id, act: 'ask', outcomes }, answers: [] },
      entry: {
        event: 'decision',
        transaction: newId(),
        recipients: [actor.agency],
        purpose,
        effect,
      },
      actorDetail: { professional: actor.professional.id, justification: reason },
      personDetail: null,
    }),
  )
}
