import { generateKeyPairSync, sign } from 'node:crypto'
import { canonicalBytes } from '@casebridge/ledger'
import type { PublicKey, RegisteredProfessional } from '@casebridge/policy'
import { describe, expect, it } from 'vitest'
import { signatureFaults } from './signature.ts'

const NOW = new Date('2026-11-24T09:00:00.000Z')
const STATEMENT = { act: 'lift-secrecy', itemId: 'one', recipients: ['pro-noor'] }

const mine = generateKeyPairSync('ed25519')
const other = generateKeyPairSync('ed25519')
const keyOf = ({ publicKey }: typeof mine, kid: string): PublicKey => ({
  ...{ kid, kty: 'OKP', crv: 'Ed25519', x: publicKey.export({ format: 'jwk' }).x ?? '' },
})
const signer = (signingKeys: readonly PublicKey[]): RegisteredProfessional => ({
  ...{ id: 'pro-amara', name: 'Amara Diallo', agency: 'agy-social', roles: [], units: [], signingKeys },
})
const amara = signer([keyOf(mine, 'k1')])

function signed(signedAt = NOW.toISOString(), statement: object = STATEMENT, { privateKey } = mine) {
  const value = sign(null, canonicalBytes({ ...statement, signedAt }), privateKey).toString('base64')
  return { keyId: 'k1', signedAt, value }
}
const faults = (signature = signed(), by = amara, statement = STATEMENT) =>
  signatureFaults(by, statement, signature, NOW).map(({ pointer, code }) => `${pointer} ${code}`)

describe('a signature', () => {
  it('is that of the statement, by a key that the registry names for the signer now', () => {
    expect(faults()).toEqual([])
    expect(faults(signed(), signer([]))).toEqual(['/signature/keyId unknown-key'])
    expect(faults(signed(), signer([keyOf(other, 'k1')]))).toEqual(['/signature/value not-signed'])
    expect(faults({ ...signed(), keyId: 'k2' }, signer([keyOf(mine, 'k1'), keyOf(other, 'k2')]))).toEqual([
      '/signature/value not-signed',
    ])
    const sealing = { ...keyOf(mine, 'k1'), crv: 'X25519' } as PublicKey
    expect(faults(signed(), signer([sealing]))).toEqual(['/signature/keyId unknown-key'])
  })

  it.each([
    { ...STATEMENT, itemId: 'two' },
    { ...STATEMENT, recipients: ['pro-noor', 'pro-hugo'] },
    { ...STATEMENT, recipients: 'pro-noor' },
    { ...STATEMENT, signedAt: NOW.toISOString(), extra: null },
  ])('signs no other statement', (statement) => {
    expect(faults(signed(), amara, statement as typeof STATEMENT)).toEqual(['/signature/value not-signed'])
  })

  it('is one text: bits that nobody reads, or another alphabet, make it none', () => {
    const { value } = signed()
    const last = value.at(-3) ?? ''
    const unused = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const next = unused[unused.indexOf(last) + 1] ?? ''
    for (const changed of [`${value.slice(0, -3)}${next}==`, value.replace(/=+$/, ''), ''])
      expect(faults({ ...signed(), value: changed }), changed).toEqual(['/signature/value not-signed'])
  })

  it.each([
    ['2026-11-24T08:50:00.000Z', []],
    ['2026-11-24T08:49:59.999Z', ['/signature/signedAt not-now']],
    ['2026-11-24T09:10:00.000Z', []],
    ['2026-11-24T09:10:00.001Z', ['/signature/signedAt not-now']],
    ['2026-11-24T10:09:00+01:00', []],
    // A leap second is no time to any clock: nothing would ever be past it.
    ['2016-12-31T23:59:60Z', ['/signature/signedAt not-now']],
    ['9999-99-99T00:00:00Z', ['/signature/signedAt not-now']],
  ])('is made within ten minutes of being sent, on either side: %s', (signedAt, expected) => {
    expect(faults(signed(signedAt))).toEqual(expected)
  })
})
