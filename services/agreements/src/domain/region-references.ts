import type { Registry } from '@casebridge/policy'
import type { Region } from './region.ts'

/** One contradiction, and where: an RFC 6901 pointer. */
export interface RegionFault {
  readonly pointer: string
  readonly code: string
  readonly detail: string
}

/** A fault as its reader meets it alone: a sentence. An id that begins it stays as it is written. */
export function sentence(detail: string): string {
  const isId = /^\S*[-/]/.test(detail)
  return `${isId ? detail : `${detail[0]?.toUpperCase()}${detail.slice(1)}`}.`
}

/** Every place where a region of the right form contradicts itself. What the compiler of bundles says, it says itself. */
export function referenceFaults(region: Region): RegionFault[] {
  const units = new Set(region.units.map(({ id }) => id))
  const agencies = new Set(region.agencies.map(({ id }) => id))
  return [
    ...registryFaults(region),
    ...region.agreements.flatMap((agreement, at) => [
      ...unknown(`/agreements/${at}/units`, agreement.units, units),
      ...unknown(`/agreements/${at}/parties`, agreement.parties, agencies),
    ]),
    ...unnormalised('/agreements', region.agreements),
  ]
}

/**
 * Every place where a registry contradicts itself: an id used twice, a name of something that is not there, a text
 * that is not in NFC, a role that goes with no other. One set of rules for the region file, for what coordinators
 * propose and for lists that are imported.
 */
export function registryFaults({ units, agencies, professionals }: Registry): RegionFault[] {
  const unitIds = new Set(units.map(({ id }) => id))
  const agencyIds = new Set(agencies.map(({ id }) => id))
  return [
    ...repeated('/units', units),
    ...repeated('/agencies', agencies),
    ...repeated('/professionals', professionals),
    ...numbered('/agencies', agencies),
    ...numbered('/professionals', professionals),
    ...units.flatMap((unit, at) => unknown(`/units/${at}/agencies`, unit.agencies, agencyIds)),
    ...professionals.flatMap(({ agency, units: own }, at) => [
      ...unknown(`/professionals/${at}/agency`, [agency], agencyIds),
      ...unknown(`/professionals/${at}/units`, own, unitIds),
    ]),
    ...seats({ units, professionals }, agencyIds),
    ...joined(professionals),
    ...competences(professionals, agencyIds),
    ...sharedKeys(professionals),
    ...sealingKeys(agencies),
    ...unnormalised('', { units, agencies, professionals }),
  ]
}

function repeated(place: string, things: readonly { readonly id: string }[]): RegionFault[] {
  const seen = new Set<string>()
  return things.flatMap(({ id }, at) => {
    if (seen.has(id)) return [fault(`${place}/${at}/id`, 'repeated', `${id} is used twice`)]
    seen.add(id)
    return []
  })
}

/** The longest run of digits that no national number has: eight is the shortest of ours, the Dutch one. */
const MOST_DIGITS = 7
const BRITISH_NUMBER = /(^|[^a-z])[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d]?($|[^a-z])/i

/** An id is seen by all and kept for good: it is no place for the number that a state gave a person. */
function numbered(
  place: string,
  things: readonly { readonly id: string; readonly name: string }[],
): RegionFault[] {
  return things.flatMap((thing, at) =>
    (['id', 'name'] as const)
      .filter((member) => looksLikeNationalNumber(thing[member]))
      .map((member) =>
        fault(
          `${place}/${at}/${member}`,
          'national-number',
          'looks like a national number; give a code or a name',
        ),
      ),
  )
}

function looksLikeNationalNumber(text: string): boolean {
  return text.replaceAll(/\D/g, '').length > MOST_DIGITS || BRITISH_NUMBER.test(text)
}

function unknown(place: string, names: readonly string[], known: ReadonlySet<string>): RegionFault[] {
  return names
    .filter((name) => !known.has(name))
    .map((name) => fault(place, 'unknown', `${name} does not exist`))
}

/** A professional acts only in units where the own agency sits; of one who left it is no longer asked. */
function seats(
  { units, professionals }: Pick<Registry, 'units' | 'professionals'>,
  agencies: ReadonlySet<string>,
): RegionFault[] {
  const seated = new Map(units.map((unit) => [unit.id, unit.agencies]))
  return professionals.flatMap(({ agency, units: own, leftOn }, at) =>
    own
      .filter(
        (unit) =>
          leftOn === undefined && agencies.has(agency) && seated.get(unit)?.includes(agency) === false,
      )
      .map((unit) => fault(`/professionals/${at}/units`, 'no-seat', `${agency} does not sit in ${unit}`)),
  )
}

/** INVARIANT (I8): who steers or checks has no other role, so neither is ever let onto a case. */
const APART: readonly string[] = ['coordinator', 'auditor']

export function isApart(roles: readonly string[]): boolean {
  return roles.some((role) => APART.includes(role))
}

function joined(professionals: Registry['professionals']): RegionFault[] {
  return professionals.flatMap(({ roles }, at) =>
    roles.length > 1 && isApart(roles)
      ? [fault(`/professionals/${at}/roles`, 'apart', 'a coordinator or an auditor has no other role')]
      : [],
  )
}

/** Only an auditor passes judgement, and nobody over the own agency. */
function competences(professionals: Registry['professionals'], known: ReadonlySet<string>): RegionFault[] {
  return professionals.flatMap(({ roles, agency, competence }, at) => {
    if (competence === undefined) return []
    const place = `/professionals/${at}/competence`
    const { agencies = [] } = competence
    return [
      ...(roles.includes('auditor')
        ? []
        : [fault(place, 'not-an-auditor', 'only an auditor has a competence')]),
      ...(agencies.includes(agency) ? [fault(place, 'own-agency', 'nobody reviews the own agency')] : []),
      ...unknown(`${place}/agencies`, agencies, known),
    ]
  })
}

/** A signing key speaks for one professional. */
function sharedKeys(professionals: Registry['professionals']): RegionFault[] {
  const keys = professionals.flatMap(({ signingKeys }, at) =>
    signingKeys.map(({ x }, index) => ({ id: x, place: `/professionals/${at}/signingKeys/${index}` })),
  )
  const seen = new Set<string>()
  return keys.flatMap(({ id, place }) => {
    if (seen.has(id)) return [fault(place, 'repeated', 'the same key is registered before')]
    seen.add(id)
    return []
  })
}

/** What is sealed to an agency is sealed by this key: X25519, in the one spelling of its 32 bytes. */
function sealingKeys(agencies: Registry['agencies']): RegionFault[] {
  return agencies.flatMap(({ sealingKey: key }, at) => {
    if (key === undefined) return []
    const place = `/agencies/${at}/sealingKey`
    const spelled = Buffer.from(key.x, 'base64url').toString('base64url')
    return [
      ...(key.crv === 'X25519' ? [] : [fault(`${place}/crv`, 'curve', 'only X25519 keys seal')]),
      ...(spelled === key.x ? [] : [fault(`${place}/x`, 'encoding', 'is not the base64url of 32 bytes')]),
    ]
  })
}

/** The canonical form of what is published knows NFC only: one spelling for one name. */
function unnormalised(place: string, value: unknown): RegionFault[] {
  if (typeof value === 'string') {
    return value.normalize('NFC') === value ? [] : [fault(place, 'nfc', 'is not in NFC')]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => unnormalised(`${place}/${name}`, member))
}

function fault(pointer: string, code: string, detail: string): RegionFault {
  return { pointer, code, detail }
}
