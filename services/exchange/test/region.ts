import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { canonicalBytes } from '@casebridge/ledger'
import type {
  AgencyType,
  Agreement,
  Competence,
  Deputising,
  PublicKey,
  RegisteredAgency,
  RegisteredProfessional,
  Registry,
} from '@casebridge/policy'

/** Part of the fictional Harbour Region: a Belgian and a French unit. */
export interface TestRegion {
  readonly registry: Registry
  readonly agreements: readonly Agreement[]
  /** Signs as this professional does, with the key the registry names as theirs. */
  sign(
    professional: string,
    statement: Readonly<Record<string, unknown>>,
    signedAt: Date,
  ): {
    readonly keyId: string
    readonly signedAt: string
    readonly value: string
  }
  /** Public sealing key of an agency. */
  sealingKey(agency: string): PublicKey
}

const AGENCIES: readonly [string, AgencyType][] = [
  ['agy-mayor', 'MAY'],
  ['agy-prevention', 'MUN'],
  ['agy-police', 'POL'],
  ['agy-social', 'SOC'],
  ['agy-school', 'SCH'],
  ['agy-prosecutor', 'PRO'],
  ['agy-desk', 'FAM'],
  ['agy-region', 'REG'],
  ['agy-audit', 'AUD'],
  ['agy-town', 'MUN'],
  ['agy-lycee', 'SCH'],
  ['agy-university', 'RES'],
  ['agy-intake', 'MUN'],
  ['agy-hearth', 'COM'],
  ['agy-pier', 'YTH'],
]
const HARBOUR = [...AGENCIES.slice(0, 9), ...AGENCIES.slice(12)].map(([id]) => id)
const LAGOON = AGENCIES.slice(9, 11).map(([id]) => id)

const PROFESSIONALS: readonly [id: string, name: string, agency: string, unit: string, ...roles: string[]][] =
  [
    ['pro-elin', 'Elin Maes', 'agy-mayor', 'unit-harbour', 'chair', 'mayor'],
    ['pro-tess', 'Tess Claes', 'agy-mayor', 'unit-harbour', 'chair'],
    ['pro-noor', 'Noor Vermeer', 'agy-prevention', 'unit-harbour', 'prevention-officer'],
    ['pro-inge', 'Inge Peeters', 'agy-prevention', 'unit-harbour', 'intake'],
    ['pro-ines', 'Ines Vandael', 'agy-prevention', 'unit-harbour', 'lawfulness-reviewer'],
    ['pro-leen', 'Leen Goossens', 'agy-social', 'unit-harbour', 'lawfulness-reviewer'],
    ['pro-marc', 'Marc Lefort', 'agy-lycee', 'unit-lagoon', 'lawfulness-reviewer'],
    ['pro-hugo', 'Hugo Aerts', 'agy-police', 'unit-harbour', 'police-chief'],
    ['pro-amara', 'Amara Diallo', 'agy-social', 'unit-harbour', 'social-worker'],
    ['pro-bram', 'Bram Desmet', 'agy-social', 'unit-harbour', 'social-worker'],
    ['pro-samira', 'Samira Haddad', 'agy-school', 'unit-harbour', 'pastoral-lead'],
    ['pro-katrien', 'Katrien Moens', 'agy-prosecutor', 'unit-harbour', 'prosecutor'],
    ['pro-mina', 'Mina Yilmaz', 'agy-desk', 'unit-harbour', 'family-worker'],
    ['pro-oskar', 'Oskar Lind', 'agy-region', 'unit-harbour', 'coordinator'],
    ['pro-vera', 'Vera Nyberg', 'agy-audit', 'unit-harbour', 'auditor'],
    ['pro-pieter', 'Pieter Holm', 'agy-audit', 'unit-harbour', 'auditor'],
    ['pro-dina', 'Dina Daems', 'agy-school', 'unit-harbour', 'auditor'],
    ['pro-paul', 'Paul Arnaud', 'agy-audit', 'unit-lagoon', 'auditor'],
    ['pro-lotte', 'Lotte Sand', 'agy-audit', 'unit-harbour', 'auditor'],
    ['pro-claire', 'Claire Fontaine', 'agy-town', 'unit-lagoon', 'chair'],
    ['pro-malik', 'Malik Benali', 'agy-lycee', 'unit-lagoon', 'pastoral-lead'],
    ['pro-tuur', 'Tuur Lemmens', 'agy-intake', 'unit-harbour', 'intake'],
    ['pro-nele', 'Nele Baert', 'agy-intake', 'unit-harbour', 'intake'],
    ['pro-sven', 'Sven Wuyts', 'agy-intake', 'unit-harbour', 'prevention-officer'],
    ['pro-bo', 'Bo Janssens', 'agy-school', 'unit-harbour', 'teacher'],
    ['pro-idris', 'Idris Okafor', 'agy-hearth', 'unit-harbour', 'key-person'],
    ['pro-jonas', 'Jonas Wouters', 'agy-pier', 'unit-harbour', 'youth-worker'],
    ['pro-koen', 'Koen Baert', 'agy-police', 'unit-harbour', 'neighbourhood-officer'],
    ['pro-ruth', 'Ruth Okafor', 'agy-university', 'unit-harbour', 'researcher'],
  ]

/** Of all auditors but one it is for everything. */
function competenceOf(auditor: string): Competence {
  return auditor === 'pro-lotte' ? { regimes: ['led'] } : { regimes: ['gdpr', 'led'] }
}

export type Deputies = Readonly<Record<string, readonly Deputising[]>>

