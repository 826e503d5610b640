import type { Language } from '@casebridge/policy'
import { type CitedBasis, citedBasis } from './cited-basis.ts'
import type { NamedRow } from './named-row.ts'
import type { Party } from './party.ts'
import { sentenceOf } from './sentence.ts'
import { textFor } from './texts.ts'
import { WORDS } from './words.ts'

export interface CodeWithText {
  readonly code: string
  readonly text: string
}

export interface ToldParty {
  readonly id?: string
  readonly name: string
}

/** A row as the person is told it. */
export interface ToldRow {
  readonly index: number
  readonly at: string
  readonly event: string
  readonly effect?: string
  readonly sentence: string
  readonly organisation: ToldParty
  readonly holders: ToldParty[]
  readonly recipients: ToldParty[]
  readonly purpose?: CodeWithText
  readonly basis: CitedBasis[]
  readonly classes: CodeWithText[]
}

/** Codes in the words of the bundle that decided, or else of the packs that come with Casebridge. */
export function rowInWords(row: NamedRow, language: Language): ToldRow {
  const text = textFor(row.policy, language)
  const told = ({ id, name = WORDS[language].unknown }: Party): ToldParty => ({ ...(id && { id }), name })
  const { index, at, event, effect, purpose } = row
  const worded: Omit<ToldRow, 'sentence'> = {
    ...{ index, at, event },
    ...(effect !== undefined && { effect }),
    organisation: told(row.organisation),
    holders: row.holders.map(told),
    recipients: row.recipients.map(told),
    ...(purpose !== undefined && { purpose: { code: purpose, text: text.purpose(purpose) } }),
    basis: citedBasis(row.policy, row.basis, language),
    classes: row.classes.map((code) => ({ code, text: text.dataClass(code) })),
  }
  return { ...worded, sentence: sentenceOf(worded, language) }
}
