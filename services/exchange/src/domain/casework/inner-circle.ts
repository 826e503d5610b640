import { Forbidden } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { participantRepository } from '../../storage/participants.ts'
import { type CaseFile, type Participant, takingPart } from './case-file.ts'

/**
 * The outer circle is there for coordination, and neither agrees on anything nor reads what is said. It is the person who
 * is on the inner circle, or for whom somebody stands in today; not the agency.
 * @returns the inner circle @throws Forbidden
 */
export async function assertInner(tx: Handle, file: CaseFile, actor: Actor): Promise<readonly Participant[]> {
  const seats = [actor.professional.id, ...actor.standsInFor.map(({ professional }) => professional)]
  const inner = takingPart(await participantRepository(tx).list(file)).filter((one) => one.circle === 'inner')
  if (!inner.some(({ professional }) => seats.includes(professional))) throw new Forbidden()
  return inner
}
