import type { Issue } from '@casebridge/service'
import { bodyIssue } from '../casework/refusals.ts'
import type { Directory } from '../directory.ts'

/** A text of the body, and where it stands. */
export interface Text {
  readonly pointer: string
  readonly text: string
}

/** Gives each text its RFC 6901 pointer, by its member. */
export function textsOf(words: Readonly<Record<string, string>>): readonly Text[] {
  return Object.entries(words).map(([member, text]) => ({ pointer: `/${member}`, text }))
}

/**
 * Everything in texts about the work, meant for others than one's own table, that points at somebody: a name of the
 * registry, a number as documents and telephones have it, a day, an address (S22, S24, S39: practice travels, persons
 * do not). What a text gives away without any of these, the second person who confirms it has to see.
 */
export function personFreeFaults(
  directory: Pick<Directory, 'names'>,
  texts: readonly Text[],
): readonly Issue[] {
  return texts.flatMap(({ pointer, text }) => [
    ...(hasName(directory, text) ? [bodyIssue(pointer, 'name', NAME)] : []),
    ...(hasNumber(text) ? [bodyIssue(pointer, 'number', NUMBER)] : []),
    ...(ADDRESS.test(text) ? [bodyIssue(pointer, 'address', 'Write it without an address.')] : []),
  ])
}

// None of them repeats what was found: a problem document is read in more places than the text.
const NAME = 'Write it without the name of a person or an agency: say what kind of service it was.'
const NUMBER =
  'Write it without numbers of documents, cases or telephones, and say a season instead of a day.'
const ADDRESS = /\S@\S|https?:|www\./i

/** A span of years says when something was, and nobody's number. */
const YEARS = /(?<!\d)(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d(?!\d)/g
/** So does the number of a rule of the Union: year and number, as it is cited. */
const CITED = /\((?:EU|UE|EC|CE|EG)\)\s?(?:no\.?|nr\.?|n°)?\s?(?:19|20)\d\d\/\d{1,4}(?!\d)/gi
/** Six digits or more, also in groups, as in national numbers, cases and telephones. */
const DIGITS = /\d(?:[ ./\u00a0\u2013-]{0,2}\d){5,}/
const DAY = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/
/** Letters, digits and slashes as a case number has them. */
const REFERENCE = /\b[A-Z0-9]{2,}(?:\/[A-Z0-9]+){1,}\/\d+\b/

function hasNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(YEARS, '').replace(CITED, '')
  return DIGITS.test(plain) || DAY.test(plain) || REFERENCE.test(plain)
}

/** Whether a name stands in it as a whole, however it is written; or a family name alone, written as a name. */
function hasName({ names }: Pick<Directory, 'names'>, text: string): boolean {
  const words = wordsOf(text)
  const line = ` ${words.join(' ').toLowerCase()} `
  return names.some(({ whole, family }) => {
    const parts = wordsOf(whole).join(' ').toLowerCase()
    if (parts !== '' && line.includes(` ${parts} `)) return true
    const [alone] = family === undefined ? [] : wordsOf(family).slice(-1)
    return alone !== undefined && (words.includes(alone) || words.includes(alone.toUpperCase()))
  })
}

const INVISIBLE = /\p{Cf}/gu

/** Words without accents; İ and ı are an i here, and what is invisible divides nothing. */
function wordsOf(text: string): readonly string[] {
  const plain = text.replace(INVISIBLE, '').normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
