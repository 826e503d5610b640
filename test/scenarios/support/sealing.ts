import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { publicPart, seal, signAct } from '@casebridge/local/story'
import { acts } from './acts.ts'
import { bodyOf, type Call, send } from './call.ts'
import { CHAIR, POLICE, SOCIAL_WORK } from './people.ts'

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
  return bodyOf<exchange.components['schemas']['Item']>(kept).id
}

/** The chair lifts the secrecy of an item, properly signed. */
export function liftAsChair({ keyring }: Constellation, caseId: string, itemId: string): Call {
  const decision = { purpose: 'case-conference', recipients: [POLICE], variant: 'summary' }
  const act = { act: 'lift-secrecy', caseId, itemId, sessionId: null, ...decision }
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
