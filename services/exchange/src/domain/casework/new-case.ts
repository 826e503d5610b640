import type { Issue } from '@casebridge/service'
import type { exchange } from '@casebridge/contract'
import type { Actor } from '../../actor.ts'
import type { Directory } from '../directory.ts'
import type { Admission } from './case-file.ts'
import { findMember, notMembers, notSeated, repeated } from './named.ts'
import { bodyIssue } from './refusals.ts'

export type NewCase = exchange.components['schemas']['NewCase']

/** Everything that is wrong with a case to be opened: people and agencies that are not of its unit, a review in the past. */
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
    ...notMembers(directory, body.unit, [{ pointer: '/owner', code: body.owner }, ...circle]),
    ...repeated(circle),
    ...(body.reviewBy <= now.toISOString().slice(0, 10)
      ? [bodyIssue('/reviewBy', 'past', 'A review lies in the future.')]
      : []),
  ]
}

/** Who is admitted: those named, and always the chair and the owner, without whom a case has nobody to answer for it. */
export function circleOf(directory: Directory, body: NewCase, chair: Actor): readonly Admission[] {
  const reasons = new Map([
    [chair.professional.id, 'Chair of the unit.'],
    [body.owner, 'Owner of the case.'],
    ...body.participants.map(({ professional, reason }) => [professional, reason] as const),
  ])
  return [...reasons].flatMap(([professional, reason]) => {
    const member = findMember(directory, body.unit, professional)
    return member ? [{ professional, agency: member.agency, reason }] : []
  })
}
