import { describe, expect, it } from 'vitest'
import type { AgreementDocument, Clause } from '../agreement.ts'
import type { SharingPack } from '../pack.ts'
import { PACKS } from '../packs.ts'
import type { Registry } from '../registry.ts'
import { analyse } from './analyse.ts'
import type { Finding } from './finding.ts'
import { agreementOf, HARBOUR, harbourWith } from './fixtures.ts'

const findings = (clause: Parameters<typeof agreementOf>[0], more = {}) =>
  analyse({ packs: PACKS, registry: HARBOUR, agreement: agreementOf(clause, more) })

describe('a clause wider than the statute layer', () => {
  it('is an error that names the combination, the denying rule, its citation and status', () => {
    const found = findings({
      from: ['school'],
      to: ['police'],
      categories: ['PAS'],
      purposes: ['prevention'],
    })
    expect(found).toMatchObject([{ code: 'wider-than-statute', severity: 'error', pointer: '/clauses/0' }])
    expect(found[0]?.detail).toMatch(
      /from school to police: PAS for prevention: G04 by V03 \(.+; status: design\)\. Nothing else is in it: leave the clause out\.$/,
    )
  })

  it('is an error when only a part of its cross product is wider, and says what may stay', () => {
    const [found] = findings({
      from: ['school'],
      to: ['municipality', 'welfare'],
      categories: ['EDU', 'PAS'],
      purposes: ['early-help'],
    })
    expect(found?.detail).toContain('from school to welfare: EDU for early-help: no rule permits it (G00).')
    expect(found?.detail).toContain(
      'Keep only from school to municipality: EDU for early-help; and from school to municipality, welfare: PAS for early-help, one clause each.',
    )
  })

  it('is not what a row permits under some facts only: in session, for the intake role, for the owner of a measure', () => {
    expect(
      findings({ from: ['school'], to: ['welfare'], categories: ['PAS'], purposes: ['case-conference'] }),
    ).toEqual([])
    expect(
      findings({ from: ['youth'], to: ['municipality'], categories: ['PAS'], purposes: ['early-help'] }),
    ).toEqual([])
    expect(
      findings({ from: ['municipality'], to: ['school'], categories: ['MSR'], purposes: ['reintegration'] }),
    ).toEqual([])
  })

  it('differs from country to country', () => {
    const clause = {
      from: ['welfare'],
      to: ['welfare-inland'],
      categories: ['FMS'],
      purposes: ['early-help'],
    } as const
    expect(findings(clause, { jurisdiction: 'FR', units: ['unit-fr'] })).toEqual([])
    expect(findings(clause)).toMatchObject([{ code: 'wider-than-statute' }])
  })

  it('is not looked for without a registry, and the analysis says so', () => {
    const agreement = agreementOf({
      from: ['school'],
      to: ['police'],
      categories: ['PAS'],
      purposes: ['prevention'],
    })
    expect(analyse({ packs: PACKS, agreement })).toMatchObject([
      { code: 'registry-not-given', severity: 'warning' },
    ])
  })
})

describe('a provision that lapses while the agreement is valid', () => {
  it('is a warning with the day from which the clause permits nothing', () => {
    const packs = PACKS.map((pack): SharingPack => {
      if (pack.jurisdiction !== 'BE') return pack
      const provision = {
        id: 'be-until-autumn',
        citation: 'Decree of spring',
        status: 'design',
        validUntil: '2026-10-01',
      } as const
      const rules = pack.rules.map((rule) =>
        rule.id === 'V73' ? { ...rule, provision: provision.id } : rule,
      )
      return { ...pack, provisions: [...pack.provisions, provision], rules }
    })
    const agreement = agreementOf({
      from: ['welfare'],
      to: ['school'],
      categories: ['SUP'],
      purposes: ['case-conference'],
    })
    const [found, ...rest] = analyse({ packs, registry: HARBOUR, agreement })
    expect(found).toMatchObject({ code: 'not-throughout', severity: 'warning', pointer: '/clauses/0' })
    expect(found?.detail).toContain('no rule permits it (G00), from 2026-10-01.')
    expect(rest).toEqual([])
  })
})

