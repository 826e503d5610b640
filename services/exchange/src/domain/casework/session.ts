import type { exchange } from '@casebridge/contract'
import type { AgencyType } from '@casebridge/policy'
import { Conflict, NotFound } from '@casebridge/service'
import { type Actor, principalsOf } from '../../actor.ts'
import type { Directory } from '../directory.ts'
import type { Participant } from './case-file.ts'
import { foundBy } from './desk.ts'

type Schemas = exchange.components['schemas']

/** A convened consultation on one case; its legal basis stays encrypted. Times are RFC 3339 UTC. */
export interface Session {
  readonly unit: string
  readonly id: string
  readonly caseId: string
  readonly convenedBy: string
  readonly convenedAt: string
  readonly startsAt: string
  readonly endsAt: string
  readonly mode: Schemas['SessionMode']
  /** What it is known by to whoever is not to know the number of the case. */
  readonly number: string
  readonly caseReference: string
  /** Whether the one who reads it is of the inner circle. */
  readonly inside: boolean
  readonly openedAt: string | null
  readonly closedAt: string | null
  readonly invited: readonly Invited[]
}

interface Invited {
  readonly professional: string
  readonly agency: string
  readonly checkedInAt: string | null
}

const HOUR = 3_600_000
/** Less notice than this makes a pop-up session, which reviewers are shown. */
const NOTICE_HOURS = 24

/** A session closes by itself: its end needs nobody, and no clock but the reader's. */
function stateOf({ openedAt, closedAt, endsAt }: Session, now: Date): Schemas['Session']['state'] {
  if (closedAt !== null || Date.parse(endsAt) <= now.getTime()) return 'closed'
  return openedAt === null ? 'convened' : 'open'
}

/** A session for somebody invited to it. @throws NotFound for everybody else: to them it does not exist. */
export function getInvited(session: Session | undefined, professional: string): Session {
  if (!session?.invited.some((seat) => seat.professional === professional)) throw new NotFound()
  return session
}

/** @throws Conflict for a session that was closed or is past its end. */
export function assertNotEnded(session: Session, now: Date): void {
  if (stateOf(session, now) === 'closed') throw new Conflict('session-closed', 'The session is closed.')
}

/** The agency types of the unit's core of whom nobody who takes part has checked in yet. */
export function missingCore(
  directory: Directory,
  { unit, invited }: Session,
  participants: readonly Participant[],
  at: Date,
): readonly AgencyType[] {
  const present = invited
    .filter(({ checkedInAt }) => checkedInAt !== null)
    .filter(({ professional }) => {
      // A deputy of the chair sits for the chair (P14).
      const { chairs } = principalsOf(directory.findProfessional(professional) ?? {}, at.toISOString())
      return participants.some((one) => [professional, ...chairs].includes(one.professional))
    })
    .map(({ agency }) => directory.findAgency(agency)?.type)
  return (directory.findUnit(unit)?.coreTypes ?? []).filter((type) => !present.includes(type))
}

/** A session as this one of those invited sees it. */
export function presentSession(
  directory: Directory,
  viewer: Pick<Actor, 'agencyType'>,
  session: Session,
  now: Date,
): Schemas['Session'] {
  return {
    id: session.id,
    caseId: session.caseId,
    reference: session.mode === 'pseudonymous' && !session.inside ? session.number : session.caseReference,
    mode: session.mode,
    convenedAt: session.convenedAt,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    state: stateOf(session, now),
    popUp: isPopUp(session),
    invited: foundBy(directory, viewer, session.invited).map(({ professional, agency, checkedInAt }) => ({
      professional,
      name: directory.findProfessional(professional)?.name ?? professional,
      agency,
      checkedIn: checkedInAt !== null,
    })),
  }
}

/** A session opened before its time gave no more notice than that: announcing it for later does not help. */
export function isPopUp({
  convenedAt,
  startsAt,
  openedAt,
}: Pick<Session, 'convenedAt' | 'startsAt' | 'openedAt'>): boolean {
  const begins = Math.min(
    Date.parse(startsAt),
    openedAt === null ? Number.POSITIVE_INFINITY : Date.parse(openedAt),
  )
  return begins - Date.parse(convenedAt) < NOTICE_HOURS * HOUR
}

/** The agencies that are invited, once each. */
export function agenciesAt({ invited }: Session): readonly string[] {
  return [...new Set(invited.map(({ agency }) => agency))]
}
