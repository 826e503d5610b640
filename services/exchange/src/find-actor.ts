import type { ProfessionalCaller } from '@casebridge/service'
import { type Actor, actorOf } from './actor.ts'
import type { Directory } from './domain/directory.ts'

/** An actor, with the roles on which the contract's `x-callers` decides. */
export type KnownActor = Actor & { readonly roles: readonly string[] }

/**
 * The professional a token names, as the registry in force has them. Undefined for one who left, who is not of that
 * agency, and for a token whose issuer does not speak for the agency.
 * @param now decides which roles of others the professional holds as a deputy today
 */
export function findActor(
  directory: Directory,
  caller: ProfessionalCaller,
  now: Date,
): KnownActor | undefined {
  const professional = directory.findProfessional(caller.professional)
  const agency = directory.findAgency(caller.agency)
  if (professional === undefined || agency === undefined) return undefined
  if (professional.agency !== agency.id || !agency.issuers.includes(caller.issuer)) return undefined
  const actor = actorOf(professional, agency, now)
  return { ...actor, roles: actor.professional.roles }
}
