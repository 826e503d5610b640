import type { Language } from '@casebridge/policy'

const LANGUAGES: readonly Language[] = ['nl', 'fr', 'en']

/**
 * The most wished language of an `Accept-Language` header (RFC 9110, 12.5.4) that we have texts in, whichever region
 * it names; English otherwise. A weight that is no number is none.
 */
export function languageOf(header: string | undefined): Language {
  const wished = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      return { tag: tag.trim().toLowerCase().split('-')[0], weight: weightOf(parameters) }
    })
    .sort((a, b) => b.weight - a.weight)
  const first = wished.find(({ tag, weight }) => weight > 0 && LANGUAGES.some((language) => language === tag))
  return LANGUAGES.find((language) => language === first?.tag) ?? 'en'
}

function weightOf(parameters: readonly string[]): number {
  const given = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='))
  const weight = given === undefined ? 1 : Number(given.slice(2))
  return weight >= 0 && weight <= 1 ? weight : 0
}
