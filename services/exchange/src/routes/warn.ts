import { InvalidInput } from '@casebridge/service'
import type { Deps } from '../deps.ts'
import { assertEmergencyReason } from '../domain/disclosure/emergency-reason.ts'
import { giveOutside } from '../domain/disclosure/give-outside.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { once, type SameCall, sameCall } from '../domain/disclosure/once.ts'
import { namedProfessionals } from '../domain/disclosure/recipients.ts'
import { recordGift } from '../domain/disclosure/record-gift.ts'
import { tellAnswers } from '../domain/disclosure/tell-answers.ts'
import { warningItem, warningSharing } from '../domain/disclosure/warning.ts'
import type { Call, Operation } from '../operation.ts'
import type { Handle } from '../storage/as-caller.ts'
import { createDataKey } from '../storage/data-keys.ts'
import type { Intent } from '../storage/intents.ts'
import { insertOutsideItem } from '../storage/outside-items.ts'

/** Warn in imminent danger: no case, agreement or training is needed; each gap is reviewed afterwards. */
export const warn: Operation<'warn'> = (deps) => async (call) => {
  const { body, headers } = call.request
  const same = sameCall('warn', headers['Idempotency-Key'], {}, body)
  const intent = await once(deps, call.actor, same, (tx) => warnIntent(deps, tx, call, same))
  const { receipt } = await recordGift(deps, call.actor, intent)
  const { plan, bundle } = intent
  const { reviewDueAt } = plan
  const answers = await tellAnswers(deps, bundle, plan.answers, languageOf(headers['Accept-Language']))
  return { status: 201, body: { answers: [...answers], receipt, ...(reviewDueAt && { reviewDueAt }) } }
}

async function warnIntent(deps: Deps, tx: Handle, call: Call<'warn'>, same: SameCall): Promise<Intent> {
  const { actor, request } = call
  const { body } = request
  assertEmergencyReason(body.justification)
  const directory = deps.directory()
  const unit = directory.findUnit(body.unit)
  if (unit === undefined || !actor.professional.units.includes(unit.id)) throw new InvalidInput([notYourUnit])
  const now = deps.now()
  const recipients = namedProfessionals(directory, unit.id, [...new Set(body.recipients)], '/recipients')
  const subject = body.subject === undefined ? null : deps.pseudonym(body.subject.identifier)
  const key = await createDataKey(tx, deps.keyEncryption, unit.id, subject, now)
  const item = warningItem(actor, body, key.id)
  const sharing = warningSharing(actor, body, now)
  await insertOutsideItem(tx, unit.id, item, key, { summary: body.summary }, now)
  const about = { subject, minor: false }
  const gift = { unit, item, about, sharing, variant: 'summary' as const, recipients, key }
  return giveOutside(deps, tx, gift, { act: 'warn', call, same })
}

const notYourUnit = {
  in: 'body' as const,
  pointer: '/unit',
  code: 'unknown-unit',
  detail: 'Name a unit in which you act.',
}
