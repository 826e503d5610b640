import {
  KeyError,
  NoteError,
  type NoteReason,
  type NoteSignature,
  openNote,
  parseVkey,
  signNote,
} from '@casebridge/ledger'
import { ed25519Signer, ed25519Verifier, nodeHash } from '@casebridge/ledger/node'
import { describe, expect, it } from 'vitest'
import { readVectors, toHex } from './vectors.ts'

interface Notes {
  sign: { skey: string; text: string; signedNote: string }[]
  open: { desc: string; vkeys: string[]; note: string; verified: string[]; unverified: string[] }[]
  reject: { desc: string; vkeys: string[]; note: string; error: string }[]
  badVkeys: string[]
}
const notes = readVectors<Notes>('signed-note.json')

describe('signed notes', () => {
  it.each(notes.sign)('are signed with the known bytes', ({ skey, text, signedNote }) => {
    expect(signNote(text, [ed25519Signer(skey)])).toBe(signedNote)
  })

  it.each(notes.open)('open: $desc', ({ vkeys, note, verified, unverified }) => {
    const opened = openNote(note, vkeys.map(ed25519Verifier))
    expect(opened.verified.map(nameAndId)).toEqual(verified)
    expect(opened.unverified.map(nameAndId)).toEqual(unverified)
    expect(note.startsWith(`${opened.text}\n— `)).toBe(true)
  })

  it.each(notes.reject)('are refused: $desc', ({ vkeys, note, error }) => {
    expect(refusal(() => openNote(note, vkeys.map(ed25519Verifier)))).toBe(reasonOf(error))
  })
})

describe('verifier keys', () => {
  it.each(notes.badVkeys)('are refused: %s', (vkey) => {
    expect(() => ed25519Verifier(vkey)).toThrow(KeyError)
  })

  it('keep the id they are published with', () => {
    for (const vkey of notes.open.flatMap(({ vkeys }) => vkeys)) {
      const { name, keyId } = parseVkey(nodeHash, vkey)
      expect(vkey.startsWith(`${name}+${toHex(keyId)}+`)).toBe(true)
    }
  })
})

function nameAndId({ name, keyId }: NoteSignature): string {
  return `${name}+${toHex(keyId)}`
}

function reasonOf(error: string): NoteReason {
  if (error === 'malformed note') return 'malformed'
  return error.startsWith('invalid signature') ? 'bad-signature' : 'no-known-signature'
}

function refusal(open: () => unknown): NoteReason | undefined {
  try {
    open()
    return undefined
  } catch (error) {
    if (error instanceof NoteError) return error.reason
    throw error
  }
}
