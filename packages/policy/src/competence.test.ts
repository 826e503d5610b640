import { describe, expect, it } from 'vitest'
import type { Competence } from './registry.ts'
import { isCompetent } from './registry.ts'

const school = { id: 'agy-school', regime: 'gdpr' } as const
const police = { id: 'agy-police', regime: 'led' } as const

function reader(competence?: Competence) {
  return {
    professional: 'pro-reader',
    agency: 'agy-audit',
    roles: ['auditor'],
    ...(competence && { competence }),
  }
}

describe('the competence of an auditor', () => {
  it('is for nothing unless the registry says so', () => {
    expect(isCompetent(reader(), school)).toBe(false)
  })

  it('holds for the regimes it names, and for every agency of these where it names none', () => {
    const gdpr = reader({ regimes: ['gdpr'] })
    expect(isCompetent(gdpr, school)).toBe(true)
    expect(isCompetent(gdpr, police)).toBe(false)
  })

  it('holds for no agency beside those it names', () => {
    const named = reader({ regimes: ['gdpr', 'led'], agencies: ['agy-police'] })
    expect(isCompetent(named, police)).toBe(true)
    expect(isCompetent(named, school)).toBe(false)
  })

  it('never holds for the own agency, also when the registry names it', () => {
    const own = reader({ regimes: ['gdpr'], agencies: ['agy-audit'] })
    expect(isCompetent(own, { id: 'agy-audit', regime: 'gdpr' })).toBe(false)
  })
})
