import { v7 as newId } from 'uuid'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { recordableOf } from './draft.ts'

/**
 * Records that somebody asked about a case they may not know of. It costs one leaf, like an ask in which nothing may
 * be told, and says nothing about whether there is such a case.
 */
export async function recordUnknown(
  deps: Deps,
  actor: Actor,
  trace: string,
  purpose: string,
  reason: string,
): Promise<void> {
  const id = newId()
  const unit = actor.professional.units[0] ?? 'none'
  const document = {
    id,
    act: 'ask' as const,
    outcomes: [{ recipient: actor.professional.id, effect: 'nothing' as const }],
  }
  await deps.ledger.record(
    recordableOf({
      actor,
      at: deps.now(),
      trace,
      unit,
      policy: deps.policy().revision,
      registry: deps.directory().revision,
      plan: { document, answers: [] },
      entry: {
        event: 'decision',
        transaction: newId(),
        recipients: [actor.agency],
        purpose,
        effect: 'nothing',
      },
      actorDetail: { professional: actor.professional.id, justification: reason },
      personDetail: null,
    }),
  )
}
