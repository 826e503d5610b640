import type { AgreementDocument } from '@casebridge/policy'
import type { Deed, Doing, Version } from '../src/domain/lifecycle/version.ts'

export const [SCHOOL, TOWN, WELFARE, POLICE] = [
  'agy-school',
  'agy-town',
  'agy-welfare',
  'agy-police',
] as const

/** A protocol between school, town and welfare on attendance. */
export const PROTOCOL: AgreementDocument = {
  id: 'agr-attendance',
  version: 1,
  type: 'ISP',
  title: 'Protocol on attendance',
  jurisdiction: 'BE',
  units: ['unit-harbour'],
  parties: [SCHOOL, TOWN, WELFARE],
  clauses: [
    {
      id: 'agr-attendance/1',
      from: [SCHOOL, TOWN, WELFARE],
      to: [SCHOOL, TOWN, WELFARE],
      categories: ['EDU'],
      purposes: ['early-help'],
    },
  ],
  territory: ['Kaaihaven'],
  dpia: 'DPIA 2026/1',
  reviewOn: '2027-01-01',
  validFrom: '2026-01-01',
  validUntil: '2028-01-01',
}

/** A version of a document to which these things were done, after it was drafted. */
export function versionOf(document: AgreementDocument, ...doings: readonly Doing[]): Version {
  const all: readonly Doing[] = [{ act: 'created', revision: 'sha256:any' }, ...doings]
  return {
    agreement: document.id,
    version: document.version,
    text: { document, bytes: new Uint8Array(), revision: 'sha256:any' },
    deeds: all.map(
      (doing, at): Deed => ({
        ...doing,
        number: at + 1,
        at: '2026-01-01T00:00:00Z',
        by: { professional: `pro-${at}`, agency: 'agy-region' },
      }),
    ),
  }
}

export const PROPOSED: Doing = { act: 'proposed' }
export const SUSPENDED: Doing = { act: 'suspended', reason: 'an incident' }
export const RESUMED: Doing = { act: 'resumed', reason: 'it is solved' }
export const REVOKED: Doing = { act: 'revoked', reason: 'no longer needed' }

export function signed(...parties: readonly string[]): readonly Doing[] {
  return parties.map((party) => ({ act: 'signed', party, signature: { keyId: 'k', x: 'x', value: 'v' } }))
}

export function registered(party: string): Doing {
  return {
    act: 'registered',
    party,
    signature: { form: 'paper', reference: 'binder 3', signedOn: '2026-01-02' },
  }
}

/** Confirms the deed of that number. */
export function confirmed(confirms: number): Doing {
  return { act: 'confirmed', confirms }
}

export function withdrawn(party: string): Doing {
  return { act: 'withdrawn', party, reason: 'we leave' }
}

export function suspendedBy(party: string): Doing {
  return { act: 'suspended', party, reason: 'for us' }
}
