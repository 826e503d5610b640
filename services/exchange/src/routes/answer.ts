import { Conflict, NotFound } from '@casebridge/service'
import type { Deps } from '../deps.ts'
import { asSeenBy } from '../domain/disclosure/as-seen-by.ts'
import { giftIntent } from '../domain/disclosure/gift-intent.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { once, sameCall } from '../domain/disclosure/once.ts'
import { namedProfessionals } from '../domain/disclosure/recipients.ts'
import { recordGift } from '../domain/disclosure/record-gift.ts'
import { tellAnswers } from '../domain/disclosure/tell-answers.ts'
import { requestView } from '../domain/disclosure/views.ts'
import type { Call, Operation } from '../operation.ts'
import type { Handle } from '../storage/as-caller.ts'
import { getDataKey } from '../storage/data-keys.ts'
import type { Intent } from '../storage/intents.ts'
import { type AskedRequest, getRequest } from '../storage/requests.ts'
import { findSituation } from '../storage/situations.ts'

/** Answer: the holder gives a variant of an item to those who asked. To say nothing is to do nothing. */
export const answer: Operation<'answer'> = (deps) => async (call) => {
  const { params, body, headers } = call.request
  const same = sameCall('answer', headers['Idempotency-Key'], params, body)
  const intent = await once(deps, call.actor, same, (tx) => answerIntent(deps, tx, call, same))
  const { receipt, request } = await recordGift(deps, call.actor, intent)
  if (request === undefined) throw new NotFound()
  const language = languageOf(headers['Accept-Language'])
  const answers = await tellAnswers(deps, intent.bundle, intent.plan.answers, language)
  return {
    status: 201,
    body: { ...requestView(deps.directory(), request, answers, deps.now()), receipt },
  }
}

async function answerIntent(
  deps: Deps,
  tx: Handle,
  call: Call<'answer'>,
  same: ReturnType<typeof sameCall>,
): Promise<Intent> {
  const { actor, request } = call
  const { body, params } = request
  const now = deps.now()
  const asked = await getRequest(deps, tx, actor, params.requestId)
  const found = await findSituation(tx, [asked.unit], asked.caseId, asked.sessionId, now)
  const item = found?.items.find(({ id, holder }) => id === body.itemId && holder === actor.agency)
  if (found === undefined || item === undefined || !asked.holders.includes(actor.agency)) throw new NotFound()
  if (asked.lapsesAt <= now.toISOString())
    throw new Conflict('request-lapsed', 'The request has lapsed; share on your own initiative instead.')
  const directory = deps.directory()
  const situation = asSeenBy(directory, actor, found, asked.asker)
  const named = [...new Set(body.recipients ?? asked.recipients)]
  const strangers = named.filter((id) => !asked.recipients.includes(id))
  if (strangers.length > 0)
    throw new Conflict('not-asked-for', `Not among those it was asked for: ${strangers.join(', ')}.`)
  const sources = { policy: deps.policy(), directory, situation, now, sharing: sharingOf(asked, call) }
  const gift = {
    item,
    variant: body.variant,
    recipients: namedProfessionals(directory, asked.unit, named, '/recipients'),
    byName: body.recipients !== undefined,
  }
  const key = await getDataKey(tx, deps.keyEncryption, situation.unit, situation.keyId)
  return giftIntent(tx, key, sources, gift, { act: 'answer', call, same, requestId: asked.id })
}

function sharingOf(asked: AskedRequest, { request }: Call<'answer'>) {
  return {
    purpose: asked.purpose,
    initiative: 'ask' as const,
    requestKind: asked.kind,
    actor: 'holder' as const,
    address: asked.sessionId === null ? ('direct' as const) : ('conference' as const),
    asker: asked.asker,
    justification: asked.reason,
    childInterest: request.body.childInterest !== undefined,
    returnSheet: false,
  }
}
