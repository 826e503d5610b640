import type { WordList, WordRule } from './word-list.ts'
import { WORD_LISTS } from './word-lists.ts'
import { isJoined, type Word, wordsOf } from './words-of.ts'

/** One expression of a list as it is compared. An expression that a rule leaves alone is one without `rule`. */
interface Term {
  readonly words: readonly string[]
  /** The last word may have any ending. */
  readonly open: boolean
  readonly list: WordList
  readonly rule?: WordRule
}

/** The longest first: an expression that is left alone comes before the word inside it. */
const TERMS = WORD_LISTS.flatMap((list) => list.rules.flatMap((rule) => termsOf(list, rule))).toSorted(
  (a, b) => b.words.length - a.words.length || Number(a.open) - Number(b.open),
)

const BY_FIRST_WORD = Map.groupBy(
  TERMS.filter(({ words, open }) => !open || words.length > 1),
  ({ words }) => words[0],
)
const ONE_OPEN_WORD = TERMS.filter(({ words, open }) => open && words.length === 1)

/** The longest term of any list that begins with this word of the text, or undefined. */
export function findTerm(text: string, words: readonly Word[], at: number): Term | undefined {
  const candidates = [...(BY_FIRST_WORD.get(words[at]?.folded) ?? []), ...ONE_OPEN_WORD]
  return candidates.find((term) => standsAt(term, text, words, at))
}

function standsAt(term: Term, text: string, words: readonly Word[], at: number): boolean {
  return term.words.every((expected, i) => {
    const word = words[at + i]
    if (word === undefined) return false
    const isOpen = term.open && i === term.words.length - 1
    if (isOpen ? !word.folded.startsWith(expected) : word.folded !== expected) return false
    return i === 0 || isJoined(text.slice(words[at + i - 1]?.to, word.from))
  })
}

function termsOf(list: WordList, rule: WordRule): readonly Term[] {
  const term = (written: string) => ({
    words: wordsOf(written).map(({ folded }) => folded),
    open: written.endsWith('*'),
    list,
  })
  return [...rule.terms.map((written) => ({ ...term(written), rule })), ...(rule.unless ?? []).map(term)]
}
