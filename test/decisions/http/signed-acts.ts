import type { exchange } from '@casebridge/contract'
import { digestOfEnvelope, signAct } from '@casebridge/local/story'
import type { Variant } from '@casebridge/policy'
import { answered } from './answered.ts'
import { isSealed, sealTo } from './item-acts.ts'
import { ATTENDEES, type Person } from './people.ts'
import type { Stage } from './staged.ts'
import { widestOf } from './variant.ts'

type NewApproval = exchange.components['schemas']['NewApproval']

/** SEC: the holder signs the own decision to tell these people. */
export async function liftSecrecy(
  stage: Stage,
  people: readonly Person[],
  variant: Variant = widestOf(stage.row),
): Promise<void> {
  const { constellation, cast, caseId, itemId, sessionId } = stage
  const words = {
    purpose: stage.facts.purpose,
    recipients: people.map(({ id }) => id),
    ...(sessionId === undefined ? {} : { sessionId }),
    variant,
  }
  const agencies = people.map(({ agency }) => agency)
  const envelope = isSealed(stage) ? await sealTo(constellation, agencies) : undefined
  const act = {
    ...{ act: 'lift-secrecy', caseId, itemId, sessionId: null, ...words },
    envelope: envelope ? digestOfEnvelope(envelope) : null,
  }
  const signature = signAct(constellation.keyring.signingKey(cast.holder.id), act)
  const decision = constellation
    .client('exchange', cast.holder.id)
    .POST('/cases/{caseId}/items/{itemId}/secrecy', {
      params: { path: { caseId, itemId } },
      body: { ...words, ...(envelope && { envelope }), signature },
    })
  await answered('sign the own decision', decision)
}

/**
 * CHR, PRO, UNA: signs for the recipients' agencies. A secret item exists for an approver only when its holder told
 * them, which happens first; it lifts the secrecy towards nobody else.
 */
export async function approve(
  stage: Stage,
  signer: Person,
  as: NewApproval['as'],
  dissent = false,
): Promise<void> {
  const { constellation, cast, caseId, itemId, sessionId } = stage
  const atTable = as === 'attendee' && sessionId !== undefined ? { sessionId } : {}
  if (stage.facts.item.secret && signer.agency !== cast.holder.agency) await liftSecrecy(stage, [signer])
  const words = {
    as,
    itemId,
    purpose: stage.facts.purpose,
    recipients: [...new Set(cast.recipients.map(({ agency }) => agency))],
    ...atTable,
    dissent,
  }
  const act = { act: 'approve', caseId, sessionId: null, ...words }
  const signature = signAct(constellation.keyring.signingKey(signer.id), act)
  const approval = constellation.client('exchange', signer.id).POST('/cases/{caseId}/approvals', {
    params: { path: { caseId } },
    body: { ...words, signature },
  })
  await answered(`approve as ${as}`, approval)
}

/** Those at the table who do not agree. */
export function dissenters({ facts }: Stage): readonly Person[] {
  return ATTENDEES.slice(0, facts.dissent)
}

/** UNA: everybody at the table signs, but those who dissent. */
export async function signTogether(stage: Stage): Promise<void> {
  const against = dissenters(stage).map(({ id }) => id)
  for (const attendee of stage.cast.attendees) {
    if (!against.includes(attendee.id)) await approve(stage, attendee, 'attendee')
  }
}
