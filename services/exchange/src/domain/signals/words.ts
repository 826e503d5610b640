import type { Language } from '@casebridge/policy'

/** All that a reporter is ever told, whatever becomes of a signal (P10). */
export const RECEIVED: Readonly<Record<Language, string>> = {
  en: 'Your concern was received. It is with the intake of the unit. What becomes of it is not told, whatever it is.',
  fr: "Votre préoccupation a été reçue. Elle est auprès de l'accueil de l'unité. La suite n'est pas communiquée, quelle qu'elle soit.",
  nl: 'Uw bezorgdheid is ontvangen. Ze is bij de intake van de eenheid. Wat ermee gebeurt, wordt niet meegedeeld, wat het ook is.',
}

export const FEEDBACK: Readonly<Record<Language, string>> = {
  en: 'Your concern was received and handled. Thank you. If you notice something new, hand it in again.',
  fr: 'Votre préoccupation a été reçue et traitée. Merci. Si vous remarquez un élément nouveau, signalez-le à nouveau.',
  nl: 'Uw bezorgdheid is ontvangen en behandeld. Dank u. Merkt u iets nieuws op, meld het dan opnieuw.',
}
