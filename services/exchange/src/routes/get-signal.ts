import { NotFound } from '@casebridge/service'
import { seatsOf, sightOf } from '../actor.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { showToChair, showToIntake } from '../domain/signals/show.ts'
import { presentToReporter } from '../domain/signals/signal.ts'
import { RECEIVED } from '../domain/signals/words.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { findProposed } from '../storage/signal-proposals.ts'
import { signalRepository } from '../storage/signals.ts'

/** To its reporter the same words, to the intake all of it, to a chair what is proposed; to others it is not there. */
export const getSignal: Operation<'getSignal'> =
  (deps) =>
  async ({ actor, trace, request: { params, headers } }) => {
    const { id, units } = actor.professional
    const found = await asCaller(deps.db, sightOf(actor), async (tx) => {
      const signals = signalRepository(tx, units, id)
      const reported = await signals.findReported(params.signalId)
      if (reported !== undefined) return { reported }
      const received = await signals.findReceived(params.signalId)
      if (received !== undefined) return { received }
      return { proposed: await findProposed(tx, units, seatsOf(actor), params.signalId) }
    })
    const { reported, received, proposed } = found
    if (reported !== undefined) {
      const text = RECEIVED[languageOf(headers['Accept-Language'])]
      return { status: 200, body: presentToReporter(reported, text) }
    }
    if (received !== undefined) return { status: 200, body: await showToIntake(deps, actor, trace, received) }
    if (proposed === undefined) throw new NotFound()
    return { status: 200, body: await showToChair(deps, actor, trace, proposed) }
  }
