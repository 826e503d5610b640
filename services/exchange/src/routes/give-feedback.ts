import { languageOf } from '../domain/disclosure/language.ts'
import { once, sameCall } from '../domain/disclosure/once.ts'
import { recordGift } from '../domain/disclosure/record-gift.ts'
import { tellAnswers } from '../domain/disclosure/tell-answers.ts'
import { feedbackIntent } from '../domain/signals/feedback.ts'
import type { Operation } from '../operation.ts'

/** That a signal was received and is handled: told to its reporter before anything is decided on it. */
export const giveFeedback: Operation<'giveFeedback'> = (deps) => async (call) => {
  const { actor, request } = call
  const { headers, params } = request
  const same = sameCall('giveFeedback', headers['Idempotency-Key'], params, null)
  const intent = await once(deps, actor, same, (tx) => feedbackIntent(deps, tx, call, same))
  const { receipt } = await recordGift(deps, actor, intent)
  const language = languageOf(headers['Accept-Language'])
  const answers = await tellAnswers(deps, intent.bundle, intent.plan.answers, language)
  return { status: 201, body: { answers: [...answers], receipt } }
}
