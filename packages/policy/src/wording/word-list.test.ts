import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import revisions from '../../packs/wording/revisions.json' with { type: 'json' }
import { PackError } from '../faults.ts'
import { LANGUAGES } from '../vocabulary.ts'
import { parseWordList, WORD_KINDS, type WordList } from './word-list.ts'
import { WORD_LISTS } from './word-lists.ts'

const RECORDED: Readonly<Record<string, Readonly<Record<string, string>>>> = revisions
const [FIRST] = WORD_LISTS

describe('a list of words', () => {
  it('is there in each language, with something of each kind', () => {
    expect(WORD_LISTS.map(({ language }) => language).toSorted()).toEqual([...LANGUAGES])
    for (const { rules } of WORD_LISTS) {
      expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(WORD_KINDS))
    }
  })

  it.each(WORD_LISTS.map((list) => [list.language, list] as const))(
    'in %s: a revision names one content for ever, a change is a new one',
    (language, list) => {
      const line = `"${list.revision}": "${hashOf(list)}"`
      const told = `Give packs/wording/${language}.json a new revision (the day and a counter), then add ${line} to packs/wording/revisions.json. A recorded line stays as it is.`
      expect(RECORDED[language]?.[list.revision], told).toBe(hashOf(list))
      expect(Object.keys(RECORDED[language] ?? {}).at(-1)).toBe(list.revision)
    },
  )

  it('names every fault: an unknown kind, a pattern, an id used twice, a provision that is not there', () => {
    const [rule] = FIRST?.rules ?? []
    expect(faultsOf({ ...FIRST, rules: [{ ...rule, kind: 'rude' }] })).toEqual(['/rules/0/kind'])
    expect(faultsOf({ ...FIRST, rules: [{ ...rule, terms: ['.*', 'a*b'] }] })).toEqual([
      '/rules/0/terms/0',
      '/rules/0/terms/1',
    ])
    expect(faultsOf({ ...FIRST, rules: [rule, { ...rule, provision: 'nowhere' }] })).toEqual([
      '/rules/1/id',
      '/rules/1/provision',
    ])
    expect(faultsOf({ ...FIRST, strict: true })).toEqual(['/strict'])
  })
})

function faultsOf(document: unknown): readonly string[] {
  try {
    parseWordList(document)
  } catch (error) {
    if (error instanceof PackError) return error.faults.map(({ pointer }) => pointer)
    throw error
  }
  return []
}

function hashOf(list: WordList): string {
  return createHash('sha256')
    .update(canonicalize(list) ?? '')
    .digest('hex')
}