const SCHOOL_HELP = {
  from: ['school'],
  to: ['municipality'],
  categories: ['EDU'],
  purposes: ['early-help'],
} as const
const codes = (found: readonly Finding[]) =>
  found.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)

describe('two clauses about the same', () => {
  it('are a conflict where each asks for something else: a sharing needs to satisfy one of them only', () => {
    const found = findings([
      { ...SCHOOL_HELP, gates: ['CNS'], prerelease: 'summary' },
      { ...SCHOOL_HELP, obligations: ['NOF'] },
    ])
    expect(codes(found)).toEqual(['warning conflicting-clauses /clauses/0'])
    expect(found[0]?.detail).toContain(
      'isp/1 and isp/2 both cover from school to municipality: EDU for early-help, and differ: gates CNS and none; obligations none and NOF; pre-release summary and none.',
    )
  })

  it('are one too many where one adds nothing: it is shadowed', () => {
    const wide = { ...SCHOOL_HELP, categories: ['EDU', 'PAS'] } as const
    expect(codes(findings([{ ...SCHOOL_HELP, gates: ['CNS'] }, wide]))).toEqual([
      'warning shadowed-clause /clauses/0',
    ])
    expect(codes(findings([wide, SCHOOL_HELP]))).toEqual(['warning shadowed-clause /clauses/1'])
    expect(codes(findings([SCHOOL_HELP, SCHOOL_HELP]))).toEqual(['warning shadowed-clause /clauses/0'])
  })

  it('are neither when their conditions never hold together, or they name other agencies', () => {
    expect(
      findings([
        { ...SCHOOL_HELP, when: { 'item.minor': true }, gates: ['CNS'] },
        { ...SCHOOL_HELP, when: { 'item.minor': false } },
      ]),
    ).toEqual([])
    const youth = {
      from: ['youth'],
      to: ['municipality'],
      categories: ['PAS'],
      purposes: ['early-help'],
    } as const
    expect(findings([SCHOOL_HELP, { ...youth, gates: ['CNS'] }])).toEqual([])
  })

  it('also meet across agreements of the same unit, but not across versions of one agreement', () => {
    const other = agreementOf({ ...SCHOOL_HELP, prerelease: 'full' }, { id: 'other' })
    const agreement = agreementOf({ ...SCHOOL_HELP, gates: ['CNS'] })
    const beside = (others: readonly AgreementDocument[]) =>
      codes(analyse({ packs: PACKS, registry: HARBOUR, agreement, others }))
    expect(beside([other])).toEqual(['warning shadowed-clause /clauses/0'])
    expect(beside([{ ...other, id: 'isp', version: 2 }])).toEqual([])
    expect(beside([{ ...other, units: ['unit-nl'] }])).toEqual([])
  })
})

