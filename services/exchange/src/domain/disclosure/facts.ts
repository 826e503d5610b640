import {
  type Facts,
  findClause,
  handlingFor,
  type Policy,
  type RegisteredProfessional,
} from '@casebridge/policy'
import { principalsOf } from '../../actor.ts'
import type { Directory } from '../directory.ts'
import { isOffSystem } from '../plan/person.ts'
import { findEvidence, gatesMet } from './gates.ts'
import type { Sharing } from './sharing.ts'
import type { Item, Participant, Situation } from './situation.ts'

/** What the facts of a decision are drawn from. Records of the case, attributes of the registry, never of a token. */
export interface FactSources {
  readonly policy: Policy
  readonly directory: Directory
  readonly situation: Situation
  readonly sharing: Sharing
  readonly now: Date
}

/** The facts of one decision: this item, made known to this recipient. */
export function factsFor(sources: FactSources, item: Item, recipient: RegisteredProfessional): Facts {
  const { policy, directory, situation, sharing, now } = sources
  const holder = directory.findAgency(item.holder)
  const agency = directory.findAgency(recipient.agency)
  const unit = directory.findUnit(situation.unit)
  const moment = now.toISOString()
  const owner = item.measure?.owner ? directory.findProfessional(item.measure.owner) : undefined
  const seats = situation.participants.filter(
    (one) => isSeatOf(recipient, one, moment) && !situation.unseen?.includes(recipient.agency),
  )
  const facts: Facts = {
    now: moment,
    unit: situation.unit,
    jurisdiction: situation.jurisdiction,
    purpose: sharing.purpose,
    initiative: sharing.initiative,
    requestKind: sharing.requestKind,
    actor: sharing.actor,
    address: sharing.address,
    holder: {
      type: sharing.returnSheet ? 'CONF' : (holder?.type ?? 'CONF'),
      agency: item.holder,
      onCase: situation.participants.some((one) => one.agency === item.holder),
      measureOwner: owner !== undefined && owner.agency === item.holder,
    },
    recipient: {
      ...registered(directory, recipient, now),
      coreMember: unit?.coreTypes.some((type) => type === agency?.type) ?? false,
      onCase: seats.some(({ circle }) => isFor(circle, item.category)),
      measureOwner: owner?.id === recipient.id,
      author: item.signal?.author === recipient.id,
      clearance: !item.labels.clearance || isCleared(recipient, now),
      conflictOfInterest: seats.some(({ conflictOfInterest }) => conflictOfInterest),
    },
    case: situation.state,
    retention: item.expiresAt !== null && item.expiresAt <= moment ? 'past' : 'within',
    item: {
      category: item.category,
      standalone: item.labels.standalone ?? false,
      secret: item.secret,
      classified: item.labels.classified ?? false,
      handling: handlingFor(item.labels.handling, {
        received: item.receivedUnder !== null,
        within: recipient.agency === item.holder,
        purpose: sharing.purpose,
      }),
      originatorPermission: item.labels.originatorPermission ?? false,
      contested: item.contested,
      minor: situation.minor,
      onward: item.receivedUnder !== null,
    },
    consent: consentOf(situation, sharing, item, recipient),
    dissent: situation.approvals.filter(
      ({ itemId, as, dissent }) => itemId === item.id && as === 'attendee' && dissent,
    ).length,
    met: gatesMet(situation, sharing, item, recipient, now),
  }
  // The named basis for crossing regimes is the clause's, and which clause it is depends on the other facts.
  return findClause(policy, facts)?.basis === undefined ? facts : { ...facts, met: [...facts.met, 'BAS'] }
}

/**
 * Whether somebody sits there: in person, or for a colleague whose deputy they are on that day (P14). Nobody sits for a
 * colleague who declared a conflict of interest.
 */
function isSeatOf(recipient: RegisteredProfessional, seat: Participant, moment: string): boolean {
  if (seat.professional === recipient.id) return true
  if (seat.conflictOfInterest) return false
  const { chairs, owners } = principalsOf(recipient, moment)
  return chairs.includes(seat.professional) || (seat.owns && owners.includes(seat.professional))
}

/**
 * Whether items of a category are for a circle of the case at all: to the outer one it is told that coordination is
 * needed, and nothing else (code de l'action sociale et des familles, art. L121-6-2).
 */
export function isFor(circle: 'inner' | 'outer', category: string): boolean {
  return circle === 'inner' || category === 'REF'
}

/** What the registry says of a recipient, whatever the item and the unit. */
export function registered(
  directory: Directory,
  recipient: RegisteredProfessional,
  now: Date,
): Pick<Facts['recipient'], 'type' | 'agency' | 'role' | 'intake' | 'training' | 'territory'> {
  // The person concerned, and a parent beside them, are of no agency, and need no training to read a paper about them.
  if (isOffSystem(recipient.agency)) {
    return {
      ...({
        type: 'PER',
        agency: recipient.agency,
        role: recipient.agency,
        intake: false,
        training: 'none',
      } as const),
      territory: 'inside',
    }
  }
  const agency = directory.findAgency(recipient.agency)
  return {
    type: agency?.type ?? 'RES',
    agency: recipient.agency,
    role: recipient.roles[0] ?? 'none',
    intake: recipient.roles.includes('intake'),
    training: validity(recipient.trainingValidUntil, now.toISOString()),
    territory: agency?.territory ?? 'outside',
  }
}

/** Whether a recipient holds the clearance that an item may demand. */
export function isCleared({ clearanceValidUntil }: RegisteredProfessional, now: Date): boolean {
  return validity(clearanceValidUntil, now.toISOString()) === 'valid'
}

function validity(until: string | undefined, moment: string): 'valid' | 'expired' | 'none' {
  if (until === undefined) return 'none'
  return until > moment.slice(0, 10) ? 'valid' : 'expired'
}

function consentOf(
  situation: Situation,
  sharing: Sharing,
  item: Item,
  recipient: RegisteredProfessional,
): Facts['consent'] {
  const consent = findEvidence(situation, sharing, item, recipient, 'consent')
  if (consent === undefined) return 'none'
  return consent.withdrawn ? 'withdrawn' : 'given'
}
