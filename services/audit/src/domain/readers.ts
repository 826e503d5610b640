import {
  type Competence,
  type RegisteredAgency,
  type RegisteredProfessional,
  type Registry,
  rolesOn,
} from '@casebridge/policy'

/** A professional who is in the registry now. */
export interface Reader {
  readonly professional: string
  readonly agency: string
  /** Today's: the own ones, then those of a deputy. */
  readonly roles: readonly string[]
  /** Over what an auditor may pass judgement. */
  readonly competence?: Competence
}

export interface Identity {
  readonly professional: string
  readonly agency: string
  /** Issuer of the token that says so. */
  readonly issuer: string
}

/** The professionals of one registry snapshot. */
export interface Readers {
  /** Of the snapshot, `sha256:<hex>`. */
  readonly revision: string
  /** Undefined for one who is unknown, left, or is of another agency, and when the issuer does not speak for it. */
  find(identity: Identity): Reader | undefined
  /** All who are in the registry and have not left. */
  listProfessionals(): readonly Pick<RegisteredProfessional, 'id' | 'agency'>[]
  /** By the id alone, for a task that is given to them. Undefined for one who is unknown or left. */
  findById(professional: string): Reader | undefined
  /** Ids of the agencies under the law-enforcement directive, sorted. */
  ledAgencies(): readonly string[]
  /** Undefined for an agency that the snapshot does not know. */
  findAgency(id: string): Pick<RegisteredAgency, 'id' | 'name' | 'type' | 'regime'> | undefined
  /** Of a professional, also of one who has left; undefined for one that the snapshot does not know. */
  findAgencyOf(professional: string): string | undefined
  listAgencies(): readonly Pick<RegisteredAgency, 'id' | 'name' | 'type' | 'regime'>[]
}

export function readersOf(registry: Registry, revision: string, now = () => new Date()): Readers {
  const agencies = new Map(registry.agencies.map((agency) => [agency.id, agency]))
  const professionals = new Map(
    registry.professionals.map((one): [string, RegisteredProfessional] => [one.id, one]),
  )
  const here = registry.professionals.filter(({ leftOn }) => leftOn === undefined)
  const findById = (id: string): Reader | undefined => {
    const professional = professionals.get(id)
    if (professional === undefined || professional.leftOn !== undefined) return undefined
    const roles = rolesOn(professional, now().toISOString().slice(0, 10))
    const { agency, competence } = professional
    return { professional: id, agency, roles, ...(competence && { competence }) }
  }
  return {
    revision,
    listProfessionals: () => here,
    find({ professional, agency, issuer }) {
      const reader = findById(professional)
      return reader?.agency === agency && agencies.get(agency)?.issuers.includes(issuer) ? reader : undefined
    },
    findById,
    ledAgencies: () =>
      registry.agencies
        .filter(({ regime }) => regime === 'led')
        .map(({ id }) => id)
        .sort(),
    findAgency: (id) => agencies.get(id),
    findAgencyOf: (professional) => professionals.get(professional)?.agency,
    listAgencies: () => registry.agencies,
  }
}
