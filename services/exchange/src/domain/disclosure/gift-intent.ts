import { v7 as newId } from 'uuid'
import type { Call } from '../../operation.ts'
import type { Handle } from '../../storage/as-caller.ts'
import type { DataKey } from '../../storage/data-keys.ts'
import { insertDeliveries } from '../../storage/deliveries.ts'
import type { Disclosure } from '../../storage/disclosures.ts'
import { insertDisclosures } from '../../storage/disclosures.ts'
import { type Intent, insertIntent } from '../../storage/intents.ts'
import { insertReviews, REVIEW_WITHIN_HOURS } from '../../storage/reviews-due.ts'
import { notifyOfEmergency } from '../emergency/notify.ts'
import { deliveriesOf } from './delivery.ts'
import type { DecisionDocument } from './document.ts'
import { basisOf, intentOf } from './draft.ts'
import type { FactSources } from './facts.ts'
import { agenciesOf, classesOf } from './finish.ts'
import { type Gift, planGift } from './give.ts'
import type { SameCall } from './once.ts'
import { remarksOn } from './remarks.ts'

/** A holder's act: who gives what, in answer to a request or on the own initiative. */
export interface GiftAct {
  readonly act: DecisionDocument['act']
  readonly call: Pick<Call<'disclose'>, 'actor' | 'trace'>
  readonly same: SameCall
  readonly requestId: string | null
  readonly spoken?: Disclosure['spoken']
}

const HOUR = 3_600_000

/** Decides a gift and stores it: intent, disclosures, and the reviews that an emergency makes due. @throws Conflict */
export function giftIntent(
  tx: Handle,
  key: DataKey,
  sources: FactSources,
  gift: Gift,
  act: GiftAct,
): Promise<Intent> {
  return giftsIntent(tx, key, sources, [gift], act)
}

/** As `giftIntent`, for several items of one situation that are given in one act, with one entry. @throws Conflict */
export async function giftsIntent(
  tx: Handle,
  key: DataKey,
  sources: FactSources,
  gifts: readonly Gift[],
  act: GiftAct,
): Promise<Intent> {
  const { situation, sharing, now, policy, directory } = sources
  const { actor, trace } = act.call
  const id = newId()
  const giving = {
    intentId: id,
    transactionId: newId(),
    requestId: act.requestId,
    givenBy: actor.professional.id,
    ...(act.spoken && { spoken: act.spoken }),
  }
  const planned = gifts.map((gift) => planGift(sources, gift, giving))
  const disclosures = planned.flatMap((one) => one.disclosures)
  const decided = planned.flatMap((one) => one.decided)
  const items = gifts.map(({ item }) => item)
  const emergency = disclosures.length > 0 && sharing.purpose === 'imminent-danger'
  const dueAt = new Date(now.getTime() + REVIEW_WITHIN_HOURS * HOUR).toISOString()
  const intent = intentOf({
    id,
    actor,
    at: now,
    trace,
    unit: situation.unit,
    keyId: key.id,
    idempotencyKey: act.same.key,
    bodyHash: act.same.hash,
    registry: directory.revision,
    policy: policy.revision,
    plan: {
      document: { id, act: act.act, outcomes: planned.flatMap(({ outcomes }) => outcomes) },
      answers: planned.flatMap(({ answers }) => answers),
      ...(act.requestId && { requestId: act.requestId }),
      ...(emergency && { reviewDueAt: dueAt }),
    },
    entry: {
      event: disclosures.length > 0 ? 'disclosure' : 'decision',
      transaction: giving.transactionId,
      holders: [...new Set(items.map(({ holder }) => holder))],
      recipients: agenciesOf(disclosures),
      purpose: sharing.purpose,
      basis: [
        ...basisOf(decided.map(({ decision }) => decision)),
        ...remarksOn(sources, disclosures.length > 0 ? decided : []),
      ],
      classes: classesOf(disclosures),
      effect: disclosures.length > 0 ? 'permit' : 'deny',
    },
    actorDetail: {
      professional: actor.professional.id,
      recipients: disclosures.map(({ recipient }) => recipient),
      justification: sharing.justification,
    },
    personDetail:
      situation.subject === null
        ? null
        : {
            subject: situation.subject,
            items: items.map((item) => item.id),
            ...(situation.caseId && { case: situation.caseId }),
          },
    facts: decided.map(({ item, recipient, facts }) => ({ item: item.id, recipient: recipient.id, facts })),
  })
  await insertIntent(tx, intent, key)
  await insertDisclosures(tx, disclosures)
  await insertDeliveries(tx, deliveriesOf(disclosures, items, now))
  if (emergency) {
    const reviews = await insertReviews(tx, disclosures, decided, now.toISOString(), dueAt)
    for (const review of reviews) await notifyOfEmergency(tx, directory, review, now)
  }
  return intent
}
