import type { exchange } from '@casebridge/contract'

type Schemas = exchange.components['schemas']

/** Where an act is done: the case and, for an item, its id, as the caller sent them. */
export interface ActPlace {
  readonly caseId: string
  readonly itemId: string
}

/** What a secrecy holder signs to speak; `signedAt` is added with the signature. Lists stand in the order sent. */
export function secrecyStatement(
  { caseId, itemId }: ActPlace,
  { purpose, recipients, sessionId, variant }: Omit<Schemas['NewSecrecyDecision'], 'signature'>,
) {
  return {
    act: 'lift-secrecy',
    caseId,
    itemId,
    purpose,
    recipients: [...recipients],
    sessionId: sessionId ?? null,
    variant,
  } as const
}

/** What an approver signs; `signedAt` is added with the signature. A dissent is signed like an assent. */
export function approvalStatement(
  caseId: string,
  { as, itemId, purpose, recipients, sessionId, dissent = false }: Omit<Schemas['NewApproval'], 'signature'>,
) {
  return {
    act: 'approve',
    as,
    caseId,
    dissent,
    itemId,
    purpose,
    recipients: [...recipients],
    sessionId: sessionId ?? null,
  } as const
}
