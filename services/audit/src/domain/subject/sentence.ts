import type { Language } from '@casebridge/policy'
import type { CitedBasis } from './cited-basis.ts'
import type { ToldRow } from './row-in-words.ts'
import { WORDS, type Words } from './words.ts'

type Worded = Omit<ToldRow, 'sentence'>

/** A row in plain sentences: who, when, what, why, on what basis. Nobody is named but organisations. */
export function sentenceOf(row: Worded, language: Language): string {
  const words = WORDS[language]
  const listed = (parts: readonly string[]) => new Intl.ListFormat(language).format([...new Set(parts)])
  const what = listed(row.classes.map(({ text }) => text))
  const grounds = listed(row.basis.map(wordedBasis))
  const said = filled(actOf(row, words), {
    who: listed((isTelling(row) ? row.recipients : [row.organisation]).map(({ name }) => name)),
    from: listed(row.holders.map(({ name }) => name)),
    when: timeIn(language, row.at),
    what,
  })
  const outcome =
    row.event === 'decision' ? words.outcome[row.effect === 'pending' ? 'pending' : 'nothing'] : ''
  const purpose = row.purpose === undefined ? '' : filled(words.purpose, { what: row.purpose.text })
  const basis = grounds === '' ? '' : filled(words.basis, { what: grounds })
  return [said, outcome, purpose, basis].filter((part) => part !== '').join(' ')
}

/** What is law is cited. What is our default is no citation: what it says, in the reader's language, and what it is. */
function wordedBasis({ code, text = code, citation = text, status, standing }: CitedBasis): string {
  const said = status === 'design' ? text : citation
  return status === 'law' || standing === undefined ? said : `${said} (${standing})`
}

function actOf(row: Worded, words: Words): string {
  const { event, classes, holders, recipients, organisation } = row
  if (isTelling(row)) {
    return (holders.length === 0 ? words.told : words.toldBy)[recipients.length === 1 ? 'one' : 'many']
  }
  if (event === 'consultation') {
    if (classes.some(({ code }) => code.startsWith('LOG:'))) return words.listed
    if (classes.length === 0) return words.looked
    return holders.length === 0 ? words.read : words.readBy
  }
  // Who asks is the one who would have been told.
  const asks = recipients.some(({ id, name }) => id === organisation.id && name === organisation.name)
  return asks ? words.asked : words.offered
}

function isTelling({ event, classes, recipients }: Worded): boolean {
  return event === 'disclosure' && classes.length > 0 && recipients.length > 0
}

function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

function timeIn(language: Language, at: string): string {
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const
  const time = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC', timeZoneName: 'short' } as const
  // Without it English puts the month first.
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { ...day, ...time }).format(new Date(at))
}
