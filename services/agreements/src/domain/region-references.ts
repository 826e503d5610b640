import type { Region } from './region.ts'

/**
 * Every place where a region of the right form contradicts itself: an id used twice, a name of something that is
 * not there, a text that is not in NFC. What makes an agreement unfit to compile is said by the compiler.
 */
export function referenceFaults(region: Region): string[] {
  const units = new Set(region.units.map(({ id }) => id))
  const agencies = new Set(region.agencies.map(({ id }) => id))
  return [
    ...repeated('/units', region.units),
    ...repeated('/agencies', region.agencies),
    ...repeated('/professionals', region.professionals),
    ...region.units.flatMap((unit, at) => unknown(`/units/${at}/agencies`, unit.agencies, agencies)),
    ...region.professionals.flatMap(({ agency, units: own }, at) => [
      ...unknown(`/professionals/${at}/agency`, [agency], agencies),
      ...unknown(`/professionals/${at}/units`, own, units),
    ]),
    ...seats(region, agencies),
    ...sharedKeys(region),
    ...region.agreements.flatMap((agreement, at) => [
      ...unknown(`/agreements/${at}/units`, agreement.units, units),
      ...unknown(`/agreements/${at}/parties`, agreement.parties, agencies),
    ]),
    ...unnormalised('', region),
  ]
}

function repeated(place: string, things: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>()
  return things.flatMap(({ id }, at) => {
    if (seen.has(id)) return [`${place}/${at}/id: ${id} is used twice`]
    seen.add(id)
    return []
  })
}

function unknown(place: string, names: readonly string[], known: ReadonlySet<string>): string[] {
  return names.filter((name) => !known.has(name)).map((name) => `${place}: ${name} does not exist`)
}

/** A professional acts only in units where the own agency sits. */
function seats({ units, professionals }: Region, agencies: ReadonlySet<string>): string[] {
  const seated = new Map(units.map((unit) => [unit.id, unit.agencies]))
  return professionals.flatMap(({ agency, units: own }, at) =>
    own
      .filter((unit) => agencies.has(agency) && seated.get(unit)?.includes(agency) === false)
      .map((unit) => `/professionals/${at}/units: ${agency} does not sit in ${unit}`),
  )
}

/** A signing key speaks for one professional. */
function sharedKeys({ professionals }: Region): string[] {
  const keys = professionals.flatMap(({ signingKeys }, at) =>
    signingKeys.map(({ x }, index) => ({ id: x, place: `/professionals/${at}/signingKeys/${index}` })),
  )
  const seen = new Set<string>()
  return keys.flatMap(({ id, place }) => {
    if (seen.has(id)) return [`${place}: the same key is registered before`]
    seen.add(id)
    return []
  })
}

/** The canonical form of what is published knows NFC only: one spelling for one name. */
function unnormalised(place: string, value: unknown): string[] {
  if (typeof value === 'string') return value.normalize('NFC') === value ? [] : [`${place}: is not in NFC`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => unnormalised(`${place}/${name}`, member))
}
