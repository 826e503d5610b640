import { languageOf } from '@casebridge/service'
import { flagText } from '../domain/flags/texts.ts'
import { FLAG_CODES } from '../domain/review/flag-codes.ts'
import type { Operation } from '../operation.ts'

/** What every code says, in words. */
export const listFlags: Operation<'listFlags'> =
  ({ flagSettings }) =>
  async ({ request: { headers } }) => {
    const language = languageOf(headers['Accept-Language'])
    const items = FLAG_CODES.map((code) => ({ code, text: flagText(code, language) }))
    return { status: 200, body: { asOf: flagSettings.asOf, items } }
  }
