import { Conflict } from '@casebridge/service'
import type { Deps } from '../deps.ts'
import { giftIntent } from '../domain/disclosure/gift-intent.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { once, type SameCall, sameCall } from '../domain/disclosure/once.ts'
import { namedProfessionals } from '../domain/disclosure/recipients.ts'
import { recordGift } from '../domain/disclosure/record-gift.ts'
import { tellAnswers } from '../domain/disclosure/tell-answers.ts'
import { assertCarriesOut, assertConsent } from '../domain/plan/measure.ts'
import { measureItem } from '../domain/plan/measure-item.ts'
import { situationOfMeasure, supportSharing } from '../domain/plan/situation.ts'
import type { Call, Operation } from '../operation.ts'
import type { Handle } from '../storage/as-caller.ts'
import { insertContent } from '../storage/contents.ts'
import { getDataKey } from '../storage/data-keys.ts'
import type { Intent } from '../storage/intents.ts'
import { insertItem } from '../storage/items.ts'
import { measureRepository } from '../storage/measures.ts'

/** Progress back (P9): of the measure only, by whoever carries it out, to the owner of the case, as a disclosure like any. */
export const reportProgress: Operation<'reportProgress'> = (deps) => async (call) => {
  const { params, body, headers } = call.request
  const same = sameCall('reportProgress', headers['Idempotency-Key'], params, body)
  const intent = await once(deps, call.actor, same, (tx) => progressIntent(deps, tx, call, same))
  const { measureId } = params
  const { receipt } = await recordGift(deps, call.actor, intent, async (tx, units, given) => {
    // Of the case, whoever carries a measure out sees nothing: what that rests on is asked of the measure.
    const measures = measureRepository(tx, units)
    const { state, consent } = await measures.caseOf(await measures.get(measureId))
    return given.length > 0 && state === 'open' && consent?.withdrawn !== true
  })
  const { plan, bundle } = intent
  const answers = await tellAnswers(deps, bundle, plan.answers, languageOf(headers['Accept-Language']))
  return { status: 201, body: { answers: [...answers], receipt } }
}

async function progressIntent(
  deps: Deps,
  tx: Handle,
  call: Call<'reportProgress'>,
  same: SameCall,
): Promise<Intent> {
  const { actor, request } = call
  const now = deps.now()
  const measures = measureRepository(tx, actor.professional.units)
  const measure = await measures.get(request.params.measureId)
  const file = await measures.caseOf(measure)
  const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
  assertCarriesOut(measure, actor)
  if (measure.state !== 'running') throw new Conflict('state', 'Only a measure that runs is reported on.')
  assertConsent(measure, file)
  const directory = deps.directory()
  const recipients = namedProfessionals(directory, file.unit, [file.owner], '/owner')
  if (recipients.some(({ agency }) => agency === actor.agency)) {
    throw new Conflict('own-agency', 'The owner of the case is a colleague, and sees an item that you keep.')
  }
  const part = { unit: file.unit, caseId: file.id, measureId: measure.id, owner: measure.owner }
  const item = { ...measureItem({}, part, actor, now), keyId: key.id }
  await insertItem(tx, item, key.id)
  await insertContent(tx, file.unit, item.id, key, { summary: request.body.summary })
  await measures.reported(measure, now)
  const situation = situationOfMeasure(directory, file, item)
  const sources = { policy: deps.policy(), directory, situation, sharing: supportSharing(actor), now }
  const gift = { item, variant: 'summary' as const, recipients, byName: true }
  return giftIntent(tx, key, sources, gift, { act: 'disclose', call, same, requestId: null })
}
