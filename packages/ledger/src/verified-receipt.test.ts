import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aLog, anEntry, logKey, MemoryLog, ORIGIN } from '../test/log.ts'
import { fromBase64, toBase64 } from './base64.ts'
import type { Verifier } from './crypto.ts'
import { encodeEntry } from './entry-bytes.ts'
import { leafHash } from './hashing.ts'
import { ed25519Signer, generateNoteKeys, nodeHash } from './node.ts'
import type { KnownHead, Receipt } from './receipt.ts'
import { ReceiptError, type ReceiptReason } from './receipt-error.ts'
import { VerifiedCheckpoints } from './verified-checkpoints.ts'
import {
  isVerifiedReceipt,
  type ReceiptCheck,
  type VerifiedReceipt,
  verifyReceipt,
} from './verified-receipt.ts'

const NOTHING_KNOWN: KnownHead = { size: 0, root: '' }

/** A log of `before` entries that a caller knows, then ours, then `after` more. */
function recorded(before: number, after: number): ReceiptCheck & { readonly log: MemoryLog } {
  const log = aLog(before)
  const known = before === 0 ? NOTHING_KNOWN : log.knownHead
  const given = anEntry()
  const index = log.record(given)
  for (let i = 0; i < after; i++) log.record()
  const receipt = log.receipt(index, given.id, before)
  return { log, hash: nodeHash, verifier: logKey, origin: ORIGIN, entry: encodeEntry(given), receipt, known }
}

