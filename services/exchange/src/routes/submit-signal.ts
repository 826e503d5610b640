import { sightOf } from '../actor.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { once, sameCall } from '../domain/disclosure/once.ts'
import { recordGift } from '../domain/disclosure/record-gift.ts'
import { tellAnswers } from '../domain/disclosure/tell-answers.ts'
import { suggestionsFor } from '../domain/signals/new-signal.ts'
import { presentToReporter } from '../domain/signals/signal.ts'
import { assertNotLate, submitIntent } from '../domain/signals/submit.ts'
import { RECEIVED } from '../domain/signals/words.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { signalRepository } from '../storage/signals.ts'

/** A concern, to the intake of the unit: decided, recorded, and then there for those who may have it. */
export const submitSignal: Operation<'submitSignal'> = (deps) => async (call) => {
  const { actor, request } = call
  const { body, headers } = request
  const language = languageOf(headers['Accept-Language'])
  const key = headers['Idempotency-Key']
  await asCaller(deps.db, sightOf(actor), (tx) => assertNotLate(deps, tx, call, key))
  const same = sameCall('submitSignal', key, {}, body)
  const intent = await once(deps, actor, same, (tx) => submitIntent(deps, tx, call, same))
  const { receipt } = await recordGift(deps, actor, intent)
  const { answers } = intent.plan
  const made = answers.find(({ effect }) => effect === 'permit')?.itemId
  const signal =
    made &&
    (await asCaller(deps.db, sightOf(actor), (tx) =>
      signalRepository(tx, [intent.unit], actor.professional.id).findReportedAs(made),
    ))
  return {
    status: 201,
    body: {
      ...(signal && { signal: presentToReporter(signal, RECEIVED[language]) }),
      answers: [...(await tellAnswers(deps, intent.bundle, answers, language))],
      receipt,
      suggestions: suggestionsFor(body, language),
    },
  }
}
