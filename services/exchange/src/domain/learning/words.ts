import type { Language } from '@casebridge/policy'

/** What is below this is not told, and from there on only steps of it (P5). */
export const STEP = 10

/** What is said of every count of the work, so that leaving something out says nothing. */
export const SUPPRESSED: Readonly<Record<Language, string>> = {
  en: 'Told in tens, rounded down, for quarters that are over; what is below ten is left out.',
  fr: 'Arrondi à la dizaine inférieure, pour les trimestres terminés ; en dessous de dix, rien n’est dit.',
  nl: 'Naar beneden op tientallen afgerond, voor afgelopen kwartalen; wat onder tien ligt, blijft weg.',
}
