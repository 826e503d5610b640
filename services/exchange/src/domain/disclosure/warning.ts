import type { exchange } from '@casebridge/contract'
import type { RegisteredUnit } from '@casebridge/policy'
import { InvalidInput } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Actor } from '../../actor.ts'
import { signatureFaults } from '../casework/signature.ts'
import type { Sharing } from './sharing.ts'
import type { Item, Situation } from './situation.ts'

type Warning = exchange.components['schemas']['Warning']

/** A warning as something that can be decided on: a situation without a case, in which the caller holds one item. */
export function warningOf(
  actor: Actor,
  unit: RegisteredUnit,
  body: Warning,
  keyId: string,
  subject: string | null,
  now: Date,
): { readonly situation: Situation; readonly item: Item; readonly sharing: Sharing } {
  const item: Item = {
    id: newId(),
    holder: actor.agency,
    author: actor.professional.id,
    category: body.category,
    statementType: body.statementType ?? null,
    labels: {},
    secret: body.secrecy !== undefined,
    sealed: false,
    written: ['hit', 'summary'],
    keyId,
    expiresAt: null,
    prerelease: null,
  }
  return {
    item,
    situation: {
      unit: unit.id,
      jurisdiction: unit.jurisdiction,
      caseId: null,
      state: 'none',
      minor: false,
      subject,
      keyId,
      participants: [],
      items: [item],
      evidence: [],
      approvals: [],
      secrecy: [],
      session: null,
    },
    sharing: {
      purpose: 'imminent-danger',
      initiative: 'push',
      requestKind: 'question',
      actor: 'holder',
      address: 'direct',
      asker: actor.professional.id,
      justification: body.justification,
      childInterest: false,
      returnSheet: false,
      secrecySigned: secrecySigned(actor, body, now),
    },
  }
}

/** Break-glass never waives the holder's own signature (SEC). @throws InvalidInput for one that does not verify. */
function secrecySigned(actor: Actor, { secrecy, category, recipients, unit }: Warning, now: Date): boolean {
  if (secrecy === undefined) return false
  const statement = {
    act: 'lift-secrecy',
    category,
    purpose: 'imminent-danger',
    recipients: [...recipients],
    unit,
  }
  const faults = signatureFaults(actor.professional, statement, secrecy.signature, now)
  if (faults.length === 0) return true
  throw new InvalidInput(faults.map((fault) => ({ ...fault, pointer: `/secrecy${fault.pointer}` })))
}
