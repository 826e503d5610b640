import {
  findCosignatureTime,
  fromBase64,
  openCheckpoint,
  parseCheckpoint,
  parseNote,
  signCheckpoint,
  toBase64,
  verifyConsistency,
} from '@casebridge/ledger'
import {
  ecdsaVerifier,
  ed25519Signer,
  ed25519Verifier,
  nodeHash,
  witnessVerifier,
} from '@casebridge/ledger/node'
import { describe, expect, it } from 'vitest'
import { fromHex, readVectors } from './vectors.ts'

interface Checkpoints {
  realWorldCosigned: { note: string; logVkeyEcdsa: string; witnessVkeysTable: string[] }
  c2spExampleParseOnly: {
    note: string
    origin: string
    size: number
    rootB64: string
    cosignerTimestamp: number
  }
  monkeysLog: {
    logVkey: string
    logSkey: string
    checkpoint5: string
    checkpoint8: string
    consistencyProofHex: string[]
  }
}
const {
  realWorldCosigned: pixel,
  c2spExampleParseOnly: example,
  monkeysLog: monkeys,
} = readVectors<Checkpoints>('checkpoint-cosignature.json')

describe('a checkpoint from the world, signed with ECDSA and cosigned by two witnesses', () => {
  const keys = {
    origin: 'developers.google.com/android/binary_transparency/0',
    log: [ecdsaVerifier(pixel.logVkeyEcdsa)],
    witnesses: pixel.witnessVkeysTable.map(witnessVerifier),
  }

  it('opens with the published keys', () => {
    const checkpoint = openCheckpoint(pixel.note, keys)
    expect(checkpoint.size).toBe(611)
    const seen = checkpoint.cosignatures.map(({ name, signature }) => [name, isoTime(signature)])
    expect(Object.fromEntries(seen)).toEqual({
      'ArmoredWitness-autumn-wood': '2025-02-05T00:03:49.000Z',
      'ArmoredWitness-small-breeze': '2025-02-05T00:03:56.000Z',
    })
  })

  it('does not open when a cosignature is moved in time', () => {
    const [line = '', encoded = ''] = /— ArmoredWitness-small-breeze (\S+)/.exec(pixel.note) ?? []
    const bytes = fromBase64(encoded) ?? new Uint8Array()
    bytes[11] = (bytes[11] ?? 0) ^ 1
    const moved = pixel.note.replace(line, line.replace(encoded, toBase64(bytes)))
    expect(() => openCheckpoint(moved, keys)).toThrow('invalid signature of ArmoredWitness-small-breeze')
  })

  it('does not open with the witnesses alone', () => {
    expect(() => openCheckpoint(pixel.note, { ...keys, log: [] })).toThrow('the log itself has not signed')
  })
})

describe("the specification's own example", () => {
  it('is read as it says', () => {
    const { text, signatures } = parseNote(example.note)
    const { origin, size, root } = parseCheckpoint(text)
    expect({ origin, size, root: toBase64(root) }).toEqual({
      origin: example.origin,
      size: example.size,
      root: example.rootB64,
    })
    expect(signatures.map(({ signature }) => findCosignatureTime(signature))).toEqual([
      undefined,
      example.cosignerTimestamp,
    ])
  })
})

describe('the monkeys log', () => {
  const keys = { origin: 'monkeys', log: [ed25519Verifier(monkeys.logVkey)] }
  const old = openCheckpoint(monkeys.checkpoint5, keys)
  const now = openCheckpoint(monkeys.checkpoint8, keys)

  it('is at 8 the continuation of what it was at 5', () => {
    const proof = monkeys.consistencyProofHex.map(fromHex)
    const claim = { oldSize: old.size, size: now.size, oldRoot: old.root, root: now.root, proof }
    expect(verifyConsistency(nodeHash, claim)).toBe(true)
    expect(verifyConsistency(nodeHash, { ...claim, root: old.root })).toBe(false)
  })

  it('signs again with the same bytes', () => {
    const signer = ed25519Signer(monkeys.logSkey)
    expect(signCheckpoint(old, [signer])).toBe(monkeys.checkpoint5)
    expect(signCheckpoint(now, [signer])).toBe(monkeys.checkpoint8)
  })
})

function isoTime(signature: Uint8Array): string {
  return new Date((findCosignatureTime(signature) ?? 0) * 1000).toISOString()
}
