import type { exchange } from '@casebridge/contract'
import type { RegisteredProfessional } from '@casebridge/policy'
import { InvalidInput, type Issue } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Actor } from '../../actor.ts'
import { variantsWritten } from '../casework/item.ts'
import { notMembers } from '../casework/named.ts'
import { bodyIssue } from '../casework/refusals.ts'
import { signatureFaults } from '../casework/signature.ts'
import type { Directory } from '../directory.ts'
import type { Sharing } from '../disclosure/sharing.ts'
import { type Item, OWN } from '../disclosure/situation.ts'
import type { Referral } from './referral.ts'

export type NewReferral = exchange.components['schemas']['NewReferral']

const DAY = 86_400_000
const USUAL_DAYS = 14
const MOST_DAYS = 30

/** Everything that is wrong with a referral to be offered. */
export function newReferralFaults(
  directory: Directory,
  actor: Actor,
  body: NewReferral,
  now: Date,
): readonly Issue[] {
  const { unit, to, answerBy, consent, informed, content } = body
  const last = dayAfter(now, MOST_DAYS)
  const today = dayAfter(now, 0)
  const given = { consent, informed }
  return [
    ...(actor.professional.units.includes(unit)
      ? notMembers(directory, unit, [{ pointer: '/to', code: to }])
      : [bodyIssue('/unit', 'unknown-unit', 'Name a unit in which you act.')]),
    ...(directory.findProfessional(to)?.agency === actor.agency
      ? [bodyIssue('/to', 'same-agency', 'A referral goes to another agency.')]
      : []),
    ...(answerBy !== undefined && (answerBy <= today || answerBy > last)
      ? [bodyIssue('/answerBy', 'not-in-time', `An answer is asked for from tomorrow to ${last}.`)]
      : []),
    ...Object.entries(given).flatMap(([kind, one]) =>
      one !== undefined && one.on > today
        ? [bodyIssue(`/${kind}/on`, 'future', 'It lies in the future.')]
        : [],
    ),
    ...(variantsWritten(content).includes(body.variant)
      ? []
      : [bodyIssue('/content', 'variant-not-written', `Write what ${body.variant} says.`)]),
  ]
}

/** What a referral says, as an item that is on no case. */
export function referralItem(actor: Actor, body: NewReferral, keyId: string): Item {
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
    written: variantsWritten(body.content),
    keyId,
    expiresAt: null,
    prerelease: null,
  }
}

/** A referral as an act to decide on. @throws InvalidInput for a signature that does not verify */
export function referralSharing(actor: Actor, body: NewReferral, now: Date): Sharing {
  return {
    purpose: 'early-help',
    initiative: 'push',
    requestKind: 'question',
    actor: 'holder',
    address: 'direct',
    asker: actor.professional.id,
    justification: '',
    childInterest: body.childInterest !== undefined,
    returnSheet: false,
    secrecySigned: secrecySigned(actor, body, now),
  }
}

/** The referral, once it is permitted. */
export function referralOf(
  actor: Actor,
  body: NewReferral,
  recipient: RegisteredProfessional,
  disclosureId: string,
  now: Date,
): Referral {
  return {
    ...{ unit: body.unit, id: newId(), category: body.category, state: 'offered', disclosureId },
    from: { professional: actor.professional.id, agency: actor.agency },
    to: { professional: recipient.id, agency: recipient.agency },
    ...{ offeredAt: now.toISOString(), answerBy: body.answerBy ?? dayAfter(now, USUAL_DAYS) },
    ...{ answeredAt: null, because: null, outcome: null, endedAt: null },
  }
}

/** The holder of a secret signs for this very recipient (SEC); nobody else can. */
function secrecySigned(actor: Actor, { secrecy, category, to, unit }: NewReferral, now: Date): boolean {
  if (secrecy === undefined) return false
  const statement = { act: 'lift-secrecy', category, purpose: 'early-help', recipients: [to], unit }
  const faults = signatureFaults(actor.professional, statement, secrecy.signature, now)
  if (faults.length === 0) return true
  throw new InvalidInput(faults.map((fault) => ({ ...fault, pointer: `/secrecy${fault.pointer}` })))
}

function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY).toISOString().slice(0, 10)
}
