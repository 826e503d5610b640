import { createPrivateKey, sign } from 'node:crypto'
import type { agreements, exchange } from '@casebridge/contract'
import { canonicalBytes } from '@casebridge/ledger'
import { newPrivateJwk, publicPart } from '../keys/jwk.ts'
import { expectOk, type Scene } from './scene.ts'

type NewAgreement = agreements.components['schemas']['NewAgreement']
type Facts = exchange.components['schemas']['Facts']

export const PROTOCOL = 'agr-tidal-2026'
export const VERSION = '/agreements/{agreementId}/versions/{version}'
export const PATH = { path: { agreementId: PROTOCOL, version: 1 } }
const [CARE, SCHOOL, WELFARE] = ['agy-mental-tidal', 'agy-school-meridian', 'agy-social-kaaihaven']
const DAY = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

/** The protocol that the story drafts: what a pupil needs at school, as the mental health centre sums it up. */
export function protocol(also: NewAgreement['clauses'] = []): NewAgreement {
  return {
    id: PROTOCOL,
    type: 'ISP',
    title: 'Protocol with Mental Health Centre Tidal',
    jurisdiction: 'BE',
    units: ['unit-harbour'],
    parties: [CARE, SCHOOL, WELFARE, 'agy-police-quay'],
    clauses: [
      {
        id: `${PROTOCOL}/1`,
        from: [CARE],
        to: [SCHOOL],
        categories: ['HLT'],
        purposes: ['early-help'],
        gates: ['INF'],
        obligations: ['EXP90'],
      },
      {
        id: `${PROTOCOL}/2`,
        from: [WELFARE],
        to: [SCHOOL],
        categories: ['FMS'],
        purposes: ['case-conference'],
      },
      ...also,
    ],
    territory: ['Kaaihaven'],
    dpia: 'DPIA Harbour 2026/12',
    reviewOn: inDays(300),
    validFrom: inDays(-1),
    validUntil: inDays(365),
  }
}

/** Signs for an agency as its signatory does, with a key registered to that agency beforehand. */
export async function signProtocol(
  { constellation }: Pick<Scene, 'constellation'>,
  who: string,
  agency: string,
): Promise<void> {
  const client = constellation.client('agreements', who)
  const key = newPrivateJwk('Ed25519')
  const { kid, x } = publicPart(key)
  const body = { kid, kty: 'OKP', crv: 'Ed25519', x } as const
  expectOk(await client.POST('/agencies/{agencyId}/keys', { params: { path: { agencyId: agency } }, body }))
  const { document } = expectOk(await client.GET(VERSION, { params: PATH }))
  const privateKey = createPrivateKey({ key: { ...key }, format: 'jwk' })
  const value = sign(null, canonicalBytes(document), privateKey).toString('base64')
  expectOk(await client.POST(`${VERSION}/signatures`, { params: PATH, body: { keyId: kid, value } }))
}

/** A note of the mental health centre for the school, with everything recorded that the rules ask. */
export function noteForSchool(): Facts {
  return {
    now: new Date().toISOString(),
    unit: 'unit-harbour',
    jurisdiction: 'BE',
    purpose: 'early-help',
    initiative: 'push',
    requestKind: 'question',
    actor: 'holder',
    address: 'direct',
    holder: { type: 'MHC', agency: CARE, onCase: false, measureOwner: false },
    recipient: {
      type: 'SCH',
      agency: SCHOOL,
      role: 'pastoral-lead',
      onCase: false,
      measureOwner: false,
      coreMember: false,
      intake: false,
      author: false,
      training: 'valid',
      clearance: true,
      conflictOfInterest: false,
      territory: 'inside',
    },
    case: 'none',
    retention: 'within',
    item: {
      category: 'HLT',
      standalone: false,
      secret: true,
      classified: false,
      handling: [],
      originatorPermission: false,
      contested: 'none',
      minor: true,
      onward: false,
    },
    consent: 'given',
    dissent: 0,
    met: ['CNS', 'SEC', 'INF'],
  }
}
