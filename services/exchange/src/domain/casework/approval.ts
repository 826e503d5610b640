import type { exchange } from '@casebridge/contract'
import { Conflict, Forbidden } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import { assertChair } from './chair.ts'
import type { HeldItem } from './item.ts'
import { assertNone, bodyIssue } from './refusals.ts'
import type { Session } from './session.ts'

type Schemas = exchange.components['schemas']
export type NewApproval = Schemas['NewApproval']
export type Approval = Schemas['Approval']

/**
 * Whether the caller may sign in that capacity at all; looks at no item, so that it says nothing about one.
 *
 * @param session the session that was named, if it is one of this case
 * @throws Forbidden, InvalidInput or Conflict.
 */
export function assertCapacity(
  actor: Actor,
  { as, sessionId, dissent }: NewApproval,
  session: Session | undefined,
): void {
  if (as === 'chair') assertChair(actor)
  if (as === 'prosecutor' && actor.agencyType !== 'PRO') throw new Forbidden()
  if (sessionId !== undefined && session === undefined) {
    assertNone([bodyIssue('/sessionId', 'unknown-session', 'The case has no such session.')])
  }
  if (as !== 'attendee') {
    if (dissent)
      assertNone([bodyIssue('/dissent', 'attendees-only', 'An attendee dissents; others do not approve.')])
    return
  }
  if (session === undefined) {
    assertNone([bodyIssue('/sessionId', 'session-required', 'An attendee approves for a session.')])
  }
  const seat = session?.invited.find(({ professional }) => professional === actor.professional.id)
  if (!seat?.checkedInAt) throw new Conflict('not-checked-in', 'An attendee has checked in to the session.')
}

/**
 * INVARIANT (I8): nobody approves their own act. An attendee signs for the table, the holder of the item among them.
 *
 * @param asked whether the approver has asked for it
 * @throws Conflict
 */
export function assertNotOwnAct(actor: Actor, { as }: NewApproval, item: HeldItem, asked: boolean): void {
  if (as === 'attendee') return
  if (item.author === actor.professional.id || item.holder === actor.agency || asked) {
    throw new Conflict('own-act', 'Nobody approves what they hold, wrote or asked for.')
  }
}
