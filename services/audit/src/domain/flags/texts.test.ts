import { LANGUAGES } from '@casebridge/policy'
import { describe, expect, it } from 'vitest'
import { FLAG_CODES } from '../review/flag-codes.ts'
import { flagText } from './texts.ts'

/** Words that pass judgement or name a person by what is thought of them, in the languages of the texts. */
const JUDGING =
  /abus|misuse|misbruik|suspic|suspect|verdacht|soupçon|illegal|unlawful|illégal|onrechtmatig|guilty|schuldig|coupable|offen[cs]e|risk|risico|risque/i

describe.each(LANGUAGES)('the text of a flag in %s', (language) => {
  it.each(FLAG_CODES)(
    '%s: says that it is a reason to look, judges nobody, and is said nowhere else',
    (code) => {
      const text = flagText(code, language)
      expect(text).toMatch(/never a conclusion|jamais une conclusion|nooit een conclusie/)
      expect(text).not.toMatch(JUDGING)
      expect(FLAG_CODES.filter((other) => flagText(other, language) === text)).toEqual([code])
      expect(text.length).toBeLessThanOrEqual(600)
    },
  )
})
