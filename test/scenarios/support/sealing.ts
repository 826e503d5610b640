import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { publicPart, seal, signAct } from '@casebridge/local/story'
import { acts } from './acts.ts'
import { bodyOf, type Call, send } from './call.ts'
import { CHAIR, POLICE, PREVENTION, REVIEWER, SOCIAL_WORK, YOUTH_WORK } from './people.ts'

type Schemas = exchange.components['schemas']

/** The social worker keeps a sealed item: encrypted on her side, to her own agency. @returns its id. */
export async function keepSealed(
  constellation: Constellation,
  caseId: string,
  summary: string,
): Promise<string> {
  const key = publicPart(constellation.keyring.sealingKey('agy-social-kaaihaven'))
  const envelope = await seal({ summary }, key)
  const item = {
    category: 'FMS' as const,
    statementType: 'fact' as const,
    envelope,
    labels: { secret: true },
  }
  const kept = await send(constellation, SOCIAL_WORK, acts.keepItem(caseId, item))
  return bodyOf<Schemas['Item']>(kept).id
}

/** The chair lifts the secrecy of an item, properly signed. */
export function liftAsChair({ keyring }: Constellation, caseId: string, itemId: string): Call {
  const decision = { purpose: 'case-conference', recipients: [POLICE], variant: 'summary' }
  const act = { act: 'lift-secrecy', caseId, envelope: null, itemId, sessionId: null, ...decision }
  const signature = signAct(keyring.signingKey(CHAIR), act)
  return {
    method: 'POST',
    path: `/v1/cases/${caseId}/items/${itemId}/secrecy`,
    body: { ...decision, signature },
  }
}

/** The chair approves the sharing of an item with police, properly signed. */
export function approveAsChair({ keyring }: Constellation, caseId: string, itemId: string): Call {
  const approval = { as: 'chair', itemId, purpose: 'case-conference', recipients: ['agy-police-quay'] }
  const act = { act: 'approve', caseId, dissent: false, sessionId: null, ...approval }
  const signature = signAct(keyring.signingKey(CHAIR), act)
  return { method: 'POST', path: `/v1/cases/${caseId}/approvals`, body: { ...approval, signature } }
}

/** A professional decides to speak of an own item to the prevention officer, properly signed. */
export function lift({ keyring }: Constellation, who: string, caseId: string, itemId: string): Call {
  const decision = { purpose: 'case-conference', recipients: [PREVENTION], variant: 'summary' }
  const act = { act: 'lift-secrecy', caseId, envelope: null, itemId, sessionId: null, ...decision }
  const signature = signAct(keyring.signingKey(who), act)
  return {
    method: 'POST',
    path: `/v1/cases/${caseId}/items/${itemId}/secrecy`,
    body: { ...decision, signature },
  }
}

/** The review of an emergency that a youth worker tells police of, about a person. @returns its id. */
export async function reviewOfWarning(constellation: Constellation, identifier: string): Promise<string> {
  const warning = acts.warn('He is on the bridge.', POLICE, { subject: { identifier } })
  const told = bodyOf<Schemas['Disclosed']>(await send(constellation, YOUTH_WORK, warning))
  const disclosureId = told.answers[0]?.disclosureId
  for (let cursor = ''; ; ) {
    const path = `/v1/reviews?limit=100${cursor && `&cursor=${cursor}`}`
    const page = await send(constellation, REVIEWER, { method: 'GET', path })
    const { items, next } = bodyOf<Schemas['ReviewPage']>(page)
    const found = items.find((one) => one.disclosureId === disclosureId)
    if (found) return found.id
    if (next === undefined) throw new Error('the warning has no review')
    cursor = next
  }
}
