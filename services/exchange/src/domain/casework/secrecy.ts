import type { exchange } from '@casebridge/contract'
import type { RegisteredProfessional } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import type { Directory } from '../directory.ts'
import { addressFaults } from './envelope.ts'
import type { HeldItem } from './item.ts'
import { eachOf, findMember, notMembers, repeated } from './named.ts'
import { bodyIssue } from './refusals.ts'
import type { Session } from './session.ts'
import { signatureFaults } from './signature.ts'
import { secrecyStatement } from './statements.ts'

type Schemas = exchange.components['schemas']
export type NewSecrecyDecision = Schemas['NewSecrecyDecision']
export type SecrecyDecision = Schemas['SecrecyDecision']

/** A secrecy holder's decision, with what it is checked against. */
export interface SecrecyCheck {
  readonly directory: Directory
  readonly holder: RegisteredProfessional
  /** As the caller sent it: signed letter by letter. */
  readonly place: { readonly caseId: string; readonly itemId: string }
  readonly item: HeldItem
  /** The session that was named, if it is one of this case. */
  readonly session: Session | undefined
  readonly body: NewSecrecyDecision
  readonly now: Date
}

/** Everything that is wrong with a secrecy holder's decision to speak. Only the holder ever learns of it. */
export function secrecyFaults({
  directory,
  holder,
  place,
  item,
  session,
  body,
  now,
}: SecrecyCheck): readonly Issue[] {
  const { recipients, sessionId, variant, envelope, signature } = body
  const named = eachOf('/recipients', recipients)
  const faults = [...notMembers(directory, item.unit, named), ...repeated(named)]
  if (sessionId !== undefined && session === undefined) {
    faults.push(bodyIssue('/sessionId', 'unknown-session', 'The case has no such session.'))
  }
  if (item.sealed && envelope === undefined) {
    faults.push(bodyIssue('/envelope', 'sealed', 'A sealed item is told in an envelope to its recipients.'))
  }
  if (!item.sealed && envelope !== undefined) {
    faults.push(bodyIssue('/envelope', 'not-sealed', 'Only a sealed item is told in an envelope.'))
  }
  if (!item.sealed && !item.written.includes(variant)) {
    faults.push(bodyIssue('/variant', 'not-written', `The item has no text for ${variant}.`))
  }
  if (item.sealed && envelope !== undefined) {
    const agencies = recipients.flatMap((code) => findMember(directory, item.unit, code)?.agency ?? [])
    faults.push(...addressFaults(directory, envelope, [...new Set(agencies)]))
  }
  faults.push(...signatureFaults(holder, secrecyStatement(place, body), signature, now))
  return faults
}
