import { describe, expect, it } from 'vitest'
import { ORIGIN } from '../test/log.ts'
import { formatKeySet, type KeySet, openKeySet, parseKeySet } from './key-set.ts'
import { ed25519Signer, ed25519Verifier, generateNoteKeys } from './node.ts'
import { signNote } from './note.ts'

const roots = ['one', 'two', 'three'].map((name) => generateNoteKeys(`root.harbour.example/${name}`))
const trusted = roots.map(({ vkey }) => ed25519Verifier(vkey))
const set: KeySet = {
  origin: ORIGIN,
  sequence: 2,
  issuedOn: '2027-01-02',
  log: [
    { vkey: generateNoteKeys(ORIGIN).vkey, from: '2027-01-02', until: null },
    { vkey: generateNoteKeys(ORIGIN).vkey, from: '2026-01-01', until: '2027-02-01' },
  ],
  witnesses: [{ vkey: generateNoteKeys('inspectorate.example/witness').vkey, outside: true }],
}
const text = formatKeySet(set)

function signedBy(...indexes: readonly number[]): string {
  return signNote(
    text,
    indexes.map((i) => ed25519Signer(roots[i]?.skey ?? '')),
  )
}

describe('the key set of a log', () => {
  it('has one spelling', () => {
    expect(parseKeySet(text)).toEqual(set)
  })

  it('is believed when two of three roots signed it', () => {
    expect(openKeySet(signedBy(0, 2), trusted, 2, ORIGIN)).toEqual(set)
  })

  it('is not believed when one root signed it, though it be twice', () => {
    expect(() => openKeySet(signedBy(1), trusted, 2, ORIGIN)).toThrow('1 of the 2 roots')
    expect(() => openKeySet(signedBy(1, 1), trusted, 2, ORIGIN)).toThrow('1 of the 2 roots')
  })

  it('is not believed when something in it was changed, nor for another log', () => {
    const changed = signedBy(0, 1).replace('2027-02-01', '2037-02-01')
    expect(() => openKeySet(changed, trusted, 2, ORIGIN)).toThrow('invalid signature')
    expect(() => openKeySet(signedBy(0, 1), trusted, 2, 'other.example/log')).toThrow('another log')
  })

  it.each([
    ['no keys', 'a/keys\n1\n2027-01-01\n'],
    ['no count', 'a/keys\n0\n2027-01-01\nlog 2027-01-01 - k\n'],
    ['another kind of key', 'a/keys\n1\n2027-01-01\nkey 2027-01-01 - k\n'],
    ['a word too many', 'a/keys\n1\n2027-01-01\nlog 2027-01-01 - k more\n'],
    ['no end', 'a/keys\n1\n2027-01-01\nlog 2027-01-01 - k'],
  ])('with %s is none', (_what, wrong) => {
    expect(() => parseKeySet(wrong)).toThrow('malformed key set')
  })
})
