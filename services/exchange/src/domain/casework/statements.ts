import { createHash } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { jcsBytes } from '@casebridge/ledger'

type Schemas = exchange.components['schemas']

/** Where an act is done: the case and, for an item, its id, as the caller sent them. */
export interface ActPlace {
  readonly caseId: string
  readonly itemId: string
}

/**
 * What a secrecy holder signs to speak; `signedAt` is added with the signature. Lists stand in the order sent.
 * INVARIANT (I8): of a sealed item the very envelope is signed, so nobody puts other words under the holder's signature.
 */
export function secrecyStatement(
  { caseId, itemId }: ActPlace,
  { purpose, recipients, sessionId, variant, envelope }: Omit<Schemas['NewSecrecyDecision'], 'signature'>,
) {
  return {
    act: 'lift-secrecy',
    caseId,
    envelope: envelope === undefined ? null : digestOfEnvelope(envelope),
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

function digestOfEnvelope(envelope: Schemas['Envelope']): string {
  return `sha256:${createHash('sha256').update(jcsBytes(envelope)).digest('hex')}`
}
