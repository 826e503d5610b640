import type { RegisteredProfessional, Registry } from '@casebridge/policy'
import { Forbidden, type KnownCaller } from '@casebridge/service'
import { describe, expect, it } from 'vitest'
import { type Reader, readersOf } from '../domain/readers.ts'
import { registering } from './professional-subject.ts'

const registry: Registry = {
  units: [],
  agencies: ['agy-school', 'agy-police'].map((id) => ({
    id,
    name: id,
    type: 'SCH',
    regime: 'gdpr',
    territory: 'inside',
    issuers: ['https://issuer.example'],
  })),
  professionals: [
    professional('pro-teacher', 'agy-school'),
    professional('pro-people-officer', 'agy-school', ['people-officer']),
    professional('pro-chief', 'agy-police'),
    { ...professional('pro-gone', 'agy-school'), leftOn: '2026-01-01' },
  ],
}
const readers = readersOf(registry, `sha256:${'0'.repeat(64)}`)

describe('which person a professional is', () => {
  it('is said by the professional, or by a people officer of the same agency', () => {
    expect(by('pro-teacher', 'pro-teacher').professional).toBe('pro-teacher')
    expect(by('pro-people-officer', 'pro-teacher').by.agency).toBe('agy-school')
    expect(by('pro-people-officer', 'pro-people-officer').professional).toBe('pro-people-officer')
  })

  it.each([
    ['pro-teacher', 'pro-people-officer'],
    ['pro-people-officer', 'pro-chief'],
    ['pro-people-officer', 'pro-gone'],
    ['pro-people-officer', 'pro-nobody'],
    ['pro-chief', 'pro-teacher'],
  ])('is not said by %s about %s, and the refusal tells nothing', (who, about) => {
    expect(() => by(who, about)).toThrow(Forbidden)
  })

  it('is not said by a service', () => {
    const caller = { kind: 'service', service: 'exchange' } as unknown as KnownCaller<Reader>
    expect(() => registering({ readers: () => readers }, caller, 'pro-teacher')).toThrow(Forbidden)
  })
})

function by(who: string, about: string) {
  const agency = registry.professionals.find(({ id }) => id === who)?.agency ?? ''
  const known = readers.find({ professional: who, agency, issuer: 'https://issuer.example' })
  const caller = { kind: 'professional', known } as unknown as KnownCaller<Reader>
  return registering({ readers: () => readers }, caller, about)
}

function professional(id: string, agency: string, roles: string[] = []): RegisteredProfessional {
  return { id, name: id, agency, roles, units: [], signingKeys: [] }
}
