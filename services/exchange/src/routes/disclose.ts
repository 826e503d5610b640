import { NotFound } from '@casebridge/service'
import type { Deps } from '../deps.ts'
import { asSeenBy } from '../domain/disclosure/as-seen-by.ts'
import { assertEmergencyReason } from '../domain/disclosure/emergency-reason.ts'
import { giftIntent } from '../domain/disclosure/gift-intent.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { once, type SameCall, sameCall } from '../domain/disclosure/once.ts'
import { namedProfessionals } from '../domain/disclosure/recipients.ts'
import { recordGift } from '../domain/disclosure/record-gift.ts'
import type { Sharing } from '../domain/disclosure/sharing.ts'
import { assertSpokenToday } from '../domain/disclosure/spoken.ts'
import { tellAnswers } from '../domain/disclosure/tell-answers.ts'
import type { Call, Operation } from '../operation.ts'
import type { Handle } from '../storage/as-caller.ts'
import { getDataKey } from '../storage/data-keys.ts'
import type { Intent } from '../storage/intents.ts'
import { findSituation } from '../storage/situations.ts'

/** Push: the holder makes an item known on the own initiative. */
export const disclose: Operation<'disclose'> = (deps) => async (call) => {
  const { params, body, headers } = call.request
  const same = sameCall('disclose', headers['Idempotency-Key'], params, body)
  const intent = await once(deps, call.actor, same, (tx) => discloseIntent(deps, tx, call, same))
  const { receipt } = await recordGift(deps, call.actor, intent)
  const { plan, bundle } = intent
  const { reviewDueAt } = plan
  const answers = await tellAnswers(deps, bundle, plan.answers, languageOf(headers['Accept-Language']))
  return { status: 201, body: { answers: [...answers], receipt, ...(reviewDueAt && { reviewDueAt }) } }
}

async function discloseIntent(
  deps: Deps,
  tx: Handle,
  call: Call<'disclose'>,
  same: SameCall,
): Promise<Intent> {
  const { actor, request } = call
  const { body, params } = request
  if (body.purpose === 'imminent-danger') assertEmergencyReason(body.justification ?? '')
  const now = deps.now()
  const found = await findSituation(tx, actor.professional.units, params.caseId, body.sessionId ?? null, now)
  const item = found?.items.find(({ id, holder }) => id === body.itemId && holder === actor.agency)
  if (found === undefined || item === undefined) throw new NotFound()
  if (body.spoken) assertSpokenToday(body.spoken, now)
  const directory = deps.directory()
  const situation = asSeenBy(directory, actor, found)
  const recipients = namedProfessionals(
    directory,
    situation.unit,
    [...new Set(body.recipients)],
    '/recipients',
  )
  const sources = { policy: deps.policy(), directory, situation, sharing: sharingOf(call), now }
  const key = await getDataKey(tx, deps.keyEncryption, situation.unit, situation.keyId)
  return giftIntent(
    tx,
    key,
    sources,
    { item, variant: body.variant, recipients, byName: true },
    {
      act: 'disclose',
      call,
      same,
      requestId: null,
      ...(body.spoken && { spoken: body.spoken }),
    },
  )
}

function sharingOf({ actor, request }: Call<'disclose'>): Sharing {
  const { body } = request
  return {
    purpose: body.purpose,
    initiative: 'push',
    requestKind: 'question',
    actor: 'holder',
    address: body.sessionId === undefined || body.returnSheet ? 'direct' : 'conference',
    asker: actor.professional.id,
    justification: body.justification ?? '',
    childInterest: body.childInterest !== undefined,
    returnSheet: body.returnSheet ?? false,
  }
}