export function testRegion(deputies: Deputies = {}): TestRegion {
  const secrets = new Map<string, KeyObject>()
  const publicKey = (owner: string, kind: 'ed25519' | 'x25519'): PublicKey => {
    const pair = kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519')
    if (kind === 'ed25519') secrets.set(owner, pair.privateKey)
    const { x = '' } = pair.publicKey.export({ format: 'jwk' })
    return { kid: `${owner}/1`, kty: 'OKP', crv: kind === 'ed25519' ? 'Ed25519' : 'X25519', x }
  }
  const agencies = AGENCIES.map(([id, type]): RegisteredAgency & { sealingKey: PublicKey } => ({
    ...{ id, name: `Agency ${id}`, type, territory: 'inside', issuers: ['https://issuer.example'] },
    regime: type === 'POL' || type === 'PRO' ? 'led' : 'gdpr',
    sealingKey: publicKey(id, 'x25519'),
  }))
  const professionals = PROFESSIONALS.map(
    ([id, name, agency, unit, ...roles]): RegisteredProfessional => ({
      ...{ id, name, agency, roles, units: [unit], trainingValidUntil: '2099-01-01' },
      signingKeys: [publicKey(id, 'ed25519')],
      ...(deputies[id] && { deputyFor: deputies[id] }),
      ...(roles.includes('auditor') && { competence: competenceOf(id) }),
    }),
  )
  return {
    registry: {
      units: [
        {
          ...{ id: 'unit-harbour', name: 'Unit Harbour', jurisdiction: 'BE', municipalities: ['Kaaihaven'] },
          ...{ agencies: HARBOUR, coreTypes: ['MAY', 'POL', 'MUN'] },
        },
        {
          ...{ id: 'unit-lagoon', name: 'Unit Lagoon', jurisdiction: 'FR', municipalities: ['Port-Clair'] },
          ...{ agencies: LAGOON, coreTypes: ['MUN'] },
        },
      ],
      agencies,
      professionals,
    },
    agreements: AGREEMENTS,
    sign(professional, statement, signedAt) {
      const key = secrets.get(professional)
      if (key === undefined) throw new Error(`no such professional: ${professional}`)
      const moment = signedAt.toISOString()
      const value = sign(null, canonicalBytes({ ...statement, signedAt: moment }), key).toString('base64')
      return { keyId: `${professional}/1`, signedAt: moment, value }
    },
    sealingKey(agency) {
      const found = agencies.find(({ id }) => id === agency)
      if (found === undefined) throw new Error(`no such agency: ${agency}`)
      return found.sealingKey
    },
  }
}

const AGREEMENTS: readonly Agreement[] = [
  {
    ...{
      id: 'agr-harbour',
      version: 1,
      type: 'ACCORD',
      title: 'Protocol of the unit',
      jurisdiction: 'BE',
      units: ['unit-harbour'],
    },
    ...{ parties: HARBOUR, validFrom: '2026-01-01', validUntil: '2027-01-01' },
    clauses: [
      {
        ...{ id: 'agr-harbour/1', from: ['agy-school'], to: ['agy-prevention'], categories: ['EDU'] },
        ...{ purposes: ['early-help'], prerelease: 'summary' },
      },
      {
        ...{ id: 'agr-harbour/2', from: ['agy-school'], to: ['agy-prevention'], categories: ['EDU'] },
        ...{ purposes: ['case-conference'] },
      },
      {
        ...{ id: 'agr-harbour/3', from: ['agy-prevention'], to: ['agy-school'], categories: ['MSR'] },
        ...{ purposes: ['reintegration'] },
      },
      {
        ...{ id: 'agr-harbour/4', from: ['agy-school'], to: ['agy-prevention'], categories: ['MSR'] },
        ...{ purposes: ['reintegration'] },
      },
    ],
  },
  {
    ...{
      id: 'agr-door',
      version: 1,
      type: 'ACCORD',
      title: 'The one door of the unit',
      jurisdiction: 'BE',
      units: ['unit-harbour'],
    },
    ...{ parties: HARBOUR, validFrom: '2026-01-01', validUntil: '2027-06-01' },
    clauses: [
      {
        ...{ id: 'agr-door/1', from: ['agy-school', 'agy-hearth', 'agy-pier'], to: ['agy-intake'] },
        ...{ categories: ['PAS'], purposes: ['early-help'] },
      },
      {
        ...{ id: 'agr-door/2', from: ['agy-police'], to: ['agy-intake'], categories: ['PRF'] },
        ...{ purposes: ['early-help'], basis: 'Protocol of the unit, article 6' },
      },
      {
        ...{ id: 'agr-door/3', from: ['agy-desk'], to: ['agy-intake'], categories: ['FDK'] },
        purposes: ['early-help'],
      },
      {
        ...{ id: 'agr-door/4', from: ['agy-intake'], categories: ['REF'], purposes: ['early-help'] },
        to: ['agy-school', 'agy-hearth', 'agy-pier', 'agy-police', 'agy-desk'],
      },
      {
        ...{ id: 'agr-door/5', from: ['agy-intake'], to: ['agy-social'], categories: ['PAS'] },
        purposes: ['case-conference', 'early-help'],
      },
    ],
  },
  {
    ...{
      id: 'agr-lapsed',
      version: 1,
      type: 'ACCORD',
      title: 'Earlier protocol',
      jurisdiction: 'BE',
      units: ['unit-harbour'],
    },
    ...{ parties: HARBOUR, validFrom: '2025-01-01', validUntil: '2026-01-01' },
    clauses: [
      {
        ...{ id: 'agr-lapsed/1', from: ['agy-school'], to: ['agy-prevention'], categories: ['EDU'] },
        ...{ purposes: ['early-help'], prerelease: 'full' },
      },
    ],
  },
]
