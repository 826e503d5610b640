import type { Provision } from '../pack.ts'
import type { Language } from '../vocabulary.ts'
import { findTerm } from './find-term.ts'
import type { WordKind } from './word-list.ts'
import { WORD_LISTS } from './word-lists.ts'
import { wordsOf } from './words-of.ts'

/**
 * What a text is for: `title` and case number (a name is read by everybody, so it stays neutral), `text` (its author
 * decides), `intake-sign` (what was observed, in a signal), `emergency` (nothing may wait).
 */
export const WORD_USES = ['title', 'text', 'intake-sign', 'emergency'] as const
export type WordUse = (typeof WORD_USES)[number]

/** A word with a neutral one beside it: `refused` where the use does not take it, else it is only suggested. */
export interface Suggestion {
  /** As it is written in the text, from this character to before that. */
  readonly found: string
  readonly from: number
  readonly to: number
  readonly kind: WordKind
  /** Of the list that knows the word, and so of `instead`. */
  readonly language: Language
  readonly instead: string
  readonly refused: boolean
  readonly rule: string
}

/**
 * The words of a text that have a neutral one beside them, in their order, none inside another (P19). It names what it
 * finds and changes nothing: no text is rewritten by a machine.
 *
 * INVARIANT: in an emergency it says nothing, so nothing can be held back by it.
 */
export function checkWords(text: string, use: WordUse): readonly Suggestion[] {
  if (use === 'emergency') return []
  const words = wordsOf(text)
  const found: Suggestion[] = []
  for (let i = 0; i < words.length; i++) {
    const term = findTerm(text, words, i)
    if (term === undefined) continue
    const from = words[i]?.from ?? 0
    i += term.words.length - 1
    const to = words[i]?.to ?? text.length
    if (term.rule === undefined) continue
    const { id: rule, kind, instead } = term.rule
    const { language } = term.list
    const refused = refuses(use, kind)
    found.push({ found: text.slice(from, to), from, to, kind, language, instead, refused, rule })
  }
  return found
}

/** Why words of this kind have a neutral one beside them, in the reader's language. */
export function reasonOf(kind: WordKind, language: Language): string {
  return listOf(language).reasons[kind]
}

/** What a rule of the lists rests on, in the language of its list. */
export function provisionOfWords(rule: string): Provision | undefined {
  for (const { rules, provisions } of WORD_LISTS) {
    const named = rules.find(({ id }) => id === rule)?.provision
    if (named !== undefined) return provisions.find(({ id }) => id === named)
  }
  return undefined
}

function refuses(use: WordUse, kind: WordKind): boolean {
  return use === 'title' || (use === 'intake-sign' && kind === 'sign')
}

function listOf(language: Language) {
  const list = WORD_LISTS.find((one) => one.language === language)
  if (list === undefined) throw new Error(`no words in ${language}`)
  return list
}
