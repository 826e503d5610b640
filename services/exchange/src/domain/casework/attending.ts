import { Conflict } from '@casebridge/service'
import { principalsOf } from '../../actor.ts'
import type { Directory } from '../directory.ts'
import type { Participant } from './case-file.ts'
import type { Session } from './session.ts'

type Seat = Session['invited'][number]

/**
 * Who is at the table: checked in, and taking part in the case; somebody who declared a conflict has left it. A deputy of
 * the chair sits there for the chair (P14).
 */
export function attendingOf(
  directory: Directory,
  { invited }: Session,
  participants: readonly Participant[],
  at: Date,
): readonly Seat[] {
  return invited.filter(({ professional, checkedInAt }) => {
    const { chairs } = principalsOf(directory.findProfessional(professional) ?? {}, at.toISOString())
    const seats = [professional, ...chairs]
    return checkedInAt !== null && participants.some((one) => seats.includes(one.professional))
  })
}

/** @throws Conflict for somebody invited who has not checked in. */
export function assertAttending(attending: readonly Seat[], professional: string): void {
  if (!attending.some((seat) => seat.professional === professional))
    throw new Conflict('not-checked-in', 'Those do this who have checked in to the session.')
}

/** @throws Conflict for a session that is not open. */
export function assertSessionOpen({ openedAt, closedAt, endsAt }: Session, now: Date): void {
  if (openedAt === null || closedAt !== null || Date.parse(endsAt) <= now.getTime())
    throw new Conflict('session-not-open', 'This is done while the session is open.')
}
