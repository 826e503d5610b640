import { describe, expect, it } from 'vitest'
import {
  confirmed,
  PROPOSED,
  PROTOCOL,
  RESUMED,
  REVOKED,
  registered,
  SCHOOL,
  SUSPENDED,
  signed,
  suspendedBy,
  TOWN,
  versionOf,
  WELFARE,
  withdrawn,
} from '../../../test/versions.ts'
import { type State, stateOf } from './state.ts'
import type { Doing } from './version.ts'

const TODAY = '2026-11-24'
const BOTH = [PROPOSED, ...signed(SCHOOL, TOWN)]

describe('the state of a version', () => {
  it.each<[State, string, readonly Doing[], string?]>([
    ['draft', 'that was only written', []],
    ['draft', 'that was revised', [{ act: 'revised', revision: 'sha256:other' }]],
    ['proposed', 'that was put before its parties', [PROPOSED]],
    ['proposed', 'that one party has signed', [PROPOSED, ...signed(SCHOOL)]],
    [
      'proposed',
      'that a second party signed on paper, which nobody confirmed',
      [PROPOSED, ...signed(SCHOOL), registered(TOWN)],
    ],
    [
      'active',
      'that a second party signed on paper, which another confirmed',
      [PROPOSED, ...signed(SCHOOL), registered(TOWN), confirmed(4)],
    ],
    ['active', 'that two parties have signed, and a third has not', BOTH],
    ['signed', 'whose first day has not come', BOTH, '2025-12-31'],
    ['active', 'on its first day', BOTH, '2026-01-01'],
    ['active', 'on its last day', BOTH, '2027-12-31'],
    ['expired', 'from the day on which it ends', BOTH, '2028-01-01'],
    ['expired', 'that ended unsigned', [PROPOSED], '2028-01-01'],
    ['suspended', 'that was suspended for all', [...BOTH, SUSPENDED]],
    ['suspended', 'whose resumption waits for a second person', [...BOTH, SUSPENDED, RESUMED]],
    ['active', 'whose resumption was confirmed', [...BOTH, SUSPENDED, RESUMED, confirmed(6)]],
    [
      'suspended',
      'that was suspended again after that',
      [...BOTH, SUSPENDED, RESUMED, confirmed(6), SUSPENDED],
    ],
    ['active', 'whose revocation waits for a second person', [...BOTH, REVOKED]],
    ['revoked', 'whose revocation was confirmed', [...BOTH, REVOKED, confirmed(5)]],
    ['revoked', 'that was revoked, also after its last day', [...BOTH, REVOKED, confirmed(5)], '2030-01-01'],
    ['proposed', 'that one of two has left', [...BOTH, withdrawn(TOWN)]],
    ['active', 'that one of three has left', [...BOTH, ...signed(WELFARE), withdrawn(TOWN)]],
    ['proposed', 'that one of two has suspended for itself', [...BOTH, suspendedBy(TOWN)]],
    [
      'active',
      'that one of two has resumed for itself',
      [...BOTH, suspendedBy(TOWN), { ...RESUMED, party: TOWN } as Doing],
    ],
  ])('is %s: one %s', (state, _, doings, day = TODAY) => {
    const version = versionOf(PROTOCOL, ...doings)
    expect(stateOf(version, [version], day)).toBe(state)
  })

  it('is superseded once all who signed it have signed one and the same later version that has begun', () => {
    const old = versionOf(PROTOCOL, PROPOSED, ...signed(SCHOOL, TOWN, WELFARE))
    const later = (version: number, from: string, ...by: string[]) =>
      versionOf({ ...PROTOCOL, version, validFrom: from }, PROPOSED, ...signed(...by))
    const at = (...others: ReturnType<typeof later>[]) => stateOf(old, [old, ...others], TODAY)
    expect(at(later(2, '2026-06-01', SCHOOL, TOWN))).toBe('active')
    expect(at(later(2, '2026-06-01', SCHOOL, TOWN, WELFARE))).toBe('superseded')
    expect(at(later(2, '2026-12-01', SCHOOL, TOWN, WELFARE))).toBe('active')
    expect(at(later(2, '2026-06-01', SCHOOL, TOWN), later(3, '2026-06-01', WELFARE))).toBe('active')
  })
})

describe('a version under a tier-1 agreement', () => {
  const frame = { categories: ['EDU'], purposes: ['early-help'] } as const
  const accord = { ...PROTOCOL, id: 'agr-region', type: 'ACCORD', clauses: [], frame } as const
  const lower = versionOf({ ...PROTOCOL, inherits: 'agr-region' }, ...BOTH)

  it.each<[State, string, readonly Doing[], string?]>([
    ['active', 'in force', BOTH],
    ['signed', 'unsigned', [PROPOSED]],
    ['signed', 'signed by others only', [PROPOSED, ...signed(SCHOOL, WELFARE)]],
    ['suspended', 'suspended', [...BOTH, SUSPENDED]],
    ['revoked', 'revoked', [...BOTH, REVOKED, confirmed(5)]],
  ])('is %s while that is %s', (state, _, doings) => {
    const above = versionOf(accord, ...doings)
    expect(stateOf(lower, [above, lower], TODAY)).toBe(state)
  })

  it('expires with it', () => {
    const above = versionOf({ ...accord, validUntil: '2027-01-01' }, ...BOTH)
    expect(stateOf(lower, [above, lower], '2027-01-01')).toBe('expired')
  })

  it('goes on with the next version of it', () => {
    const first = versionOf(accord, ...BOTH, REVOKED, confirmed(5))
    const next = versionOf({ ...accord, version: 2 }, ...BOTH)
    expect(stateOf(lower, [first, next, lower], TODAY)).toBe('active')
  })
})
