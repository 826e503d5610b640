import { generateKeyPairSync, type KeyObject, sign as signWith } from 'node:crypto'
import type { agreements } from '@casebridge/contract'
import { canonicalBytes } from '@casebridge/ledger'
import type { Bundle } from '@casebridge/policy'
import type { Region } from '../src/domain/region.ts'
import { daysFromNow } from './small-region.ts'
import { startService, type TestService } from './test-service.ts'

type Schemas = agreements.components['schemas']
export type NewAgreement = Schemas['NewAgreement']

export const COORDINATOR = 'pro-oskar-lind'
export const OTHER_COORDINATOR = 'pro-lena-brandt'
export const REVIEWER = 'pro-ines-vandael'
export const STRANGER = 'pro-sofie-dekker'
/** Who signs for which agency. */
export const SIGNATORIES = {
  'agy-school-meridian': 'pro-mila-hofman',
  'agy-prevention-kaaihaven': 'pro-noor-vermeer',
  'agy-social-kaaihaven': 'pro-amara-diallo',
  'agy-police-quay': 'pro-hugo-aerts',
} as const
export type Party = keyof typeof SIGNATORIES
const PARTIES = ['agy-school-meridian', 'agy-prevention-kaaihaven', 'agy-social-kaaihaven'] as const
export const [SCHOOL, TOWN, WELFARE] = PARTIES
export const POLICE = 'agy-police-quay'

/** A unit of four agencies, each with somebody who signs for it, and nothing agreed yet. */
function treatyRegion(issuer: string): Region {
  const agency = { territory: 'inside', issuers: [issuer] } as const
  const gdpr = { ...agency, regime: 'gdpr' } as const
  const person = (id: string, of: string, ...roles: string[]) => ({
    id,
    name: id,
    agency: of,
    roles,
    units: ['unit-harbour'],
    signingKeys: [],
  })
  const harbour = { jurisdiction: 'BE', municipalities: ['Kaaihaven'], coreTypes: ['MUN'] } as const
  const agencies = ['agy-region-harbour', ...Object.keys(SIGNATORIES)]
  return {
    units: [
      { id: 'unit-harbour', name: 'Harbour', ...harbour, agencies },
      { id: 'unit-estuary', name: 'Estuary', ...harbour, agencies: ['agy-region-harbour'] },
    ],
    agencies: [
      { id: 'agy-school-meridian', name: 'Meridian Secondary School', type: 'SCH', ...gdpr },
      { id: 'agy-prevention-kaaihaven', name: 'Prevention Service of Kaaihaven', type: 'MUN', ...gdpr },
      { id: 'agy-social-kaaihaven', name: 'Public Welfare Centre of Kaaihaven', type: 'SOC', ...gdpr },
      { id: 'agy-police-quay', name: 'Local Police, Quay Zone', type: 'POL', regime: 'led', ...agency },
      { id: 'agy-region-harbour', name: 'Harbour Region', type: 'REG', ...gdpr },
    ],
    professionals: [
      person(COORDINATOR, 'agy-region-harbour', 'coordinator'),
      person(OTHER_COORDINATOR, 'agy-region-harbour', 'coordinator'),
      person(REVIEWER, 'agy-prevention-kaaihaven', 'lawfulness-reviewer'),
      { ...person(STRANGER, 'agy-region-harbour', 'coordinator'), units: ['unit-estuary'] },
      ...Object.entries(SIGNATORIES).map(([of, id]) => person(id, of, 'signatory')),
      person('pro-tomas-reyn', 'agy-school-meridian', 'teacher'),
    ],
    agreements: [],
  }
}

/** A protocol that nothing is wrong with, unless a test changes it. */
export function protocol(id: string, changes: Partial<NewAgreement> = {}): NewAgreement {
  return {
    id,
    type: 'ISP',
    title: 'Protocol on early help',
    jurisdiction: 'BE',
    units: ['unit-harbour'],
    parties: [...PARTIES],
    clauses: [clause(`${id}/1`)],
    territory: ['Kaaihaven'],
    dpia: 'DPIA Harbour 2026/9',
    reviewOn: daysFromNow(300),
    validFrom: daysFromNow(-1),
    validUntil: daysFromNow(365),
    ...changes,
  }
}

export function clause(id: string, changes: Partial<Schemas['Clause']> = {}): Schemas['Clause'] {
  return {
    id,
    from: [SCHOOL],
    to: [TOWN, WELFARE],
    categories: ['PAS'],
    purposes: ['early-help'],
    ...changes,
  }
}

const VERSION = '/agreements/{agreementId}/versions/{version}'

