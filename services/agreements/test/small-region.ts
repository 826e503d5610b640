import type { AgreementDocument } from '@casebridge/policy'
import type { Region } from '../src/domain/region.ts'

/** Token issuer of every agency in the small region, unless a test gives another. */
const ISSUER = 'https://issuer.harbour.example'

const DAY = 86_400_000

/** A day relative to now, RFC 3339. */
export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
}

/** A region just large enough for the rules: two units, three agencies, six professionals, agreements old and new. */
export function smallRegion(issuer = ISSUER): Region {
  const agency = { regime: 'gdpr', territory: 'inside', issuers: [issuer] } as const
  const school = { agency: 'agy-school-meridian', units: ['unit-harbour'], signingKeys: [] }
  const prevention = { agency: 'agy-prevention-kaaihaven', units: ['unit-harbour'], signingKeys: [] }
  const veermonde = { agency: 'agy-municipality-veermonde', units: ['unit-estuary'], signingKeys: [] }
  return {
    units: [
      {
        id: 'unit-harbour',
        name: 'Harbour',
        jurisdiction: 'BE',
        municipalities: ['Kaaihaven'],
        agencies: ['agy-prevention-kaaihaven', 'agy-school-meridian'],
        coreTypes: ['MUN'],
      },
      {
        id: 'unit-estuary',
        name: 'Estuary',
        jurisdiction: 'NL',
        municipalities: ['Veermonde'],
        agencies: ['agy-municipality-veermonde'],
        coreTypes: ['MUN'],
      },
    ],
    agencies: [
      { id: 'agy-school-meridian', name: 'Meridian Secondary School', type: 'SCH', ...agency },
      { id: 'agy-prevention-kaaihaven', name: 'Prevention Service of Kaaihaven', type: 'MUN', ...agency },
      { id: 'agy-municipality-veermonde', name: 'Municipality of Veermonde', type: 'MUN', ...agency },
    ],
    professionals: [
      { ...prevention, id: 'pro-lena-brandt', name: 'Lena Brandt', roles: ['coordinator'] },
      { ...school, id: 'pro-tomas-reyn', name: 'Tomas Reyn', roles: ['coordinator'] },
      {
        ...school,
        id: 'pro-mila-hofman',
        name: 'Mila Hofman',
        roles: ['pastoral-lead'],
        trainingValidUntil: daysFromNow(30),
        charterSignedOn: daysFromNow(-100),
        signingKeys: [{ kid: 'key-1', kty: 'OKP', crv: 'Ed25519', x: `${'A'.repeat(42)}E` }],
      },
      {
        ...school,
        id: 'pro-arne-kuipers',
        name: 'Arne Kuipers',
        roles: ['teacher'],
        leftOn: daysFromNow(-3),
      },
      { ...veermonde, id: 'pro-sofie-dekker', name: 'Sofie Dekker', roles: ['coordinator'] },
      { ...veermonde, id: 'pro-joris-aalders', name: 'Joris Aalders', roles: ['auditor'], units: [] },
    ],
    agreements: [
      smallAgreement('agr-harbour', -10, 300),
      smallAgreement('agr-ended', -300, 0),
      smallAgreement('agr-tomorrow', 1, 300),
    ],
  }
}

function smallAgreement(id: string, from: number, until: number): Region['agreements'][number] {
  const parties = ['agy-prevention-kaaihaven', 'agy-school-meridian']
  return {
    id,
    version: 1,
    type: 'ACCORD',
    title: 'Sharing in the Harbour unit',
    jurisdiction: 'BE',
    units: ['unit-harbour'],
    parties,
    clauses: [{ id: `${id}/1`, from: parties, to: parties, categories: ['EDU'], purposes: ['prevention'] }],
    territory: ['Kaaihaven'],
    dpia: 'DPIA Harbour 2026/1',
    reviewOn: daysFromNow(until),
    validFrom: daysFromNow(from),
    validUntil: daysFromNow(until),
  }
}

const PARTIES = ['agy-prevention-kaaihaven', 'agy-school-meridian']

/** The next version of the small region's agreement, or another by its id, as a document to sign. */
export function smallDraft(changes: Partial<AgreementDocument> = {}) {
  const id = changes.id ?? 'agr-harbour'
  return {
    ...{
      id,
      version: 2,
      type: 'ISP',
      title: 'Sharing, more of it',
      jurisdiction: 'BE',
      units: ['unit-harbour'],
    },
    parties: PARTIES,
    clauses: [
      { id: `${id}/1`, from: PARTIES, to: PARTIES, categories: ['EDU', 'PAS'], purposes: ['prevention'] },
    ],
    ...{ territory: ['Kaaihaven'], dpia: 'DPIA 2026/3', reviewOn: daysFromNow(100) },
    ...{ validFrom: daysFromNow(30), validUntil: daysFromNow(300) },
    ...changes,
  }
}
