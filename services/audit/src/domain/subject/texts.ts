import { type Language, PACKS, type Policy, type Texts } from '@casebridge/policy'
import { WORDS } from './words.ts'

/** The texts that come with Casebridge: for a row whose bundle is not archived yet. */
const SHIPPED = PACKS.flatMap((pack) => ('texts' in pack ? [pack.texts] : []))[0]

/** Purposes and kinds of information in words; a code that has none stays a code. */
export function textFor(policy: Policy | undefined, language: Language) {
  const texts = policy?.common.texts[language] ?? SHIPPED?.[language]
  const { ledger } = WORDS[language]
  const word = (list: keyof Pick<Texts, 'purposes' | 'categories' | 'variants'>, code: string): string => {
    const words: Readonly<Record<string, string>> = texts?.[list] ?? {}
    return Object.hasOwn(words, code) ? (words[code] ?? code) : code
  }
  return {
    purpose: (code: string) => word('purposes', code),
    /** `EDU:summary`: a category and how much of it. */
    dataClass(code: string): string {
      const [category = '', variant] = code.split(':')
      if (category === 'LOG') return ledger
      const kind = word('categories', category)
      return variant === undefined ? kind : `${kind} (${word('variants', variant)})`
    },
  }
}
