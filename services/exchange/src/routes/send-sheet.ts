import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { getMeeting } from '../domain/casework/find-session.ts'
import { advance } from '../domain/casework/machine.ts'
import { presentSheet, RETURN_SHEET } from '../domain/casework/return-sheet.ts'
import { asSeenBy } from '../domain/disclosure/as-seen-by.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { once, type SameCall, sameCall } from '../domain/disclosure/once.ts'
import { namedProfessionals } from '../domain/disclosure/recipients.ts'
import { recordGift } from '../domain/disclosure/record-gift.ts'
import { asSigned, sheetIntent, sheetSharing } from '../domain/disclosure/sheet-intent.ts'
import { tellAnswers } from '../domain/disclosure/tell-answers.ts'
import type { Call, Operation } from '../operation.ts'
import { asCaller, type Handle } from '../storage/as-caller.ts'
import { getDataKey } from '../storage/data-keys.ts'
import type { Intent } from '../storage/intents.ts'
import { returnSheetRepository } from '../storage/return-sheets.ts'
import { findSituation } from '../storage/situations.ts'

/** INVARIANT (I1): what is on a sheet is recorded as made known, all of it in one entry, before police find any of it. */
export const sendSheet: Operation<'sendSheet'> = (deps) => async (call) => {
  const { actor, request } = call
  assertChair(actor)
  const { params, headers } = request
  const same = sameCall('sendSheet', headers['Idempotency-Key'], params, null)
  const intent = await once(deps, actor, same, (tx) => decide(deps, tx, call, same))
  const { receipt } = await recordGift(deps, actor, intent)
  const { plan, bundle } = intent
  const sheet = await markSent(deps, call)
  const answers = await tellAnswers(deps, bundle, plan.answers, languageOf(headers['Accept-Language']))
  return { status: 201, body: { sheet, answers: [...answers], receipt } }
}

async function decide(deps: Deps, tx: Handle, call: Call<'sendSheet'>, same: SameCall): Promise<Intent> {
  const { actor, request } = call
  const now = deps.now()
  const directory = deps.directory()
  const { file, session } = await getMeeting(tx, deps, actor, request.params)
  const sheets = returnSheetRepository(tx, session)
  const sheet = await sheets.lock(request.params.sheetId)
  advance(RETURN_SHEET, sheet.state, 'send')
  const found = await findSituation(tx, actor.professional.units, file.id, session.id, now)
  if (found === undefined) throw new Conflict('case-closed', 'The case is closed.')
  const situation = asSigned(asSeenBy(directory, actor, found), sheet, await sheets.signatures(sheet))
  const recipients = namedProfessionals(directory, file.unit, sheet.recipients, '/recipients')
  const sharing = sheetSharing(actor.professional.id)
  const sources = { policy: deps.policy(), directory, situation, sharing, now }
  const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
  const act = { act: 'disclose', call, same, requestId: null } as const
  const intent = await sheetIntent(tx, key, sources, sheet, recipients, act)
  if (!(await sheets.takeForSending(sheet, intent.id)))
    throw new Conflict('state', 'The sheet is being sent by another call.')
  return intent
}

function markSent(deps: Deps, { actor, request }: Call<'sendSheet'>) {
  return asCaller(deps.db, sightOf(actor), async (tx) => {
    const { session } = await getMeeting(tx, deps, actor, request.params)
    const sheets = returnSheetRepository(tx, session)
    const sheet = await sheets.lock(request.params.sheetId)
    if (sheet.state === 'complete')
      await sheets.advance(sheet, advance(RETURN_SHEET, sheet.state, 'send'), deps.now())
    return presentSheet(deps.directory(), await sheets.get(sheet.id))
  })
}
