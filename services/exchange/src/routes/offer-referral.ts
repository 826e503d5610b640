import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { giveOutside } from '../domain/disclosure/give-outside.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { once, type SameCall, sameCall } from '../domain/disclosure/once.ts'
import { namedProfessionals } from '../domain/disclosure/recipients.ts'
import { recordGift } from '../domain/disclosure/record-gift.ts'
import { tellAnswers } from '../domain/disclosure/tell-answers.ts'
import {
  newReferralFaults,
  referralItem,
  referralOf,
  referralSharing,
} from '../domain/referral/new-referral.ts'
import { presentReferral } from '../domain/referral/referral.ts'
import type { Call, Operation } from '../operation.ts'
import { asCaller, type Handle } from '../storage/as-caller.ts'
import { createDataKey } from '../storage/data-keys.ts'
import type { Intent } from '../storage/intents.ts'
import { insertOutsideEvidence, insertOutsideItem } from '../storage/outside-items.ts'
import { referralRepository } from '../storage/referrals.ts'

/** Decided and recorded as every disclosure is; without a permit there is no referral. */
export const offerReferral: Operation<'offerReferral'> = (deps) => async (call) => {
  const { actor } = call
  const { body, headers } = call.request
  const same = sameCall('offerReferral', headers['Idempotency-Key'], {}, body)
  const intent = await once(deps, actor, same, (tx) => referralIntent(deps, tx, call, same))
  const { receipt } = await recordGift(deps, actor, intent)
  const { plan, bundle } = intent
  const answers = await tellAnswers(deps, bundle, plan.answers, languageOf(headers['Accept-Language']))
  const disclosureId = plan.answers.find((one) => one.disclosureId !== undefined)?.disclosureId
  const referral = await asCaller(deps.db, sightOf(actor), async (tx) => {
    const referrals = referralRepository(tx, [body.unit])
    const made = disclosureId === undefined ? undefined : await referrals.findUnder(disclosureId)
    if (made?.state === 'offered') await referrals.tell(made, deps.now())
    return made
  })
  return {
    status: 201,
    body: { answers: [...answers], receipt, ...(referral && { referral: presentReferral(referral) }) },
  }
}

async function referralIntent(
  deps: Deps,
  tx: Handle,
  { actor, request, trace }: Call<'offerReferral'>,
  same: SameCall,
): Promise<Intent> {
  const { body } = request
  const { unit: unitId, variant, content, subject } = body
  const now = deps.now()
  const directory = deps.directory()
  assertNone(newReferralFaults(directory, actor, body, now))
  const unit = directory.findUnit(unitId)
  const recipients = namedProfessionals(directory, unitId, [body.to], '')
  const [recipient] = recipients
  if (unit === undefined || recipient === undefined) throw new Error('a referral without faults has both')
  const sharing = referralSharing(actor, body, now)
  const pseudonym = deps.pseudonym(subject.identifier)
  const key = await createDataKey(tx, deps.keyEncryption, unitId, pseudonym, now)
  const item = referralItem(actor, body, key.id)
  await insertOutsideItem(tx, unitId, item, key, content, now)
  for (const kind of ['consent', 'informed'] as const) {
    const given = body[kind]
    if (given === undefined) continue
    const evidence = { kind, ...given, purpose: sharing.purpose, recipient: recipient.agency }
    await insertOutsideEvidence(tx, unitId, item, key, evidence, now)
  }
  const about = { subject: pseudonym, minor: subject.minor }
  const gift = { unit, item, about, sharing, variant, recipients, key }
  const intent = await giveOutside(deps, tx, gift, { act: 'refer', call: { actor, trace }, same })
  const permitted = intent.plan.answers.find((one) => one.disclosureId !== undefined)?.disclosureId
  if (permitted !== undefined) {
    await referralRepository(tx, [unitId]).insert(referralOf(actor, body, recipient, permitted, now))
  }
  return intent
}
