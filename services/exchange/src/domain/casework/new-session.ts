import type { exchange } from '@casebridge/contract'
import type { Issue } from '@casebridge/service'
import type { Participant } from './case-file.ts'
import { eachOf, repeated } from './named.ts'
import { bodyIssue } from './refusals.ts'
import type { Session } from './session.ts'

type NewSession = exchange.components['schemas']['NewSession']

const HOUR = 3_600_000
const LONGEST_HOURS = 12

/** Everything that is wrong with a session to be convened. */
export function newSessionFaults(
  { startsAt, endsAt, invited }: NewSession,
  participants: readonly Participant[],
  now: Date,
): readonly Issue[] {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)]
  const named = eachOf('/invited', invited)
  const strangers = named.filter(
    ({ code }) => !participants.some(({ professional }) => professional === code),
  )
  return [
    ...strangers.map(({ pointer, code }) =>
      bodyIssue(pointer, 'not-on-case', `${code} takes no part in the case.`),
    ),
    ...repeated(named),
    ...(end <= start ? [bodyIssue('/endsAt', 'order', 'A session ends after it starts.')] : []),
    ...(end <= now.getTime() ? [bodyIssue('/endsAt', 'past', 'A session ends in the future.')] : []),
    ...(end - start > LONGEST_HOURS * HOUR
      ? [bodyIssue('/endsAt', 'too-long', `A session lasts at most ${LONGEST_HOURS} hours.`)]
      : []),
  ]
}

/** The session that a chair convenes, or who stands in for one; whoever convenes it is always invited. */
export function sessionOf(
  { startsAt, endsAt, invited }: NewSession,
  place: Pick<Session, 'unit' | 'caseId' | 'id' | 'caseReference' | 'mode'>,
  circle: readonly Participant[],
  chair: Pick<Participant, 'professional' | 'agency'>,
  at: Date,
): Session {
  return {
    ...place,
    number: `S-${place.id.slice(-12)}`,
    inside: true,
    convenedBy: chair.professional,
    convenedAt: at.toISOString(),
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(endsAt).toISOString(),
    openedAt: null,
    closedAt: null,
    invited: [chair, ...circle.filter((one) => one.professional !== chair.professional)]
      .filter((one) => one === chair || invited.includes(one.professional))
      .map(({ professional, agency }) => ({ professional, agency, checkedInAt: null })),
  }
}
