import { ed25519 } from '@casebridge/ledger/node'
import { describe, expect, it } from 'vitest'
import { fromHex, readVectors } from './vectors.ts'

interface Wycheproof {
  numberOfTests: number
  testGroups: {
    publicKey: { pk: string }
    tests: { tcId: number; comment: string; msg: string; sig: string; result: 'valid' | 'invalid' }[]
  }[]
}
const { numberOfTests, testGroups } = readVectors<Wycheproof>('wycheproof-ed25519_test.json')
const cases = testGroups.flatMap(({ publicKey, tests }) =>
  tests.map((test) => ({ ...test, key: publicKey.pk })),
)

describe('Ed25519 against Wycheproof', () => {
  it.each(cases)('$tcId is $result: $comment', ({ key, msg, sig, result }) => {
    expect(ed25519(fromHex(key))(fromHex(msg), fromHex(sig))).toBe(result === 'valid')
  })

  it('runs all of them', () => {
    expect(cases).toHaveLength(numberOfTests)
  })
})
