import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { askersAnswers, holdersAnswers } from '../domain/disclosure/answers-now.ts'
import { receiptOf } from '../domain/disclosure/finish.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { read } from '../domain/disclosure/read.ts'
import { tellAnswers } from '../domain/disclosure/tell-answers.ts'
import { requestView } from '../domain/disclosure/views.ts'
import type { Call, Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { listGivenOn } from '../storage/disclosures.ts'
import { findIntentRowById, toIntent } from '../storage/intents.ts'
import { getRequest as getAsked } from '../storage/requests.ts'
import { findSituation } from '../storage/situations.ts'

/** One request: for its asker what was given, each reading recorded first; for a holder what is asked, and for whom. */
export const getRequest: Operation<'getRequest'> = (deps) => async (call) => {
  const { request, given, intent, held } = await load(deps, call)
  const { actor, trace } = call
  if (request.asker !== actor.professional.id) {
    const answers = request.holders.includes(actor.agency) ? holdersAnswers(request, held, given) : []
    return { status: 200, body: requestView(deps.directory(), request, answers, deps.now()) }
  }
  // Before a reading is recorded: the words may be out of reach.
  const language = languageOf(call.request.headers['Accept-Language'])
  const told = intent ? await tellAnswers(deps, intent.bundle, intent.plan.answers, language) : []
  const reading = await read(deps, actor, trace, given)
  const answers = askersAnswers(told, given, reading?.shown ?? [])
  const view = requestView(deps.directory(), request, answers, deps.now())
  return {
    status: 200,
    body: reading ? { ...view, receipt: receiptOf(reading.recorded, reading.entry) } : view,
  }
}

function load(deps: Deps, { actor, request: { params } }: Call<'getRequest'>) {
  return asCaller(deps.db, sightOf(actor), async (tx) => {
    const request = await getAsked(deps, tx, actor, params.requestId)
    const given = await listGivenOn(tx, request.unit, request.id)
    const row = await findIntentRowById(tx, request.unit, request.intentId)
    const intent = row && toIntent(row, await getDataKey(tx, deps.keyEncryption, request.unit, row.key_id))
    const situation = await findSituation(tx, [request.unit], request.caseId, null, deps.now())
    const held = situation?.items.filter(({ holder }) => holder === actor.agency) ?? []
    return { request, given, intent, held }
  })
}
