import type { Registry } from '@casebridge/policy'
import { describe, expect, it } from 'vitest'
import { hasRole } from './actor.ts'
import { directoryOf } from './domain/directory.ts'
import { findActor } from './find-actor.ts'

const OWN = 'https://mayor.example'
const REGIONAL = 'https://region.example'
const MONDAY = new Date('2026-11-02T09:00:00Z')

const registry: Registry = {
  units: [],
  agencies: [
    {
      id: 'agy-mayor',
      name: 'Mayor',
      type: 'MAY',
      regime: 'gdpr',
      territory: 'inside',
      issuers: [OWN, REGIONAL],
    },
    {
      id: 'agy-school',
      name: 'School',
      type: 'SCH',
      regime: 'gdpr',
      territory: 'inside',
      issuers: [REGIONAL],
    },
  ],
  professionals: [
    {
      ...{
        id: 'pro-tess',
        name: 'Tess Claes',
        agency: 'agy-mayor',
        roles: ['aide'],
        units: [],
        signingKeys: [],
      },
      deputyFor: [{ professional: 'pro-elin', role: 'chair', from: '2026-11-02', until: '2026-11-16' }],
    },
    { id: 'pro-mila', name: 'Mila', agency: 'agy-school', roles: ['teacher'], units: [], signingKeys: [] },
  ],
}

function find(professional: string, agency: string, issuer: string, now = MONDAY) {
  const token = { kind: 'professional', client: 'any', tokenId: 'any' } as const
  return findActor(directoryOf(registry, 'sha256:any'), { ...token, professional, agency, issuer }, now)
}

describe('who calls', () => {
  it('acts for an agency that lists the issuer of the token, be it one of several', () => {
    expect(find('pro-tess', 'agy-mayor', OWN)?.agency).toBe('agy-mayor')
    expect(find('pro-tess', 'agy-mayor', REGIONAL)?.agency).toBe('agy-mayor')
  })

  it('is nobody when a shared issuer speaks for an agency that does not list it', () => {
    expect(find('pro-mila', 'agy-school', REGIONAL)).toBeDefined()
    expect(find('pro-mila', 'agy-school', OWN)).toBeUndefined()
    expect(find('pro-mila', 'agy-mayor', OWN)).toBeUndefined()
  })

  it('has the role of a colleague on the days of a deputy, and on no other', () => {
    const rolesOf = (day: string) => find('pro-tess', 'agy-mayor', OWN, new Date(`${day}T12:00:00Z`))?.roles
    expect(rolesOf('2026-11-01')).toEqual(['aide'])
    expect(rolesOf('2026-11-15')).toEqual(['aide', 'chair'])
    expect(rolesOf('2026-11-16')).toEqual(['aide'])
  })

  it('has it wherever a role is asked for, not at the door alone', () => {
    const actor = find('pro-tess', 'agy-mayor', OWN)
    expect(actor && hasRole(actor, 'chair')).toBe(true)
  })
})
