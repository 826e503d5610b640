import { compile, decide, type Facts, GATES, loadPolicy, PACKS } from '@casebridge/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  confirmed,
  POLICE,
  PROPOSED,
  PROTOCOL,
  REVOKED,
  SCHOOL,
  SUSPENDED,
  signed,
  suspendedBy,
  TOWN,
  versionOf,
  WELFARE,
  withdrawn,
} from '../../../test/versions.ts'
import { bundledOn, inForceOn } from './in-force.ts'
import type { Version } from './version.ts'

const TODAY = '2026-11-24'
const ALL = [SCHOOL, TOWN, WELFARE]
const first = versionOf(PROTOCOL, PROPOSED, ...signed(...ALL))
const SECOND = {
  ...PROTOCOL,
  version: 2,
  clauses: PROTOCOL.clauses.map((one) => ({ ...one, id: 'agr-attendance/2' })),
}

/** A school tells the town how a pupil attends; nothing stands in the way but, perhaps, that nobody agreed. */
const FACTS: Facts = {
  now: `${TODAY}T12:00:00Z`,
  unit: 'unit-harbour',
  jurisdiction: 'BE',
  purpose: 'early-help',
  initiative: 'ask',
  requestKind: 'question',
  actor: 'asker',
  address: 'direct',
  holder: { type: 'SCH', agency: SCHOOL, onCase: true, measureOwner: false },
  recipient: {
    type: 'MUN',
    agency: TOWN,
    role: 'prevention-officer',
    onCase: true,
    measureOwner: false,
    coreMember: false,
    intake: false,
    author: false,
    training: 'valid',
    clearance: true,
    conflictOfInterest: false,
    territory: 'inside',
  },
  case: 'open',
  retention: 'within',
  item: {
    category: 'EDU',
    standalone: false,
    secret: false,
    classified: false,
    handling: [],
    originatorPermission: true,
    contested: 'none',
    minor: false,
    onward: false,
  },
  consent: 'given',
  dissent: 0,
  met: GATES,
}

/** The clause under which one agency may share with another, as the engine finds it in the bundle; or what it lacks. */
function between(versions: readonly Version[], from: string, to: string, day = TODAY): string {
  const policy = loadPolicy(compile({ packs: PACKS, agreements: bundledOn(versions, day) }), 'sha256:test')
  const { clause, ground } = decide(policy, {
    ...FACTS,
    now: `${day}T12:00:00Z`,
    holder: { ...FACTS.holder, agency: from },
    recipient: { ...FACTS.recipient, agency: to },
  })
  return clause ?? ground ?? ''
}

const NONE = 'G01'

describe('accession', () => {
  it('is party by party: two who have signed share, and a slow third neither holds them up nor takes part', () => {
    const versions = [versionOf(PROTOCOL, PROPOSED, ...signed(SCHOOL, TOWN))]
    expect(between(versions, SCHOOL, TOWN)).toBe('agr-attendance/1')
    expect(between(versions, SCHOOL, WELFARE)).toBe(NONE)
  })

  it('of a later party puts it in force with each who signed before', () => {
    expect(between([first], WELFARE, SCHOOL)).toBe('agr-attendance/1')
    expect(between([first], TOWN, WELFARE)).toBe('agr-attendance/1')
  })

  it('ends with withdrawal, among the rest it goes on', () => {
    const versions = [versionOf(PROTOCOL, PROPOSED, ...signed(...ALL), withdrawn(WELFARE))]
    expect(between(versions, SCHOOL, WELFARE)).toBe(NONE)
    expect(between(versions, SCHOOL, TOWN)).toBe('agr-attendance/1')
  })
})

describe('a new version', () => {
  it('counts between those who have signed it, and the old one with those who have not', () => {
    const versions = [first, versionOf(SECOND, PROPOSED, ...signed(SCHOOL, TOWN))]
    expect(between(versions, SCHOOL, TOWN)).toBe('agr-attendance/2')
    expect(between(versions, SCHOOL, WELFARE)).toBe('agr-attendance/1')
    expect(between(versions, WELFARE, TOWN)).toBe('agr-attendance/1')
  })

  it('alone is in the bundle once all have signed it', () => {
    const versions = [first, versionOf(SECOND, PROPOSED, ...signed(...ALL))]
    expect(bundledOn(versions, TODAY).map(({ version }) => version)).toEqual([2])
  })

  it('does not count before its first day', () => {
    const later = versionOf(
      { ...SECOND, validFrom: '2027-01-01', reviewOn: '2027-06-01' },
      PROPOSED,
      ...signed(...ALL),
    )
    expect(between([first, later], SCHOOL, TOWN)).toBe('agr-attendance/1')
    expect(between([first, later], SCHOOL, TOWN, '2027-01-01')).toBe('agr-attendance/2')
  })

  it.each([
    ['is suspended', [SUSPENDED], TODAY],
    ['is revoked', [REVOKED, confirmed(5)], TODAY],
    ['has ended', [], '2027-06-01'],
    ['was left by one of them', [withdrawn(TOWN)], TODAY],
    ['was suspended by one of them', [suspendedBy(TOWN)], TODAY],
  ])('that %s does not bring the old one back between those who signed both', (_, doings, day) => {
    const short = { ...SECOND, validUntil: '2027-06-01', reviewOn: '2027-05-01' }
    const versions = [first, versionOf(short, PROPOSED, ...signed(SCHOOL, TOWN), ...doings)]
    expect(between(versions, SCHOOL, TOWN, day)).toBe(NONE)
    expect(between(versions, SCHOOL, WELFARE, day)).toBe('agr-attendance/1')
  })
})

