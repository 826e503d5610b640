import { reviewDay } from '../charter.ts'
import { inOrder, type Records, type StandingRecords } from '../records.ts'
import { type RegionFault, registryFaults } from '../region-references.ts'
import { concernsOf } from './concerns.ts'

/**
 * Every fault of a change that stands on the newest versions: where the registry would contradict itself, and what
 * no change may do. Pointers are into the change.
 * @param today RFC 3339 date
 */
export function changeFaults(standing: StandingRecords, change: Records, today: string): RegionFault[] {
  return [
    ...contradictions(standing, change),
    ...idle(standing, change),
    ...leaderless(standing, change),
    ...change.professionals.flatMap(({ attestations = [] }, at) =>
      attestations.flatMap(({ kind, validUntil }, index) =>
        kind === 'charter' && validUntil > reviewDay(today)
          ? [
              fault(
                `/professionals/${at}/attestations/${index}/validUntil`,
                'too-late',
                'a charter is reviewed within a year',
              ),
            ]
          : [],
      ),
    ),
  ]
}

/** Whether a record has changed since the version to which the change refers, or is there although it should be new. */
export function isStale(standing: StandingRecords, change: Records): boolean {
  return KINDS.some((kind) => {
    const versions = new Map(standing[kind].map(({ id, base }) => [id, base]))
    return change[kind].some(({ id, base }) => (versions.get(id) ?? 0) !== base)
  })
}

/** Places of records that say what the registry says already: pointers into the change. */
export function unchanged(standing: StandingRecords, change: Records): ReadonlySet<string> {
  const before = inOrder(standing)
  const after = inOrder(change)
  return new Set(
    KINDS.flatMap((kind) => {
      const known = new Map(before[kind].map((one) => [one.id, spelled(one)]))
      return after[kind].flatMap((one, at) => (known.get(one.id) === spelled(one) ? [`/${kind}/${at}`] : []))
    }),
  )
}

const KINDS = ['units', 'agencies', 'professionals'] as const

/** What the registry would be. Changed records come first, so that a pointer to one is a pointer into the change. */
function contradictions(standing: StandingRecords, change: Records): RegionFault[] {
  const after = {
    units: merged(standing.units, change.units),
    agencies: merged(standing.agencies, change.agencies),
    professionals: merged<StandingRecords['professionals'][number]>(
      standing.professionals,
      change.professionals.map((one) => ({ ...one, left: false })),
    ).map((one) => ({ ...one, signingKeys: [], ...(one.left && { leftOn: 'left' }) })),
  }
  return registryFaults(after).map(({ pointer, code, detail }) => {
    const [, kind, index] = pointer.split('/')
    const list = KINDS.find((one) => one === kind)
    const at = Number(index)
    if (list === undefined || at < change[list].length) return { pointer, code, detail }
    // What the change would do to a record that it does not name.
    return fault('', code, `${after[list][at]?.id}: ${detail}`)
  })
}

function merged<T extends { readonly id: string }>(
  before: readonly T[],
  changed: readonly T[],
): readonly T[] {
  const ids = new Set(changed.map(({ id }) => id))
  return [...changed, ...before.filter(({ id }) => !ids.has(id))]
}

function idle(standing: StandingRecords, change: Records): RegionFault[] {
  if (KINDS.every((kind) => change[kind].length === 0)) return [fault('', 'empty', 'nothing is proposed')]
  const same = unchanged(standing, change)
  return KINDS.flatMap((kind) =>
    change[kind].flatMap(({ id }, at) =>
      same.has(`/${kind}/${at}`) ? [fault(`/${kind}/${at}`, 'unchanged', `${id} is so already`)] : [],
    ),
  )
}

/** INVARIANT: no change leaves a unit without a coordinator, neither one that has one now nor one it names itself. */
function leaderless(standing: StandingRecords, change: Records): RegionFault[] {
  const held = concernsOf(standing, change)
  const changed = new Set(change.professionals.map(({ id }) => id))
  const after = [
    ...change.professionals,
    ...standing.professionals.filter(({ id, left }) => !left && !changed.has(id)),
  ].filter(({ roles }) => roles.includes('coordinator'))
  return [...new Set([...held, ...change.units.map(({ id }) => id)])]
    .filter((unit) => !after.some(({ units }) => units.includes(unit)))
    .map((unit) => {
      const at = change.units.findIndex(({ id }) => id === unit)
      return fault(at < 0 ? '' : `/units/${at}`, 'no-coordinator', `no coordinator would act in ${unit}`)
    })
}

function spelled(record: object): string {
  // Attested days are compared where they are kept; a standing record has none, and one who left is not as before.
  const members = Object.entries(record).filter(
    ([name, value]) => name !== 'base' && value !== undefined && !(name === 'left' && value === false),
  )
  return JSON.stringify(Object.fromEntries(members.toSorted(([a], [b]) => (a < b ? -1 : 1))))
}

function fault(pointer: string, code: string, detail: string): RegionFault {
  return { pointer, code, detail }
}
