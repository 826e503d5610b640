/** One word of a text as it is compared, and where it stands. */
export interface Word {
  readonly folded: string
  readonly from: number
  readonly to: number
}

/** Letters with their marks; invisible characters inside a word do not divide it. Digits stand apart from letters. */
const WORD = /\p{L}[\p{L}\p{M}\p{Cf}]*/gu

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    folded: folded(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** Without capitals, accents, ligatures and invisible characters. */
function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
}

/** Words of one expression have nothing but spaces, hyphens or apostrophes between them, or one dot or slash. */
export function isJoined(between: string): boolean {
  return /^(?:[\s\-‐‑'’]{0,3}|[_./])$/u.test(between)
}