describe('a clause that nobody could use', () => {
  it.each<[string, string, () => readonly Finding[]]>([
    [
      'goes from an agency to itself',
      'error to-itself /clauses/0',
      () => findings({ ...SCHOOL_HELP, to: ['school'] }),
    ],
    [
      'is for an audit outside a mandate',
      'error needs-mandate /clauses/0/purposes/0',
      () => findings({ from: ['school'], to: ['auditor'], categories: ['REF'], purposes: ['audit'] }),
    ],
    [
      'is for a unit that does not exist',
      'error unknown-unit /units/1',
      () => findings(SCHOOL_HELP, { units: ['unit-be', 'unit-x'] }),
    ],
    [
      'is for a unit under another law',
      'error unit-of-another-country /units/1',
      () => findings(SCHOOL_HELP, { units: ['unit-be', 'unit-nl'] }),
    ],
    [
      'holds in a town that is not theirs',
      'error outside-territory /territory/0',
      () => findings(SCHOOL_HELP, { territory: ['Elsewhere'] }),
    ],
    [
      'never counts while the tier above does',
      'error outside-tier-one /validFrom',
      () => under({ validFrom: '2025-01-01', validUntil: '2026-01-01' }),
    ],
    [
      'goes beyond the frame of the tier above',
      'error wider-than-frame /clauses/0',
      () => under({ frame: { categories: ['PAS'], purposes: ['early-help'] } }),
    ],
    [
      'stands under an agreement that is not there',
      'error tier-one-not-given /inherits',
      () => findings(SCHOOL_HELP, { inherits: 'accord' }),
    ],
  ])('when it %s', (_, expected, found) => {
    expect(codes(found())).toContain(expected)
  })

  it('is told from one whose parties only have to accede, or to wait', () => {
    expect(codes(under({ parties: ['school', 'police'] }))).toEqual(['warning not-party-above /parties'])
    expect(codes(under({ validUntil: '2026-12-01' }))).toEqual(['warning outside-tier-one /validFrom'])
    expect(codes(under({}))).toEqual([])
  })

  it('names agencies that do not exist or sit in none of its units', () => {
    const units = HARBOUR.units.map((unit) => ({
      ...unit,
      agencies: unit.agencies.filter((id) => id !== 'school'),
    }))
    const agreement = agreementOf(SCHOOL_HELP, { parties: ['municipality', 'school', 'ghost'] })
    expect(codes(analyse({ packs: PACKS, registry: { ...HARBOUR, units }, agreement }))).toEqual([
      'error unknown-agency /parties/2',
      'error unreachable-clause /clauses/0',
      'warning not-in-unit /parties/1',
      'warning nobody-can-use /clauses/0',
    ])
  })
})

function under(tierOne: Partial<AgreementDocument>): readonly Finding[] {
  const accord = agreementOf([], {
    id: 'accord',
    type: 'ACCORD',
    frame: { categories: ['EDU', 'PAS'], purposes: ['early-help'] },
    ...tierOne,
  })
  const parties = ['school', 'municipality']
  const agreement = agreementOf(SCHOOL_HELP, { inherits: 'accord', parties })
  return analyse({ packs: PACKS, registry: HARBOUR, agreement, others: [accord] })
}