/** What people do with agreements, in as few words as a test needs. */
export async function openTreaty() {
  const service = await startService(treatyRegion)
  const keys = new Map<string, KeyObject>()
  const at = (agreementId: string, version = 1) => ({ path: { agreementId, version } })

  const acts = {
    draft: (body: NewAgreement, who: string = COORDINATOR) => service.as(who).POST('/agreements', { body }),
    read: (id: string, version = 1, who: string = COORDINATOR) =>
      service.as(who).GET(VERSION, { params: at(id, version) }),
    revise: (body: NewAgreement, ifMatch: string | null, who: string = COORDINATOR, version = 1) =>
      service.as(who).PUT(VERSION, {
        params: { ...at(body.id, version), header: ifMatch === null ? {} : { 'If-Match': ifMatch } },
        body,
      }),
    propose: (id: string, version = 1, ifMatch: string | null = '"1"', who: string = COORDINATOR) =>
      service.as(who).POST(`${VERSION}/proposal`, {
        params: { ...at(id, version), header: ifMatch === null ? {} : { 'If-Match': ifMatch } },
      }),
    register: (id: string, party: string, who: string = COORDINATOR, version = 1) =>
      service.as(who).POST(`${VERSION}/registrations`, {
        params: at(id, version),
        body: { party, form: 'paper', reference: 'Binder 3', signedOn: daysFromNow(-2) },
      }),
    confirm: (id: string, sequence: number, who: string, version = 1) =>
      service.as(who).POST(`${VERSION}/confirmations`, { params: at(id, version), body: { sequence } }),
    suspend: (id: string, scope: 'all' | 'own', who: string, version = 1) =>
      service
        .as(who)
        .POST(`${VERSION}/suspensions`, { params: at(id, version), body: { scope, reason: REASON } }),
    resume: (id: string, scope: 'all' | 'own', who: string, version = 1) =>
      service
        .as(who)
        .POST(`${VERSION}/resumptions`, { params: at(id, version), body: { scope, reason: REASON } }),
    revoke: (id: string, who: string = COORDINATOR, version = 1) =>
      service.as(who).POST(`${VERSION}/revocations`, { params: at(id, version), body: { reason: REASON } }),
    withdraw: (id: string, who: string, version = 1) =>
      service.as(who).POST(`${VERSION}/withdrawals`, { params: at(id, version), body: { reason: REASON } }),
    sendSignature: (id: string, who: string, body: Schemas['VersionSignature'], version = 1) =>
      service.as(who).POST(`${VERSION}/signatures`, { params: at(id, version), body }),
  }

  /** Signs the canonical bytes of what is there to be read, with the key of that agency. */
  async function sign(id: string, party: Party, version = 1) {
    const { data } = await acts.read(id, version)
    const value = signatureOf(party, data?.document)
    return acts.sendSignature(id, SIGNATORIES[party], { keyId: `${party}.1`, value }, version)
  }

  function signatureOf(party: Party, document: unknown): string {
    const key = keys.get(party)
    if (key === undefined) throw new Error(`${party} has no key`)
    return signWith(null, canonicalBytes(document), key).toString('base64')
  }

  for (const [agency, who] of Object.entries(SIGNATORIES)) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    keys.set(agency, privateKey)
    const { error } = await service.as(who).POST('/agencies/{agencyId}/keys', {
      params: { path: { agencyId: agency } },
      body: newKey(`${agency}.1`, publicKey),
    })
    if (error) throw new Error(JSON.stringify(error))
  }

  return {
    service,
    ...acts,
    sign,
    signatureOf,
    /** Drafted, proposed, and signed by these parties. */
    async agreed(body: NewAgreement, ...parties: readonly Party[]) {
      const { data } = await acts.draft(body)
      const version = data?.version ?? 1
      const { error } = await acts.propose(body.id, version)
      if (error) throw new Error(JSON.stringify(error))
      for (const party of parties) await sign(body.id, party, version)
      return version
    },
    /** What every exchange decides by now. */
    bundle: () => newestBundle(service),
    /** Acts on that version that are recorded. */
    async deeds(id: string, version = 1): Promise<number> {
      const rows = await service.database.asSuperuser(
        `select from agreement_deed where agreement_id = '${id}' and version = ${version}`,
      )
      return rows.length
    },
    close: () => service.close(),
  }
}

export type Treaty = Awaited<ReturnType<typeof openTreaty>>

export const REASON = 'Agreed in the meeting of the steering group.'

export function newKey(kid: string, key: KeyObject): Schemas['NewAgencyKey'] {
  return { kid, kty: 'OKP', crv: 'Ed25519', x: String(key.export({ format: 'jwk' }).x) }
}

async function newestBundle({ database }: TestService): Promise<Bundle> {
  const head = await database.storage.publications.findNewest('bundle')
  const bytes = await database.storage.publications.findBytes('bundle', head?.revision ?? '')
  return JSON.parse(Buffer.from(bytes ?? []).toString())
}
