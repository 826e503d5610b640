import type { Registry } from '@casebridge/policy'
import { describe, expect, it } from 'vitest'
import { readersOf } from './readers.ts'

const issuer = 'https://prevention.example'
const registry: Registry = {
  units: [],
  agencies: [
    {
      id: 'agy-prevention',
      name: 'Prevention',
      type: 'MUN',
      regime: 'gdpr',
      territory: 'inside',
      issuers: [issuer],
    },
  ],
  professionals: [
    {
      ...{ id: 'pro-noor', name: 'Noor Vermeer', agency: 'agy-prevention', units: [], signingKeys: [] },
      roles: ['prevention-officer'],
      deputyFor: [
        { professional: 'pro-ines', role: 'lawfulness-reviewer', from: '2026-11-02', until: '2026-11-16' },
      ],
    },
  ],
}

describe('a reader of the ledger', () => {
  it('has the role of a colleague on the days of a deputy, and on no other', () => {
    const rolesOn = (day: string) =>
      readersOf(registry, 'sha256:any', () => new Date(`${day}T12:00:00Z`)).find({
        ...{ professional: 'pro-noor', agency: 'agy-prevention', issuer },
      })?.roles
    expect(rolesOn('2026-11-15')).toEqual(['prevention-officer', 'lawfulness-reviewer'])
    expect(rolesOn('2026-11-16')).toEqual(['prevention-officer'])
  })
})
