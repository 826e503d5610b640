import { type FactPath, type Known, type Purpose, predicateOf, widened } from '@casebridge/policy'
import { principalsOf } from '../../actor.ts'
import { heldItemColumns, type Narrowing } from '../../storage/held-item-columns.ts'
import { foundBy } from '../casework/desk.ts'
import { isBelief } from '../disclosure/belief.ts'
import { isCleared, registered } from '../disclosure/facts.ts'
import type { Entity } from './decision-point.ts'
import { type Found, fill, type Position } from './fill.ts'
import type { OwnItem } from './own-items.ts'
import { decideSharing, findRecipient, isPermit, type SharingSources } from './permits.ts'
import type { AskedSharing } from './sharing-asked.ts'

/** To whom, for what and how. */
export interface ShareableQuestion {
  readonly subject: Entity
  readonly purpose: Purpose
  readonly sharing: AskedSharing
  /** Of the case, if the act is one of a session. */
  readonly session: unknown
}

/**
 * What the caller's own agency may make known to a recipient, among its items on the caller's own cases.
 *
 * PostgreSQL leaves out what the policy's own predicate refuses, as far as it has columns; then each item is decided,
 * on the same facts as its disclosure. INVARIANT: nothing is found that `decide` does not permit, and nothing that it
 * permits is left out but belief, which no search finds (S27).
 */
export async function shareableItems(
  sources: SharingSources,
  question: ShareableQuestion,
  position: Position,
): Promise<Found<OwnItem>> {
  const { subject, purpose, sharing, session } = question
  const narrowing = narrowingFor(sources, question)
  if (narrowing === undefined) return { results: [] }
  return fill(sources.items.from(position.after, session, narrowing), position, (own) => {
    const to = findRecipient(sources, subject, own)
    if (to === undefined || isBelief(own.item)) return false
    return isPermit(decideSharing(sources, own, to, purpose, sharing))
  })
}

/** What the rules refuse whatever the case; undefined where nobody is named to whom anything could be made known. */
function narrowingFor(sources: SharingSources, question: ShareableQuestion): Narrowing | undefined {
  const { policy, directory, actor, now } = sources
  const { subject, purpose, sharing } = question
  const recipient = subject.type === 'professional' ? directory.findProfessional(subject.id) : undefined
  if (recipient === undefined) return undefined
  const columns = heldItemColumns({
    recipient: recipient.id,
    cleared: isCleared(recipient, now),
    ...principalsOf(recipient, now.toISOString()),
    unseen:
      foundBy(directory, actor, [{ professional: recipient.id, agency: recipient.agency }]).length === 0,
    now,
  })
  const { initiative, requestKind, address, returnSheet } = sharing
  const known: Known = {
    ...{ now: now.toISOString(), purpose, initiative, requestKind, actor: sharing.actor, address },
    holder: { agency: actor.agency, type: returnSheet ? 'CONF' : actor.agencyType },
    recipient: registered(directory, recipient, now),
  }
  const hasColumn = (path: FactPath) => Object.hasOwn(columns, path)
  return { predicate: widened(predicateOf(policy, known), hasColumn), columns }
}
