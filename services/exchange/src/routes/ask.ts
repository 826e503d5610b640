import type { Recorded } from '@casebridge/service'
import { NotFound, TooManyRequests } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { QuotaSpent } from '../domain/asking/quota.ts'
import { askIntent, UnknownCase } from '../domain/disclosure/ask-intent.ts'
import { noteCombination } from '../domain/disclosure/combine.ts'
import { finish, receiptOf } from '../domain/disclosure/finish.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { once, sameCall } from '../domain/disclosure/once.ts'
import { recordUntold } from '../domain/disclosure/record-untold.ts'
import { show } from '../domain/disclosure/show.ts'
import { tellAnswers } from '../domain/disclosure/tell-answers.ts'
import { answerView, requestView } from '../domain/disclosure/views.ts'
import type { Call, Operation } from '../operation.ts'
import { asCaller, type Handle } from '../storage/as-caller.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { findDisclosuresOf } from '../storage/disclosures.ts'
import type { Intent } from '../storage/intents.ts'
import { countAsk } from '../storage/quotas.ts'
import { type AskedRequest, findRequestRow, toRequest } from '../storage/requests.ts'

/** Ask: decide, store the intent, record it, and only then reveal what was released beforehand. */
export const ask: Operation<'ask'> = (deps) => async (call) => {
  const { params, body, headers } = call.request
  const same = sameCall('ask', headers['Idempotency-Key'], params, body)
  try {
    const intent = await once(deps, call.actor, same, (tx) => askIntent(deps, tx, call, same))
    // Before anything is recorded as made known: of a retry, the words may be out of reach.
    const language = languageOf(headers['Accept-Language'])
    const told = await tellAnswers(deps, intent.bundle, intent.plan.answers, language)
    const recorded = await deps.ledger.record(intent.recordable)
    const { request, shown } = await showAtOnce(deps, call, intent, recorded)
    const answers = told.map((answer) => answerView(answer, shown))
    const silent = intent.plan.answers.every(({ effect }) => effect === 'nothing')
    // An id that names nothing, and an item that must not be known: one answer (I4).
    if (silent && body.itemIds) throw new NotFound()
    const view = requestView(deps.directory(), request, answers, deps.now())
    return {
      status: 201,
      body: silent ? view : { ...view, receipt: receiptOf(recorded, intent.recordable.entry) },
    }
  } catch (error) {
    return refuse(deps, call, error instanceof UnknownCase ? await countUnknown(deps, call, error) : error)
  }
}

/** One leaf, whatever was asked about: it was nobody's case, or the agency asked as often as it may. */
async function refuse(
  deps: Deps,
  { actor, trace, request: { body } }: Call<'ask'>,
  why: unknown,
): Promise<never> {
  if (why instanceof UnknownCase) {
    await recordUntold(deps, actor, trace, body, 'nothing')
    throw new NotFound()
  }
  if (why instanceof QuotaSpent) {
    await recordUntold(deps, actor, trace, body, 'refused')
    throw new TooManyRequests(why.retryAfterSeconds)
  }
  throw why
}

/** An ask about a case that one may not know of is an ask like any other. @returns why it is refused */
async function countUnknown(deps: Deps, { actor }: Call<'ask'>, unknown: UnknownCase): Promise<unknown> {
  const [unit] = actor.professional.units
  if (unit === undefined) return unknown
  const count = asCaller(deps.db, sightOf(actor), (tx) => countAsk(tx, unit, actor.agency, deps.now()))
  return count.then(
    () => unknown,
    (error: unknown) => error,
  )
}

function showAtOnce(deps: Deps, { actor }: Call<'ask'>, intent: Intent, recorded: Recorded) {
  const { plan, recordable, unit } = intent
  return asCaller(deps.db, sightOf(actor), async (tx) => {
    const disclosures = await findDisclosuresOf(tx, unit, intent.id)
    const first = await finish(deps, tx, actor, intent, recorded, disclosures)
    const shown = await show(deps, tx, actor, recorded, recordable.entry, plan.document, disclosures)
    if (first) await noteCombination(deps, tx, actor, recordable, shown)
    return { shown, request: await getRequestOf(deps, tx, intent) }
  })
}

async function getRequestOf(deps: Deps, tx: Handle, { unit, keyId, plan }: Intent): Promise<AskedRequest> {
  const row = await findRequestRow(tx, [unit], plan.requestId ?? '')
  if (row === undefined) throw new NotFound()
  return toRequest(row, await getDataKey(tx, deps.keyEncryption, unit, keyId))
}
