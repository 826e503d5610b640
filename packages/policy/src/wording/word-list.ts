import { type Check, faultsIn, listOf, matching, oneOf, record, text, textFor } from '../check.ts'
import { type Fault, PackError } from '../faults.ts'
import type { Provision } from '../pack.ts'
import { provision } from '../rule-check.ts'
import { LANGUAGES, type Language } from '../vocabulary.ts'

/**
 * Why a word has a neutral one beside it: `label` names a person by a suspicion, an illness or a group; `grade` puts a
 * person on a scale; `sign` takes clothing, looks or prayer for a sign (P19); `outcome` declares a person changed (S38).
 */
export const WORD_KINDS = ['label', 'grade', 'sign', 'outcome'] as const
export type WordKind = (typeof WORD_KINDS)[number]

/** Terms that say the same, and the one neutral wording for all of them. */
export interface WordRule {
  readonly id: string
  readonly kind: WordKind
  /** Words, or several in a row; `*` at the end stands for any ending. Accents and capitals make no difference. */
  readonly terms: readonly string[]
  /** Expressions in which a term is only a word: the name of a law, of a court. */
  readonly unless?: readonly string[]
  readonly instead: string
  readonly provision: string
}

/** The words of one language: pack data, dated and cited, for counsel and for those who do the work to correct. */
export interface WordList {
  readonly language: Language
  /** Names one content: a day and a counter. */
  readonly revision: string
  /** Says that the wording is unofficial. */
  readonly notice: string
  readonly provisions: readonly Provision[]
  readonly reasons: Readonly<Record<WordKind, string>>
  readonly rules: readonly WordRule[]
}

const term = matching(/^\p{L}[\p{L}\p{M}'’ -]*\*?$/u, 'must be words, with * at most at the end')

const wordRule = record(
  {
    id: matching(/^[a-z]{2}(-[a-z]+)+$/, 'must be the language and words with hyphens'),
    kind: oneOf(WORD_KINDS),
    terms: listOf(term, 1),
    instead: text,
    provision: text,
  },
  { unless: listOf(term, 1) },
)

const shape = record({
  language: oneOf(LANGUAGES),
  revision: matching(/^\d{4}-\d\d-\d\d\.[1-9]\d*$/, 'must be a day and a counter'),
  notice: text,
  provisions: listOf(provision, 1),
  reasons: textFor(WORD_KINDS),
  rules: listOf(wordRule, 1),
})

/** @throws PackError that names every fault: an unknown key or kind, an id used twice, a provision that is not there. */
export function parseWordList(document: unknown): WordList {
  const faults = faultsIn(wordList, document)
  if (faults.length > 0) throw new PackError(faults)
  return document as WordList
}

const wordList: Check = (value, at, faults) => {
  const before = faults.length
  shape(value, at, faults)
  if (faults.length === before) faults.push(...together(value as WordList, at))
}

function together({ provisions, rules }: WordList, at: string): readonly Fault[] {
  const cited = new Set(provisions.map(({ id }) => id))
  return rules.flatMap(({ id, provision: named }, i) => [
    ...(rules.findIndex((one) => one.id === id) < i
      ? [{ pointer: `${at}/rules/${i}/id`, detail: 'is used twice' }]
      : []),
    ...(cited.has(named) ? [] : [{ pointer: `${at}/rules/${i}/provision`, detail: 'is not there' }]),
  ])
}
