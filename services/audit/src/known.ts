import type { RegisteredAgency, RegisteredProfessional, Registry } from '@casebridge/policy'
import type { ProfessionalCaller } from '@casebridge/service'

/** What the registry says of a calling professional. */
export interface Known {
  readonly roles: readonly string[]
}

/** A registry snapshot, as far as this service asks it: who somebody is. */
export interface Directory {
  readonly revision: string
  /** Undefined for one who left, is not of that agency, or whose issuer does not speak for the agency. */
  find(caller: ProfessionalCaller): Known | undefined
}

export function directoryOf(registry: Registry, revision: string): Directory {
  const professionals = new Map<string, RegisteredProfessional>(
    registry.professionals.map((one) => [one.id, one]),
  )
  const agencies = new Map<string, RegisteredAgency>(registry.agencies.map((one) => [one.id, one]))
  return {
    revision,
    find({ professional, agency, issuer }) {
      const person = professionals.get(professional)
      if (person === undefined || person.leftOn !== undefined || person.agency !== agency) return undefined
      return agencies.get(agency)?.issuers.includes(issuer) ? person : undefined
    },
  }
}
