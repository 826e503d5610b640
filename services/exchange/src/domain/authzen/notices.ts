import type { Language } from '@casebridge/policy'

type Texts = Readonly<Record<Language, string>>

/** A decision reveals nothing and records no disclosure. */
export const NO_PERMISSION_TO_SEND: Texts = {
  en: 'This is no permission to send. Make it known through the exchange, which records it first.',
  fr: 'Ceci n’autorise pas l’envoi. Communiquez l’information par l’échange, qui l’enregistre d’abord.',
  nl: 'Dit is geen toestemming om te versturen. Deel het via de uitwisseling, die het eerst vastlegt.',
}

/** What is permitted is a number of many, and an item is none. */
export const COUNTS_ONLY: Texts = {
  en: 'Only counts of many may be made known here, never one item.',
  fr: 'Seuls des nombres agrégés peuvent être communiqués ici, jamais un élément.',
  nl: 'Hier mogen alleen aantallen worden gedeeld, nooit één gegeven.',
}