describe('a receipt', () => {
  it('verifies, at every place in every small log', () => {
    for (let before = 0; before < 20; before++) {
      for (let after = 0; after < 4; after++) {
        const check = recorded(before, after)
        const verified = verifyReceipt(check)
        expect(verified.index).toBe(before)
        expect(verified.head).toEqual(check.log.knownHead)
        expect(verified.leafHash).toBe(toBase64(leafHash(nodeHash, check.entry)))
        expect(verified.entry.id).toBe(verified.entryId)
      }
    }
  })

  it('verifies for a caller who retries and knows a head that holds the entry already', () => {
    const check = recorded(5, 3)
    const receipt = check.log.receipt(5, check.receipt.entryId, 9)
    expect(verifyReceipt({ ...check, receipt, known: check.log.knownHead }).index).toBe(5)
  })

  it('cannot be made by hand: a look-alike is none, at compile time and at run time', () => {
    const verified = verifyReceipt(recorded(3, 1))
    const lookAlike = { ...verified }
    // @ts-expect-error the private field of a verified receipt is missing
    const forged: VerifiedReceipt = lookAlike
    expect([isVerifiedReceipt(verified), isVerifiedReceipt(forged), isVerifiedReceipt(null)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('cannot be changed once verified', () => {
    const verified = verifyReceipt(recorded(3, 1))
    for (const part of [
      verified,
      verified.head,
      verified.entry,
      verified.entry.classes,
      verified.entry.commitments,
    ]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
  })
})

describe('a forged receipt is refused', () => {
  it('for another entry, even one that is in the log', () => {
    const check = recorded(3, 2)
    expect(refusal({ ...check, entry: encodeEntry(anEntry()) })).toBe('wrong-entry')
    const other = check.log.leaves[1] ?? new Uint8Array()
    expect(refusal({ ...check, entry: other })).toBe('wrong-entry')
    expect(refusal({ ...check, entry: new Uint8Array([1]) })).toBe('wrong-entry')
  })

  it('for the same id with other content', () => {
    const check = recorded(3, 2)
    const altered = encodeEntry(anEntry({ id: check.receipt.entryId, classes: ['HLT:full'] }))
    expect(refusal({ ...check, entry: altered })).toBe('not-included')
  })

  it('with another index, outside or inside the proof', () => {
    const check = recorded(3, 2)
    expect(refusal(changed(check, { index: 2 }))).toBe('wrong-entry')
    const proof = check.receipt.proof.replace('\nindex 3\n', '\nindex 2\n')
    expect(refusal(changed(check, { index: 2, proof }))).toBe('not-included')
  })

  it('when the log only says 200 and hands out an old receipt', () => {
    const check = recorded(3, 2)
    const fresh = anEntry()
    const stale = { ...check.receipt, entryId: fresh.id }
    expect(refusal({ ...check, entry: encodeEntry(fresh), receipt: stale })).toBe('not-included')
  })

  it('from another log, or signed with another key', () => {
    const check = recorded(3, 2)
    const elsewhere = check.log.receipt(
      3,
      check.receipt.entryId,
      3,
      check.log.checkpoint('elsewhere.example'),
    )
    expect(refusal({ ...check, receipt: elsewhere })).toBe('wrong-origin')
    const thief = ed25519Signer(generateNoteKeys(ORIGIN).skey)
    const resigned = check.log.receipt(3, check.receipt.entryId, 3, check.log.checkpoint(ORIGIN, thief))
    expect(refusal({ ...check, receipt: resigned })).toBe('bad-signature')
    const claimed = check.log.checkpoint(ORIGIN, { ...thief, keyId: logKey.keyId })
    expect(refusal({ ...check, receipt: check.log.receipt(3, check.receipt.entryId, 3, claimed) })).toBe(
      'bad-signature',
    )
  })

  it('when the log has become shorter than the caller knows', () => {
    const check = recorded(3, 2)
    const later = aLog(9).knownHead
    expect(refusal({ ...check, known: later, receipt: { ...check.receipt, consistency: [] } })).toBe(
      'rolled-back',
    )
  })

  it('when the log is a fork of the one the caller knows', () => {
    const check = recorded(3, 2)
    expect(refusal({ ...check, known: aLog(3).knownHead })).toBe('not-consistent')
    const sameSize = { size: check.log.head.size, root: aLog(6).knownHead.root }
    expect(refusal(changed({ ...check, known: sameSize }, { consistency: [] }))).toBe('not-consistent')
  })

  it('when consistency is left out, or padded where there is nothing to prove', () => {
    const check = recorded(3, 2)
    expect(refusal(changed(check, { consistency: [] }))).toBe('not-consistent')
    const [first = ''] = check.receipt.consistency
    expect(refusal(changed({ ...check, known: NOTHING_KNOWN }, { consistency: [first] }))).toBe('malformed')
    expect(refusal(changed(check, { consistency: ['?'] }))).toBe('malformed')
  })

  it('when any character of the proof or any bit of the consistency proof is changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), fc.nat(255), (before, at, noise) => {
        const check = recorded(before, 3)
        const { proof, consistency } = check.receipt
        const text = [...proof]
        const place = at % text.length
        text[place] = String.fromCharCode(33 + (noise % 90))
        const altered = text.join('')
        if (altered !== proof) expect(refusal(changed(check, { proof: altered }))).toBeDefined()

        const hashes = consistency.map((hash) => fromBase64(hash) ?? new Uint8Array())
        const hash = hashes[at % hashes.length]
        if (hash === undefined) return
        hash[noise >> 3] = (hash[noise >> 3] ?? 0) ^ (1 << (noise & 7))
        expect(refusal(changed(check, { consistency: hashes.map(toBase64) }))).toBe('not-consistent')
      }),
    )
  })

  it.each(['', 'c2sp.org/tlog-proof@v1\n', 'c2sp.org/tlog-proof@v2\nindex 0\n\n', 'x'.repeat(1000)])(
    'when it is malformed: %j',
    (proof) => {
      expect(refusal(changed(recorded(1, 1), { proof }))).toBe('malformed')
    },
  )
})

describe('checkpoints verified once a batch', () => {
  const check = recorded(3, 2)
  const counting = (): Verifier & { readonly calls: () => number } => {
    let calls = 0
    const verify: Verifier['verify'] = (message, signature) => {
      calls++
      return logKey.verify(message, signature)
    }
    return { ...logKey, verify, calls: () => calls }
  }

  it('are verified once', () => {
    const verifier = counting()
    const checkpoints = new VerifiedCheckpoints(ORIGIN, verifier)
    for (let i = 0; i < 5; i++) verifyReceipt({ ...check, verifier, checkpoints })
    expect(verifier.calls()).toBe(1)
  })

  it('are forgotten beyond the limit, oldest first', () => {
    const verifier = counting()
    const checkpoints = new VerifiedCheckpoints(ORIGIN, verifier, 2)
    const log = new MemoryLog()
    const notes = [1, 2, 3].map(() => {
      log.record()
      return log.checkpoint()
    })
    for (const note of [...notes, ...notes.slice(1), ...notes.slice(0, 1)]) checkpoints.open(note)
    expect(verifier.calls()).toBe(4)
  })

  it('do not remember what failed', () => {
    const checkpoints = new VerifiedCheckpoints(ORIGIN, { ...logKey, verify: () => false })
    const note = check.log.checkpoint()
    expect(() => checkpoints.open(note)).toThrow()
    expect(() => checkpoints.open(note)).toThrow()
  })

  it('of another log or key are not taken', () => {
    const other = new VerifiedCheckpoints('elsewhere.example', logKey)
    expect(() => verifyReceipt({ ...check, checkpoints: other })).toThrow(TypeError)
  })
})

function changed(check: ReceiptCheck, receipt: Partial<Receipt>): ReceiptCheck {
  return { ...check, receipt: { ...check.receipt, ...receipt } }
}

/** Why a receipt is refused; undefined when it is not. */
function refusal(check: ReceiptCheck): ReceiptReason | undefined {
  try {
    verifyReceipt(check)
    return undefined
  } catch (error) {
    if (error instanceof ReceiptError) return error.reason
    throw error
  }
}
