import { type Actor, hasRole, type Sight, sightOf } from '../../actor.ts'

const REVIEWER = 'lawfulness-reviewer'

/** A reviewer sees what is asked in the units, in codes; anybody else what is on the own cases, or was recorded by them. */
export function rightsSightOf(actor: Actor): Sight {
  return sightOf(actor, hasRole(actor, REVIEWER) ? 'review' : 'case')
}
