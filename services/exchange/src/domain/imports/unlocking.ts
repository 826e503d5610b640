import type { exchange } from '@casebridge/contract'
import { Conflict, type Issue } from '@casebridge/service'
import { type CaseFile, type Participant, takingPart } from '../casework/case-file.ts'
import { eachOf, repeated } from '../casework/named.ts'
import { bodyIssue } from '../casework/refusals.ts'

type NewUnlocking = exchange.components['schemas']['NewUnlocking']

/** Everything that is wrong with a circle that a chair confirms: who was not brought over with the case is added later. */
export function circleFaults(
  { circle }: NewUnlocking,
  participants: readonly Participant[],
  { owner }: CaseFile,
): readonly Issue[] {
  const there = new Set(takingPart(participants).map(({ professional }) => professional))
  const named = eachOf(
    '/circle',
    circle.map(({ professional }) => professional),
  )
  return [
    ...repeated(named).map((issue) => ({ ...issue, pointer: `${issue.pointer}/professional` })),
    ...named
      .filter(({ code }) => !there.has(code))
      .map(({ pointer, code }) =>
        bodyIssue(`${pointer}/professional`, 'not-on-case', `${code} takes no part in the case.`),
      ),
    ...circle.flatMap(({ professional, circle: to }, index) =>
      to === 'outer' && professional === owner
        ? [bodyIssue(`/circle/${index}/circle`, 'owner', 'The owner is of the inner circle.')]
        : [],
    ),
  ]
}

/** Who is not confirmed. The owner and the chair who releases stay, without whom nobody answers for the case. */
export function notConfirmed(
  { circle }: NewUnlocking,
  participants: readonly Participant[],
  staying: readonly string[],
): readonly Participant[] {
  const confirmed = new Set([...staying, ...circle.map(({ professional }) => professional)])
  return takingPart(participants).filter(({ professional }) => !confirmed.has(professional))
}

/** @throws Conflict once its last day is over, whether or not the clock came by: nobody goes on with it. */
export function assertStillWaits(lastDay: string | undefined, at: Date): void {
  if (lastDay === undefined || lastDay >= at.toISOString().slice(0, 10)) return
  throw new Conflict('past-keeping', `It waited to be released until ${lastDay}, and is erased.`)
}
