import type { exchange } from '@casebridge/contract'
import type { Jurisdiction } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Directory } from '../directory.ts'
import { reviewDayFaults } from '../plan/reviewing.ts'
import type { Admission, CaseFile } from './case-file.ts'
import { wouldTellPolice } from './desk.ts'
import { findMember, notMembers, notSeated, repeated } from './named.ts'
import { bodyIssue } from './refusals.ts'
import { titleFaults } from './wording.ts'

export type NewCase = exchange.components['schemas']['NewCase']

/** Everything that is wrong with a case to be opened: people and agencies that are not of its unit, a review in the past or too far. */
export function newCaseFaults(directory: Directory, body: NewCase, now: Date): readonly Issue[] {
  const circle = body.participants.map(({ professional }, index) => ({
    pointer: `/participants/${index}/professional`,
    code: professional,
  }))
  return [
    ...notSeated(directory, body.unit, [
      { pointer: '/leadAgency', code: body.leadAgency },
      { pointer: '/broughtBy', code: body.broughtBy },
    ]),
    ...titleFaults('/reference', body.reference),
    ...notMembers(directory, body.unit, [{ pointer: '/owner', code: body.owner }, ...circle]),
    ...repeated(circle),
    ...body.participants.flatMap(({ professional, circle: to }, index) =>
      to === 'outer' && professional === body.owner
        ? [bodyIssue(`/participants/${index}/circle`, 'owner', 'The owner is of the inner circle.')]
        : [],
    ),
    ...(wouldTellPolice(directory, answering(directory, body), agenciesIn(directory, body))
      ? [
          bodyIssue(
            '/leadAgency',
            'desk-with-police',
            'Police are on no case that the family desk answers for.',
          ),
        ]
      : []),
    ...reviewDayFaults('/reviewBy', body.reviewBy, { minor: body.subject.minor }, now),
  ]
}

/** The agencies that a case names beside its circle. */
function answering(directory: Directory, { leadAgency, broughtBy, owner }: NewCase) {
  const named = [leadAgency, broughtBy, directory.findProfessional(owner)?.agency ?? leadAgency]
  return named.map((agency) => ({ agency }))
}

function agenciesIn(directory: Directory, { participants }: NewCase): readonly string[] {
  return participants.flatMap(({ professional }) => directory.findProfessional(professional)?.agency ?? [])
}

/** The case that a chair opens, under the ids made for it. */
export function caseFileOf(
  body: NewCase,
  jurisdiction: Jurisdiction,
  ids: Pick<CaseFile, 'id' | 'keyId' | 'subject'>,
  chair: string,
  at: Date,
): CaseFile {
  return {
    ...ids,
    unit: body.unit,
    reference: body.reference,
    jurisdiction,
    track: body.track,
    state: 'open',
    leadAgency: body.leadAgency,
    owner: body.owner,
    broughtBy: body.broughtBy,
    minor: body.subject.minor,
    reviewBy: body.reviewBy,
    openedAt: at.toISOString(),
    openedBy: chair,
    closedAt: null,
    ...{ version: 1, frozenAt: null, outcome: null, mergedInto: null, movedTo: null, importedAt: null },
  }
}

/** Who is admitted: those named, and always the chair and the owner, without whom a case has nobody to answer for it. */
export function circleOf(directory: Directory, body: NewCase, chair: Actor): readonly Admission[] {
  const named = [
    { professional: chair.professional.id, reason: 'Chair of the unit.' },
    { professional: body.owner, reason: 'Owner of the case.' },
    ...body.participants,
  ]
  return [...new Map(named.map((one) => [one.professional, one])).values()].flatMap((one) => {
    const member = findMember(directory, body.unit, one.professional)
    return member ? [{ ...one, agency: member.agency }] : []
  })
}
