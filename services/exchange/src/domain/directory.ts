import type { RegisteredAgency, RegisteredProfessional, RegisteredUnit, Registry } from '@casebridge/policy'

/** A registry snapshot, indexed. */
export interface Directory {
  readonly revision: string
  readonly units: readonly RegisteredUnit[]
  findUnit(id: string): RegisteredUnit | undefined
  findAgency(id: string): RegisteredAgency | undefined
  /** A professional who has not left. */
  findProfessional(id: string): RegisteredProfessional | undefined
  /** Everybody who acts in a unit, for an agency that sits in it, and has not left. */
  membersOf(unit: RegisteredUnit): readonly RegisteredProfessional[]
  /** Those who hold the role of chair and act in the unit, in order of id. */
  chairsOf(unit: string): readonly RegisteredProfessional[]
  /** The agencies whose people hold a role in a unit, once each, in order. */
  agenciesWith(unit: string, role: string): readonly string[]
  /** Those of an agency who hold a role, and have not left. */
  listWithRole(agency: string, role: string): readonly RegisteredProfessional[]
  /** Who and what the registry names: its people, those who left too, its agencies, and the codes of both. */
  readonly names: readonly Name[]
}

/** A name of the registry. */
export interface Name {
  readonly whole: string
  /** The part by which a person is called alone. */
  readonly family?: string
}

/** Indexes a snapshot whose content hash is `revision`. A professional who left is not found any more. */
export function directoryOf(registry: Registry, revision: string): Directory {
  const units = new Map(registry.units.map((unit) => [unit.id, unit]))
  const agencies = new Map(registry.agencies.map((agency) => [agency.id, agency]))
  const professionals = new Map(
    registry.professionals.filter(({ leftOn }) => leftOn === undefined).map((person) => [person.id, person]),
  )
  const chairs = [...professionals.values()]
    .filter(({ roles }) => roles.includes('chair'))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  return {
    revision,
    units: registry.units,
    findUnit: (id) => units.get(id),
    findAgency: (id) => agencies.get(id),
    findProfessional: (id) => professionals.get(id),
    membersOf: ({ id, agencies: seats }) =>
      [...professionals.values()].filter(
        ({ units: acts, agency }) => acts.includes(id) && seats.includes(agency),
      ),
    chairsOf: (unit) => chairs.filter(({ units }) => units.includes(unit)),
    agenciesWith(unit, role) {
      const people = [...professionals.values()].filter(
        ({ units, roles }) => units.includes(unit) && roles.includes(role),
      )
      return [...new Set(people.map(({ agency }) => agency))].sort()
    },
    listWithRole: (agency, role) =>
      [...professionals.values()].filter((person) => person.agency === agency && person.roles.includes(role)),
    names: [
      ...registry.professionals.flatMap(({ id, name }) => [{ whole: id }, { whole: name, family: name }]),
      ...registry.agencies.flatMap(({ id, name }) => [{ whole: id }, { whole: name }]),
    ],
  }
}
