import { describe, expect, it } from 'vitest'
import { PACKS } from '../packs.ts'
import { analyse } from './analyse.ts'
import { agreementOf, HARBOUR } from './fixtures.ts'

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
