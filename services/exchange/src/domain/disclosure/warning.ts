import type { exchange } from '@casebridge/contract'
import { InvalidInput } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Actor } from '../../actor.ts'
import { signatureFaults } from '../casework/signature.ts'
import type { Sharing } from './sharing.ts'
import { type Item, OWN } from './situation.ts'

type Warning = exchange.components['schemas']['Warning']

/** What a warning says, as an item that is on no case. */
export function warningItem(actor: Actor, body: Warning, keyId: string): Item {
  return {
    ...OWN,
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
}

/** A warning as an act to decide on. @throws InvalidInput for a signature that does not verify */
export function warningSharing(actor: Actor, body: Warning, now: Date): Sharing {
  return {
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