describe('a new version that was revoked before its first day', () => {
  it('has replaced nothing', () => {
    const later = { ...SECOND, validFrom: '2026-06-01' }
    const doings = [PROPOSED, ...signed(...ALL), REVOKED, confirmed(6)]
    // The deeds of these tests are done on 1 January 2026.
    expect(between([first, versionOf(later, ...doings)], SCHOOL, TOWN)).toBe('agr-attendance/1')
    expect(between([first, versionOf(SECOND, ...doings)], SCHOOL, TOWN)).toBe(NONE)
  })
})

describe('a tier-1 agreement', () => {
  const accord = {
    ...PROTOCOL,
    id: 'agr-region',
    type: 'ACCORD',
    parties: [...ALL, POLICE],
    clauses: [],
    frame: { categories: ['EDU', 'PAS'], purposes: ['early-help'], gates: ['INF'] },
  } as const
  const lower = versionOf({ ...PROTOCOL, inherits: 'agr-region' }, PROPOSED, ...signed(...ALL))
  const clausesUnder = (...above: readonly Version[]) => inForceOn(lower, [...above, lower], TODAY)?.clauses

  it('with nothing but a frame is in force for what stands under it, and lays its conditions over that', () => {
    const above = versionOf(accord, PROPOSED, ...signed(SCHOOL, TOWN))
    expect(clausesUnder(above)).toEqual([
      { ...PROTOCOL.clauses[0], from: [SCHOOL, TOWN], to: [SCHOOL, TOWN], gates: ['INF'] },
    ])
    expect(bundledOn([above, lower], TODAY).map(({ id }) => id)).toEqual(['agr-attendance'])
  })

  it.each([
    ['suspended', [SUSPENDED]],
    ['revoked', [REVOKED, confirmed(5)]],
    ['left by one of two', [withdrawn(TOWN)]],
  ])('%s takes what stands under it along', (_, doings) => {
    expect(clausesUnder(versionOf(accord, PROPOSED, ...signed(SCHOOL, TOWN), ...doings))).toBeUndefined()
  })

  it('of which two signed a narrower version narrows what those two have under it', () => {
    const narrower = {
      ...accord,
      version: 2,
      frame: { categories: ['PAS'], purposes: ['early-help'] },
    } as const
    const above = versionOf(accord, PROPOSED, ...signed(...ALL))
    expect(clausesUnder(above, versionOf(narrower, PROPOSED, ...signed(SCHOOL, TOWN)))).toBeUndefined()
    expect(clausesUnder(above, versionOf(narrower, PROPOSED, ...signed(SCHOOL, POLICE)))).toHaveLength(1)
  })
})

describe('whatever is done to two versions', () => {
  const party = fc.constantFrom(...ALL)
  const doing = fc.oneof(
    party.map((one) => signed(one)),
    party.map((one) => [withdrawn(one)]),
    party.map((one) => [suspendedBy(one)]),
    fc.constant([SUSPENDED]),
  )
  const anyVersion = (document: typeof PROTOCOL) =>
    fc.array(doing, { maxLength: 8 }).map((doings) => versionOf(document, PROPOSED, ...doings.flat()))
  const did = ({ deeds }: Version, act: string, party?: string) =>
    deeds.some((deed) => deed.act === act && ('party' in deed ? deed.party : undefined) === party)
  const bound = (pair: readonly string[], version: Version) =>
    pair.every((one) => did(version, 'signed', one))
  const stopped = (pair: readonly string[], ...versions: Version[]) =>
    pair.some((one) =>
      versions.some((version) => did(version, 'withdrawn', one) || did(version, 'suspended', one)),
    )

  /** The rule in words: of what both signed the later counts, while it runs and neither has left or suspended it. */
  function expected(pair: readonly string[], one: Version, two: Version): string {
    if (bound(pair, two)) return did(two, 'suspended') || stopped(pair, two) ? NONE : 'agr-attendance/2'
    return bound(pair, one) && !did(one, 'suspended') && !stopped(pair, one, two) ? 'agr-attendance/1' : NONE
  }

  it('of what both signed the later counts between them, and nothing while it is stopped', () => {
    fc.assert(
      fc.property(
        anyVersion(PROTOCOL),
        anyVersion(SECOND),
        fc.shuffledSubarray(ALL, { minLength: 2, maxLength: 2 }),
        (one, two, pair) => {
          const [from = '', to = ''] = pair
          expect(between([one, two], from, to)).toBe(expected(pair, one, two))
        },
      ),
      { numRuns: 500 },
    )
  })
})
