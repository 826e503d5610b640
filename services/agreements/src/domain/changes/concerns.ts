import type { Records, StandingRecords } from '../records.ts'

/**
 * Units that a change concerns: a unit itself; those where a professional acts, and those where an agency sits,
 * before or after. A professional who acts in none is of the units where the agency sits.
 */
function unitsConcerned(standing: StandingRecords, change: Records): readonly string[] {
  const seats = [...standing.units, ...change.units]
  const seatsOf = (agency: string) =>
    seats.filter((unit) => unit.agencies.includes(agency)).map(({ id }) => id)
  const ofAgencies = change.agencies.flatMap(({ id }) => seatsOf(id))
  const ofProfessionals = change.professionals.flatMap((after) => {
    const before = standing.professionals.find(({ id }) => id === after.id)
    const units = [...(before?.units ?? []), ...after.units]
    return units.length > 0 ? units : [after.agency, before?.agency ?? after.agency].flatMap(seatsOf)
  })
  return [...new Set([...change.units.map(({ id }) => id), ...ofAgencies, ...ofProfessionals])].toSorted()
}

/**
 * Units concerned that have a coordinator now: whose say it is. A unit that is new, or whose last coordinator left,
 * has none, and any coordinator may speak for it; otherwise it could never get one again.
 */
export function concernsOf(standing: StandingRecords, change: Records): readonly string[] {
  const held = new Set(standing.professionals.filter(isCoordinator).flatMap(({ units }) => units))
  return unitsConcerned(standing, change).filter((unit) => held.has(unit))
}

/** Whether somebody who acts in these units has a say. */
export function hasSay(concerns: readonly string[], units: readonly string[]): boolean {
  return concerns.length === 0 || concerns.some((unit) => units.includes(unit))
}

/** The units in which a coordinator acts now; undefined for anybody who is none, or who left. */
export function coordinatorUnits(standing: StandingRecords, id: string): readonly string[] | undefined {
  return standing.professionals.find((one) => one.id === id && isCoordinator(one))?.units
}

function isCoordinator({ roles, left }: StandingRecords['professionals'][number]): boolean {
  return !left && roles.includes('coordinator')
}
