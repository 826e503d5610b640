import { Conflict, Forbidden, type Issue } from '@casebridge/service'
import { type Actor, hasRole } from '../../actor.ts'
import type { Directory } from '../directory.ts'
import { type CaseFile, type Participant, takingPart } from './case-file.ts'
import { notSeated } from './named.ts'
import { assertNone, bodyIssue } from './refusals.ts'

const DAY = 86_400_000
/** A visit lasts no longer than what is told to a mobile team is kept (row V57: EXP90). */
const LONGEST_VISIT_DAYS = 90

/** Whether the caller owns the case, or stands in for its owner today (P14). */
function isOwner({ professional, standsInFor }: Actor, { owner }: CaseFile): boolean {
  return (
    professional.id === owner || standsInFor.some((one) => one.role === 'owner' && one.professional === owner)
  )
}

/** @throws Forbidden for anybody but the chair and the owner of a case that the caller is on. */
export function assertAnswers(actor: Actor, file: CaseFile): void {
  if (!hasRole(actor, 'chair') && !isOwner(actor, file)) throw new Forbidden()
}

/** Who takes part under that name. @throws InvalidInput that points at it. */
export function getTakingPart(circle: readonly Participant[], professional: string): Participant {
  const found = takingPart(circle).find((one) => one.professional === professional)
  if (found) return found
  assertNone([bodyIssue('/professional', 'not-on-case', `${professional} takes no part in the case.`)])
  throw new Forbidden()
}

/** @throws Conflict for those without whom nobody answers for the case: its owner, and the chair who removes. */
export function assertRemovable(actor: Actor, file: CaseFile, professional: string): void {
  if (professional === file.owner) throw new Conflict('owner', 'Hand the case over first: it has an owner.')
  if (professional === actor.professional.id) throw new Conflict('chair', 'The chair is on the case.')
}

/** @throws Conflict for those who must see what is shared: the owner, and the chair who moves them. */
export function assertMovable(
  actor: Actor,
  file: CaseFile,
  { professional, circle }: Participant,
  to: string,
) {
  if (circle === to) throw new Conflict('circle', `${professional} is in the ${to} circle.`)
  if (to === 'outer') assertRemovable(actor, file, professional)
}

/** Everything that keeps somebody from owning a case: exactly one, for good, of those who see what is shared (S41). */
export function assertMayOwn(
  directory: Directory,
  file: CaseFile,
  heir: Participant,
  leadAgency: string,
): void {
  if (heir.professional === file.owner) throw new Conflict('owner', `${heir.professional} owns the case.`)
  if (heir.until !== null) throw new Conflict('guest', 'A guest owns no case.')
  if (heir.circle === 'outer') throw new Conflict('circle', 'The owner is of the inner circle.')
  assertNone(notSeated(directory, file.unit, [{ pointer: '/leadAgency', code: leadAgency }]))
}

/** Everything that is wrong with the end of a visit. */
export function visitFaults(until: string, now: Date): readonly Issue[] {
  const [end, start] = [Date.parse(until), now.getTime()]
  if (end <= start) return [bodyIssue('/until', 'past', 'A visit ends in the future.')]
  if (end - start > LONGEST_VISIT_DAYS * DAY)
    return [bodyIssue('/until', 'too-long', `A visit lasts at most ${LONGEST_VISIT_DAYS} days.`)]
  return []
}
