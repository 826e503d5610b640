import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aLog, logKey, logSigner, MemoryLog, ORIGIN } from '../test/log.ts'
import { formatCheckpoint, openCheckpoint } from './checkpoint.ts'
import { ed25519Signer, ed25519Verifier, generateNoteKeys, nodeHash } from './node.ts'
import { proveConsistency } from './prove.ts'
import { type SignHeadAnswer, signHead } from './sign-head.ts'
import type { WitnessedHead } from './witness.ts'

const signing = { hash: nodeHash, origin: ORIGIN, signers: [logSigner] }

/** What the signer answers to a log as it is now. */
function submit(log: MemoryLog, last: WitnessedHead | undefined, oldSize = last?.size ?? 0): SignHeadAnswer {
  const proof = oldSize > log.head.size ? [] : proveConsistency(nodeHash, log.read, oldSize, log.head.size)
  return signHead(signing, last, { oldSize, proof, text: formatCheckpoint({ origin: ORIGIN, ...log.head }) })
}

describe('the signer of a log', () => {
  it('signs each head that continues the one before, and the same head again with the same bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 8 }), (steps) => {
        const log = new MemoryLog()
        let last: WitnessedHead | undefined
        for (const step of steps) {
          for (let i = 0; i < step; i++) log.record()
          const answer = submit(log, last)
          if (!('note' in answer)) throw new Error('not signed')
          expect(openCheckpoint(answer.note, { origin: ORIGIN, log: [logKey] }).size).toBe(log.head.size)
          last = answer.signed
          expect(submit(log, last)).toEqual(answer)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('does not sign a smaller head', () => {
    expect(submit(aLog(4), aLog(5).head)).toEqual({ refused: 'size 5 was signed before; 4 is smaller' })
  })

  it('does not sign another head of the same size, nor a larger log with another past', () => {
    expect(submit(aLog(5), aLog(5).head)).toEqual({ refused: 'another head of size 5 was signed before' })
    expect(submit(aLog(9), aLog(5).head)).toEqual({ refused: 'the proof from size 5 to 9 does not verify' })
  })

  it('says which size it signed last to a log that believes in another', () => {
    expect(submit(aLog(9), aLog(5).head, 3)).toEqual({ conflict: 5 })
  })

  it.each([
    ['another log', formatCheckpoint({ origin: 'elsewhere.example/log', ...aLog(1).head })],
    ['a checkpoint with extension lines', `${formatCheckpoint({ origin: ORIGIN, ...aLog(1).head })}more\n`],
    ['something else', 'pay the bearer\n'],
  ])('does not sign %s', (_what, text) => {
    expect(signHead(signing, undefined, { oldSize: 0, proof: [], text })).toHaveProperty('refused')
  })

  it('signs with every key while one is being replaced, so that who knows either of them verifies', () => {
    const next = generateNoteKeys(ORIGIN)
    const log = aLog(3)
    const both = { ...signing, signers: [ed25519Signer(next.skey), logSigner] }
    const text = formatCheckpoint({ origin: ORIGIN, ...log.head })
    const answer = signHead(both, undefined, { oldSize: 0, proof: [], text })
    if (!('note' in answer)) throw new Error('not signed')
    for (const key of [logKey, ed25519Verifier(next.vkey)]) {
      expect(openCheckpoint(answer.note, { origin: ORIGIN, log: [key] }).size).toBe(3)
    }
  })
})