describe('a gate that no one can satisfy', () => {
  const belief = {
    from: ['police'],
    to: ['municipality'],
    categories: ['PIN'],
    purposes: ['risk-assessment'],
    basis: 'art. 6',
  } as const
  const looked = (clause: Omit<Clause, 'id'>, registry: Registry, changes: Partial<AgreementDocument> = {}) =>
    analyse({ packs: PACKS, registry, agreement: agreementOf(clause, changes) })

  it('is no chair: CHR', () => {
    expect(looked(belief, HARBOUR)).toEqual([])
    const [found] = looked(belief, harbourWith('mayor', {}, { roles: ['mayor'] }))
    expect(found).toMatchObject({ severity: 'warning', code: 'nobody-can-use', pointer: '/clauses/0' })
    expect(found?.detail).toContain('the unit has no chair who neither gives nor receives (CHR)')
  })

  it('is a chair who is the only one to receive: nobody approves what they receive', () => {
    const registry = {
      ...HARBOUR,
      professionals: HARBOUR.professionals
        .filter(({ agency }) => agency !== 'mayor')
        .map((one) => (one.agency === 'municipality' ? { ...one, roles: ['chair'] } : one)),
    }
    expect(looked(belief, registry)[0]?.detail).toContain('(CHR)')
  })

  it.each<[string, RegExp, Omit<Clause, 'id'>, Registry, Partial<AgreementDocument>]>([
    [
      'no prosecutor: PRO',
      /no prosecutor who could agree \(PRO\)/,
      { from: ['police'], to: ['mayor'], categories: ['REF'], purposes: ['prevention'], basis: 'art. 6' },
      harbourWith('prosecutor', {}, { leftOn: '2026-06-01' }),
      { jurisdiction: 'FR', units: ['unit-fr'] },
    ],
    [
      'no charter that holds: CHT',
      /no professional of the recipient has a charter that holds \(CHT\)/,
      { from: ['municipality'], to: ['school'], categories: ['PAS'], purposes: ['case-conference'] },
      harbourWith('school', {}, { charterSignedOn: '2025-06-30' }),
      { jurisdiction: 'FR', units: ['unit-fr'] },
    ],
    [
      'no complete core, so no session: SES',
      /no session can open in the unit/,
      { from: ['school'], to: ['welfare'], categories: ['PAS'], purposes: ['case-conference'] },
      harbourWith('police', {}, { units: [] }),
      {},
    ],
    [
      'a recipient beyond the territory',
      /municipality is outside the territory \(G18/,
      SCHOOL_HELP,
      harbourWith('municipality', { territory: 'outside' }),
      {},
    ],
    [
      'nobody who is trained',
      /nobody at municipality has valid training \(G07/,
      SCHOOL_HELP,
      harbourWith('municipality', {}, { trainingValidUntil: '2026-06-01' }),
      {},
    ],
    [
      'nobody with the role that a rule is for',
      /no professional of municipality fits a rule that permits it \(G00/,
      { ...SCHOOL_HELP, categories: ['PAS'] },
      harbourWith('municipality', {}, { roles: ['practitioner'] }),
      {},
    ],
    [
      'a condition of its own that no rule can meet',
      /no facts meet its own condition/,
      { ...SCHOOL_HELP, when: { 'recipient.training': 'expired' } },
      HARBOUR,
      {},
    ],
  ])('is %s', (_, words, clause, registry, changes) => {
    expect(looked(clause, registry, changes).map(({ detail }) => detail)).toContainEqual(
      expect.stringMatching(words),
    )
    if (registry !== HARBOUR) expect(looked(clause, HARBOUR, changes)).toEqual([])
  })
})

describe('a clearance that nobody holds', () => {
  const clause = {
    from: ['police'],
    to: ['municipality', 'welfare'],
    categories: ['PRF'],
    purposes: ['case-conference'],
    basis: 'art. 6',
  } as const
  it('is a warning: an item of the police that demands one can never reach that agency', () => {
    const registry = harbourWith('welfare', {}, { clearanceValidUntil: '2026-06-30' })
    const [found, ...rest] = analyse({ packs: PACKS, registry, agreement: agreementOf(clause) })
    expect(found).toMatchObject({ code: 'no-clearance', severity: 'warning', pointer: '/clauses/0' })
    expect(found?.detail).toContain('nobody at welfare holds a clearance')
    expect(rest).toEqual([])
    expect(findings(clause)).toEqual([])
  })
})

describe('a clause that crosses from the law enforcement directive to the GDPR', () => {
  const clause = {
    from: ['police'],
    to: ['municipality'],
    categories: ['PRF'],
    purposes: ['risk-assessment'],
  } as const

  it('is an error without a named basis', () => {
    const found = findings(clause)
    expect(codes(found)).toEqual([
      'error regime-crossing /clauses/0',
      'error gate-nobody-can-meet /clauses/0',
    ])
    expect(found[0]?.detail).toContain('police to municipality')
    expect(found[0]?.detail).toContain('Directive (EU) 2016/680, art. 9(1)')
  })

  it('is none with one, and none between two agencies under the directive', () => {
    expect(findings({ ...clause, basis: 'Protocol, article 6' })).toEqual([])
    expect(
      findings({
        from: ['police'],
        to: ['prosecutor'],
        categories: ['PRF'],
        purposes: ['case-conference'],
      }).map(({ code }) => code),
    ).not.toContain('regime-crossing')
  })
})
