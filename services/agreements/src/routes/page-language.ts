import type { Language } from '@casebridge/policy'
import { languageOf } from '@casebridge/service'

/** The language that a link names, else that of the reader. */
export function pageLanguage({
  query,
  headers,
}: {
  readonly query: { readonly language?: Language }
  readonly headers: { readonly 'Accept-Language'?: string }
}): Language {
  return query.language ?? languageOf(headers['Accept-Language'])
}
