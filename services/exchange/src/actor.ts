import {
  type AgencyType,
  type Deputising,
  type RegisteredAgency,
  type RegisteredProfessional,
  rolesOn,
} from '@casebridge/policy'

/** The professional who calls, with attributes of the registry snapshot in force; a token never adds any. */
export interface Actor {
  readonly professional: RegisteredProfessional
  readonly agency: string
  readonly agencyType: AgencyType
  /** Whose role the professional has today, besides the own ones (P14). */
  readonly standsInFor: readonly Deputising[]
  /** When the professional called; RFC 3339 UTC. */
  readonly calledAt: string
}

/** Ids that row-level security needs to know. */
export interface Sight {
  readonly professional: string
  readonly agency: string
  readonly units: readonly string[]
  /**
   * What the caller reaches beyond the own cases: nothing, the units' reviews, their intents, one act, the outbox,
   * erasures, what has come due, counts.
   */
  readonly reach: 'case' | 'review' | 'replay' | 'opening' | 'service' | 'erase' | 'clock' | 'count'
  /** Whose cases the caller sees as the deputy of a chair, and whose own cases as the deputy of their owner. */
  readonly chairs?: readonly string[]
  readonly owners?: readonly string[]
  /** The roles the caller holds today: what waits for one of them waits for the caller. */
  readonly roles?: readonly string[]
  /** When a visit to a case that has an end is over or not; RFC 3339 UTC. */
  readonly moment?: string
}

/** What this actor may see by row-level security. */
export function sightOf(actor: Actor, reach: Sight['reach'] = 'case'): Sight {
  return {
    ...{ professional: actor.professional.id, agency: actor.agency, units: actor.professional.units, reach },
    ...principalsOf(actor.professional, actor.calledAt),
    roles: actor.professional.roles,
    moment: actor.calledAt,
  }
}

/** For whom a professional stands in on a day, as chair and as owner. */
export function principalsOf(
  professional: Pick<RegisteredProfessional, 'deputyFor'>,
  moment: string,
): { readonly chairs: readonly string[]; readonly owners: readonly string[] } {
  const held = standingInFor(professional, moment.slice(0, 10))
  const as = (role: Deputising['role']) =>
    held.filter((one) => one.role === role).map((one) => one.professional)
  return { chairs: as('chair'), owners: as('owner') }
}

function standingInFor(
  { deputyFor = [] }: Pick<RegisteredProfessional, 'deputyFor'>,
  day: string,
): readonly Deputising[] {
  return deputyFor.filter(({ from, until }) => from <= day && day < until)
}

/** Under whose name the actor is a chair today: the own, and those of whom they are deputy (P14). */
export function seatsOf({ professional, standsInFor }: Actor): readonly string[] {
  const chairs = standsInFor.filter(({ role }) => role === 'chair')
  return [professional.id, ...chairs.map((one) => one.professional)]
}

/** An actor as the registry has them, at the moment of a call. */
export function actorOf(
  professional: RegisteredProfessional,
  { id: agency, type: agencyType }: Pick<RegisteredAgency, 'id' | 'type'>,
  now: Date,
): Actor {
  const day = now.toISOString().slice(0, 10)
  const standsInFor = standingInFor(professional, day)
  const roles = rolesOn(professional, day)
  return {
    professional: { ...professional, roles },
    ...{ agency, agencyType, standsInFor, calledAt: now.toISOString() },
  }
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

/** Counts of the actor's units, and nothing that the actor may see for other reasons. */
export function countSightOf({ professional: { units } }: Actor): Sight {
  return { professional: '', agency: '', units, reach: 'count' }
}

/** What the service itself sees of no unit in particular. */
export const SERVICE_SIGHT: Sight = { professional: '', agency: '', units: [], reach: 'service' }

/** What carrying out erasures reaches: them, and through one function the texts of the person that one is about. */
export const ERASE_SIGHT: Sight = { ...SERVICE_SIGHT, reach: 'erase' }

/** What a clock sees: what has come due, in any unit; it acts in these alone. */
export function clockSightOf(units: readonly string[], now: Date): Sight {
  return { ...SERVICE_SIGHT, units, reach: 'clock', moment: now.toISOString() }
}
