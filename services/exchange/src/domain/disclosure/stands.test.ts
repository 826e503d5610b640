import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../../storage/disclosures.ts'
import type { Standing } from '../../storage/standing.ts'
import { stands } from './stands.ts'

const NOW = new Date('2026-11-24T09:00:00.000Z')
const GOOD: Standing = {
  id: 'd',
  released: true,
  consented: true,
  signed: true,
  inSession: true,
  impartial: true,
  caseOpen: true,
  kept: true,
  unrestricted: true,
}

function aDisclosure(given: Partial<Disclosure> = {}): Disclosure {
  return {
    unit: 'unit-harbour',
    id: 'd',
    caseId: 'c',
    itemId: 'i',
    requestId: null,
    intentId: 'n',
    transactionId: 't',
    holder: 'agy-school',
    givenBy: 'pro-samira',
    recipient: 'pro-noor',
    recipientAgency: 'agy-prevention',
    purpose: 'early-help',
    category: 'EDU',
    variant: 'summary',
    fields: ['held', 'summary'],
    obligations: [],
    rules: [],
    sessionId: null,
    secrecyId: null,
    consentId: null,
    prereleased: false,
    secret: false,
    onCase: true,
    spoken: null,
    madeAt: '2026-11-01T09:00:00.000Z',
    lapsesAt: null,
    recalledAt: null,
    acknowledgedAt: null,
    suspendedAt: null,
    useLimitations: [],
    ...given,
  }
}

describe('a disclosure is shown to its recipient', () => {
  it('while all it rests on stands', () => {
    expect(stands(aDisclosure(), GOOD, NOW)).toBe(true)
    expect(stands(aDisclosure({ lapsesAt: '2026-11-24T09:00:00.001Z' }), GOOD, NOW)).toBe(true)
  })

  it.each<[string, Disclosure, Standing | undefined]>([
    ['once it was recalled', aDisclosure({ recalledAt: '2026-11-20T09:00:00.000Z' }), GOOD],
    ['once it lapsed', aDisclosure({ lapsesAt: '2026-11-24T09:00:00.000Z' }), GOOD],
    ['once the pre-release was taken back', aDisclosure(), { ...GOOD, released: false }],
    ['once the decision to speak was withdrawn', aDisclosure(), { ...GOOD, signed: false }],
    ['while it is suspended', aDisclosure({ suspendedAt: '2026-11-23T09:00:00.000Z' }), GOOD],
    ['once consent was withdrawn', aDisclosure(), { ...GOOD, consented: false }],
    ['once the recipient has a conflict of interest', aDisclosure(), { ...GOOD, impartial: false }],
    [
      'when it was for viewing and the session is over',
      aDisclosure({ obligations: ['VIS'] }),
      { ...GOOD, inSession: false },
    ],
    [
      'when it was only spoken',
      aDisclosure({ spoken: { channel: 'oral', at: '2026-11-24T08:00:00Z' } }),
      GOOD,
    ],
    ['when nobody can tell how it stands', aDisclosure(), undefined],
  ])('not %s', (_when, disclosure, standing) => {
    expect(stands(disclosure, standing, NOW)).toBe(false)
  })

  it('also after its session, when it was not for viewing only', () => {
    expect(stands(aDisclosure({ obligations: ['NOF'] }), { ...GOOD, inSession: false }, NOW)).toBe(true)
  })
})
