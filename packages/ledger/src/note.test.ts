import { describe, expect, it } from 'vitest'
import { logKey, logSigner, ORIGIN } from '../test/log.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts'
import { cosign, findCosignatureTime } from './cosignature.ts'
import {
  cosignatureSigner,
  ecdsaVerifier,
  ed25519Signer,
  ed25519Verifier,
  generateNoteKeys,
  nodeHash,
  witnessVerifier,
} from './node.ts'
import { formatSignature, NoteError, openNote, signNote } from './note.ts'
import { formatVkey, KeyError, parseVkey } from './vkey.ts'

const TEXT = 'one\n\ntwo\n'

describe('a note', () => {
  it('is split at its last empty line', () => {
    expect(openNote(signNote(TEXT, [logSigner]), [logKey]).text).toBe(TEXT)
  })

  it('may carry several signatures; unknown ones are kept apart', () => {
    const stranger = ed25519Signer(generateNoteKeys('stranger.example').skey)
    const opened = openNote(signNote(TEXT, [stranger, logSigner]), [logKey])
    expect(opened.verified.map(({ name }) => name)).toEqual([ORIGIN])
    expect(opened.unverified.map(({ name }) => name)).toEqual(['stranger.example'])
  })

  it('is refused whole when one signature of a known key is wrong', () => {
    const wrong = formatSignature({ ...logKey, signature: new Uint8Array(64) })
    expect(() => openNote(signNote(TEXT, [logSigner]) + wrong, [logKey])).toThrow('invalid signature')
  })

  it('has one spelling: unused bits in a signature make it wrong', () => {
    const note = signNote(TEXT, [logSigner])
    const [, encoded = ''] = / (\S+)\n$/.exec(note) ?? []
    const other = String.fromCharCode(encoded.charCodeAt(encoded.length - 2) + 1)
    const respelled = note.replace(encoded, `${encoded.slice(0, -2)}${other}=`)
    expect(() => openNote(respelled, [logKey])).toThrow(NoteError)
  })

  it.each(['no line end', 'tab\there\n', 'carriage\r\n', 'lone \ud800\n'])('is not signed for %j', (text) => {
    expect(() => signNote(text, [logSigner])).toThrow(NoteError)
  })

  it('is not signed by nobody', () => {
    expect(() => signNote(TEXT, [])).toThrow(NoteError)
  })
})

describe('a key in note format', () => {
  const keys = generateNoteKeys('harbour.example/witness')

  it('signs as the one and is verified as the other', () => {
    const note = signNote(TEXT, [ed25519Signer(keys.skey)])
    expect(openNote(note, [ed25519Verifier(keys.vkey)]).verified).toHaveLength(1)
  })

  it('is one key for notes and another for cosignatures, so that neither passes for the other', () => {
    const line = formatSignature(cosign(cosignatureSigner(keys.skey), TEXT, 1))
    expect(openNote(`${TEXT}\n${line}`, [witnessVerifier(keys.vkey)]).verified).toHaveLength(1)
    expect(() => openNote(`${TEXT}\n${line}`, [ed25519Verifier(keys.vkey)])).toThrow(
      'no signature of a known key',
    )
    const plain = signNote(TEXT, [ed25519Signer(keys.skey)])
    expect(() => openNote(plain, [witnessVerifier(keys.vkey)])).toThrow('no signature of a known key')
  })

  it('as a witness publishes it may be of either type', () => {
    const { name, publicKey } = parseVkey(nodeHash, keys.vkey)
    const published = formatVkey(nodeHash, name, 4, publicKey)
    expect(witnessVerifier(published).keyId).toEqual(witnessVerifier(keys.vkey).keyId)
    expect(() => ed25519Verifier(published)).toThrow(KeyError)
    expect(() => ecdsaVerifier(keys.vkey)).toThrow(KeyError)
  })

  it('is refused when its id, name or length is wrong', () => {
    const id = keys.skey.split('+')[3] ?? ''
    expect(() => ed25519Signer(keys.skey.replace(id, '00000000'))).toThrow(KeyError)
    expect(() => ed25519Verifier(keys.vkey.replace(id, '00000000'))).toThrow(KeyError)
    expect(() => ed25519Signer(keys.vkey)).toThrow(KeyError)
    expect(() => generateNoteKeys('two words')).toThrow(KeyError)
    expect(() => generateNoteKeys('')).toThrow(KeyError)
    const short = formatVkey(nodeHash, 'short', 1, new Uint8Array(31))
    expect(() => ed25519Verifier(short)).toThrow(KeyError)
    expect(() => parseVkey(nodeHash, `${keys.vkey} `)).toThrow(KeyError)
  })
})

describe('a checkpoint', () => {
  const head = { origin: ORIGIN, size: 3, root: new Uint8Array(32) }
  const note = signCheckpoint(head, [logSigner])

  it('is not opened by its witnesses alone: the log itself must have signed', () => {
    expect(openCheckpoint(note, { origin: ORIGIN, log: [logKey] })).toMatchObject(head)
    const keys = { origin: ORIGIN, log: [], witnesses: [logKey] }
    expect(() => openCheckpoint(note, keys)).toThrow('the log itself has not signed')
  })

  it('tolerates extension lines and writes none', () => {
    const extended = signNote(`${formatCheckpoint(head)}extension\n`, [logSigner])
    expect(openCheckpoint(extended, { origin: ORIGIN, log: [logKey] }).size).toBe(3)
    expect(formatCheckpoint(head).split('\n')).toHaveLength(4)
  })

  it.each([
    '',
    'a\n1\n',
    'a\n01\nROOT\n',
    'a\n-1\nROOT\n',
    '\n1\nROOT\n',
    'a\n1\nAA==\n',
    'a\n1\nROOT',
    'a\n1\nROOT\n\nx\n',
  ])('is malformed as %j', (text) => {
    expect(() => parseCheckpoint(text.replace('ROOT', toBase64(head.root)))).toThrow(NoteError)
  })
})

describe('a cosignature', () => {
  const keys = generateNoteKeys('harbour.example/witness')
  const signature = cosign(cosignatureSigner(keys.skey), TEXT, 1_800_000_000).signature
  const message = new TextEncoder().encode(TEXT)

  it('is 8 bytes of time and 64 of signature; its time cannot be moved', () => {
    const verifier = witnessVerifier(keys.vkey)
    expect(verifier.verify(message, signature)).toBe(true)
    for (let at = 0; at < signature.length; at++) {
      const moved = fromBase64(toBase64(signature)) ?? new Uint8Array()
      moved[at] = (moved[at] ?? 0) ^ 1
      expect(verifier.verify(message, moved)).toBe(false)
    }
    expect(verifier.verify(message, signature.slice(1))).toBe(false)
    expect(verifier.verify(message, signature.slice(0, 3))).toBe(false)
    expect(findCosignatureTime(signature)).toBe(1_800_000_000)
    expect(findCosignatureTime(signature.slice(8))).toBeUndefined()
    // A witness may sign any time; one that no calendar has is none.
    const late = (seconds: number) =>
      findCosignatureTime(cosign(cosignatureSigner(keys.skey), TEXT, seconds).signature)
    expect(late(253_402_300_799)).toBe(253_402_300_799)
    expect(late(253_402_300_800)).toBeUndefined()
    expect(late(Number.MAX_SAFE_INTEGER)).toBeUndefined()
  })

  it('needs a POSIX time', () => {
    for (const seconds of [-1, 0.5, Number.NaN]) {
      expect(() => cosign(cosignatureSigner(keys.skey), TEXT, seconds)).toThrow(RangeError)
    }
  })
})
