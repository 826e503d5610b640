import type { Language } from '@casebridge/policy'

const LANGUAGES: readonly Language[] = ['nl', 'fr', 'en']

/** The first language of an `Accept-Language` header (RFC 9110, 12.5.4) that we have texts in; English otherwise. */
export function languageOf(header: string | undefined): Language {
  const wished = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='))
      return {
        tag: tag.toLowerCase().split('-')[0],
        weight: weight === undefined ? 1 : Number(weight.slice(2)),
      }
    })
    .sort((a, b) => b.weight - a.weight)
  const first = wished.find(({ tag, weight }) => weight > 0 && LANGUAGES.some((language) => language === tag))
  return LANGUAGES.find((language) => language === first?.tag) ?? 'en'
}
