import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registryRegion } from '../../../test/registry-region.ts'
import type { Records, StandingRecords } from '../records.ts'
import { registryFaults } from '../region-references.ts'
import { changeFaults, isStale, unchanged } from './change-faults.ts'
import { concernsOf, hasSay } from './concerns.ts'

const TODAY = '2026-11-24'
const region = registryRegion()
const standing: StandingRecords = {
  units: region.units.map((one) => ({ ...one, base: 1 })),
  agencies: region.agencies.map((one) => ({ ...one, base: 1 })),
  professionals: region.professionals.map(({ id, name, agency, roles, units, leftOn }) => ({
    ...{ id, name, agency, roles, units, base: 1, left: leftOn !== undefined },
  })),
}

const idOf = (ids: readonly { readonly id: string }[], more: string) =>
  fc.constantFrom(...ids.map(({ id }) => id), more)
const unitId = idOf(standing.units, 'unit-lagoon')
const agencyId = idOf(standing.agencies, 'agy-youth-pier')
const baseOf = (records: readonly { readonly id: string; readonly base: number }[], id: string) =>
  records.find((one) => one.id === id)?.base ?? 0

/** Any change on the newest versions, sensible or not. */
const anyChange: fc.Arbitrary<Records> = fc.record({
  units: fc.uniqueArray(
    fc
      .record({ id: unitId, name: fc.constantFrom('Harbour', 'Lagoon'), agencies: fc.uniqueArray(agencyId) })
      .map((one) => ({
        ...{ ...one, base: baseOf(standing.units, one.id), jurisdiction: 'BE' as const },
        ...{ municipalities: [], coreTypes: [] },
      })),
    { selector: ({ id }) => id, maxLength: 2 },
  ),
  agencies: fc.uniqueArray(
    fc.record({ id: agencyId, name: fc.constantFrom('Pier', 'Quay') }).map((one) => ({
      ...{ ...one, base: baseOf(standing.agencies, one.id), type: 'YTH' as const, regime: 'gdpr' as const },
      ...{ territory: 'inside' as const, issuers: [] },
    })),
    { selector: ({ id }) => id, maxLength: 2 },
  ),
  professionals: fc.uniqueArray(
    fc
      .record({
        id: idOf(standing.professionals, 'pro-new'),
        name: fc.constantFrom('Noor', 'Le\u0301na'),
        agency: agencyId,
        roles: fc.uniqueArray(fc.constantFrom('coordinator', 'chair', 'teacher')),
        units: fc.uniqueArray(unitId),
      })
      .map((one) => ({ ...one, base: baseOf(standing.professionals, one.id) })),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
})

/** The registry as it would be with the change. */
function registryWith(change: Records) {
  const merge = <T extends { readonly id: string }>(before: readonly T[], changed: readonly T[]) => [
    ...before.filter(({ id }) => !changed.some((one) => one.id === id)),
    ...changed,
  ]
  return {
    units: merge(standing.units, change.units),
    agencies: merge(standing.agencies, change.agencies),
    professionals: merge<StandingRecords['professionals'][number]>(
      standing.professionals,
      change.professionals.map((one) => ({ ...one, left: false })),
    ).map(({ left, ...one }) => ({ ...one, signingKeys: [], ...(left && { leftOn: TODAY }) })),
  }
}

describe('a change without fault', () => {
  it('leaves a registry that a region file could hold, and one with a fault is found by the same rules', () => {
    let passed = 0
    fc.assert(
      fc.property(anyChange, (change) => {
        const faults = changeFaults(standing, change, TODAY)
        const own = ['empty', 'unchanged', 'no-coordinator', 'too-late']
        const contradictions = faults.filter(({ code }) => !own.includes(code))
        expect(contradictions.map(({ code }) => code).sort()).toEqual(
          registryFaults(registryWith(change))
            .map(({ code }) => code)
            .sort(),
        )
        if (faults.length === 0) passed += 1
      }),
      { numRuns: 2_000 },
    )
    expect(passed).toBeGreaterThan(20)
  })

  it('never takes the last coordinator from a unit that has one', () => {
    const held = (
      professionals: StandingRecords['professionals'] | ReturnType<typeof registryWith>['professionals'],
    ) =>
      new Set(
        professionals
          .filter(
            (one) => one.roles.includes('coordinator') && !('left' in one && one.left) && !('leftOn' in one),
          )
          .flatMap(({ units }) => units),
      )
    fc.assert(
      fc.property(anyChange, (change) => {
        if (changeFaults(standing, change, TODAY).length > 0) return
        const now = held(registryWith(change).professionals)
        for (const unit of held(standing.professionals)) expect(now).toContain(unit)
      }),
      { numRuns: 2_000 },
    )
  })

  it('points only to what it holds itself', () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        for (const { pointer } of changeFaults(standing, change, TODAY)) {
          const [, kind, at] = pointer.split('/')
          if (kind === undefined) continue
          expect(change[kind as keyof Records].at(Number(at))).toBeDefined()
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a change', () => {
  const [harbour] = standing.units
  const none: Records = { units: [], agencies: [], professionals: [] }

  it('is stale as soon as one of its records has another version', () => {
    if (!harbour) throw new Error('there is a unit')
    expect(isStale(standing, { ...none, units: [harbour] })).toBe(false)
    expect(isStale(standing, { ...none, units: [{ ...harbour, base: 2 }] })).toBe(true)
    expect(isStale(standing, { ...none, units: [{ ...harbour, id: 'unit-new' }] })).toBe(true)
    expect(isStale(standing, { ...none, units: [{ ...harbour, id: 'unit-new', base: 0 }] })).toBe(false)
  })

  it('changes nothing when only the order of seats differs', () => {
    if (!harbour) throw new Error('there is a unit')
    const units = [{ ...harbour, agencies: harbour.agencies.toReversed() }]
    expect([...unchanged(standing, { ...none, units })]).toEqual(['/units/0'])
  })

  it('of who acts in no unit concerns the units where the agency sits', () => {
    const professionals = standing.professionals.filter(({ id }) => id === 'pro-joris-aalders')
    expect(concernsOf(standing, { ...none, professionals })).toEqual(['unit-estuary'])
  })

  it('that concerns no unit with a coordinator is open to any', () => {
    const left = standing.professionals.map((one) => ({ ...one, left: true }))
    const orphaned = { ...standing, professionals: left }
    const concerns = concernsOf(orphaned, { ...none, units: standing.units })
    expect(concerns).toEqual([])
    expect(hasSay(concerns, ['unit-elsewhere'])).toBe(true)
    expect(hasSay(['unit-harbour'], ['unit-elsewhere'])).toBe(false)
  })
})
