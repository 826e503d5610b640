import type { AgencyType, RegisteredProfessional } from '@casebridge/policy'

/** The professional who calls, with attributes of the registry snapshot in force; a token never adds any. */
export interface Actor {
  readonly professional: RegisteredProfessional
  readonly agency: string
  readonly agencyType: AgencyType
}

/** Ids that row-level security needs to know. */
export interface Sight {
  readonly professional: string
  readonly agency: string
  readonly units: readonly string[]
  /**
   * What the caller reaches beyond the own cases: nothing, the units' reviews, their intents, one act, the outbox,
   * erasures.
   */
  readonly reach: 'case' | 'review' | 'replay' | 'opening' | 'service' | 'erase'
}

/** What this actor may see by row-level security. */
export function sightOf(actor: Actor, reach: Sight['reach'] = 'case'): Sight {
  return { professional: actor.professional.id, agency: actor.agency, units: actor.professional.units, reach }
}

/** Whether the actor holds a role in the registry. */
export function hasRole(actor: Actor, role: string): boolean {
  return actor.professional.roles.includes(role)
}

/** What is decided again: the intents of the actor's units, and nothing that the actor may see for other reasons. */
export function replaySightOf({ professional: { units } }: Actor): Sight {
  return { professional: '', agency: '', units, reach: 'replay' }
}

/** What one intent made known, for a review of it; nothing that the actor may see for other reasons. */
export function openingSightOf({ professional: { units } }: Actor): Sight {
  return { professional: '', agency: '', units, reach: 'opening' }
}

/** What the service itself sees of no unit in particular. */
export const SERVICE_SIGHT: Sight = { professional: '', agency: '', units: [], reach: 'service' }

/** What carrying out erasures reaches: them, and through one function the texts of the person that one is about. */
export const ERASE_SIGHT: Sight = { ...SERVICE_SIGHT, reach: 'erase' }
