import type { Language } from '@casebridge/policy'
import type { FlagCode } from '../review/flag-codes.ts'

/** What a flag says: what was done, and what may well explain it. Never that somebody did something wrong. */
const TEXTS: Readonly<Record<Language, Readonly<Record<FlagCode, string>>>> = {
  en: {
    'out-of-hours':
      'Information was handled outside the hours of the agency. Duty at night or work left over may explain it.',
    'volume-own-baseline':
      'Far more was handled on this day than on earlier days of the same professional. A new task or a busy case may explain it.',
    'volume-peer-baseline':
      'Far more was handled on this day than by others in the same role. The way tasks are divided may explain it.',
    'self-lookup':
      'A professional handled information about themselves. People have rights to their own information, by another way.',
    'colleague-lookup':
      'A professional handled information about somebody of the own agency. The case may have needed it.',
    'no-open-case': 'Information about a person was handled without a case, for a purpose that needs one.',
    'many-agencies-one-person':
      'Many agencies asked about one person outside a case conference. A case conference may be the better place.',
    emergency: 'A warning in imminent danger: every one is reviewed within 72 hours.',
    'emergency-unreviewed': 'A warning in imminent danger was not reviewed within 72 hours.',
    bulk: 'Information about many persons was handled within a short time. Preparing a session may explain it.',
    'pop-up-session': 'Something was shared in a session that was convened for the occasion.',
    'asker-attested': 'What the sharing rests on was stated by the asker alone.',
    'no-outcome':
      'A disclosure was recorded, and nothing says whether anything was released. A fault in between may explain it.',
    'one-sided':
      'Only one of the two sides recorded a sharing. A recipient may not have confirmed it, or it may have gone elsewhere.',
    'dormant-account': 'First act of a professional after months of none. A leave may explain it.',
    fishing:
      'Many questions about many persons in some weeks led to next to nothing. A new professional may need guidance.',
    'refused-then-permitted':
      'What was refused for one purpose was permitted for another soon after. The need may have changed.',
  },
  fr: {
    'out-of-hours':
      'Des informations ont été traitées en dehors des heures du service. Une garde de nuit ou un retard à rattraper peut l’expliquer.',
    'volume-own-baseline':
      'Bien plus d’informations ont été traitées ce jour que les jours précédents du même professionnel. Une nouvelle tâche ou un dossier chargé peut l’expliquer.',
    'volume-peer-baseline':
      'Bien plus d’informations ont été traitées ce jour que par d’autres dans la même fonction. La répartition des tâches peut l’expliquer.',
    'self-lookup':
      'Un professionnel a traité des informations qui le concernent. Chacun a droit à ses propres informations, par une autre voie.',
    'colleague-lookup':
      'Un professionnel a traité des informations sur une personne de son propre service. Le dossier pouvait l’exiger.',
    'no-open-case':
      'Des informations sur une personne ont été traitées sans dossier ouvert, pour une finalité qui en exige un.',
    'many-agencies-one-person':
      'De nombreux services ont posé des questions sur une même personne en dehors d’une concertation de cas. Celle-ci est peut-être un meilleur cadre.',
    emergency: 'Un avertissement en cas de danger imminent : chacun est examiné dans les 72 heures.',
    'emergency-unreviewed':
      'Un avertissement en cas de danger imminent n’a pas été examiné dans les 72 heures.',
    bulk: 'Des informations sur de nombreuses personnes ont été traitées en peu de temps. La préparation d’une séance peut l’expliquer.',
    'pop-up-session': 'Un partage a eu lieu dans une séance convoquée pour l’occasion.',
    'asker-attested': 'Les éléments sur lesquels repose le partage n’ont été déclarés que par le demandeur.',
    'no-outcome':
      'Une communication a été enregistrée, et rien ne dit si quelque chose a été transmis. Une panne entre les deux peut l’expliquer.',
    'one-sided':
      'Un seul des deux côtés a enregistré un partage. Le destinataire ne l’a peut-être pas confirmé, ou le partage est parvenu ailleurs.',
    'dormant-account':
      'Premier acte d’un professionnel après des mois sans activité. Un congé peut l’expliquer.',
    fishing:
      'De nombreuses questions sur de nombreuses personnes en quelques semaines n’ont presque rien donné. Un nouveau professionnel a peut-être besoin d’être guidé.',
    'refused-then-permitted':
      'Ce qui avait été refusé pour une finalité a été permis peu après pour une autre. Le besoin a pu changer.',
  },
  nl: {
    'out-of-hours':
      'Er is informatie behandeld buiten de uren van de dienst. Een nachtdienst of werk dat bleef liggen kan dat verklaren.',
    'volume-own-baseline':
      'Op deze dag is veel meer behandeld dan op eerdere dagen van dezelfde professional. Een nieuwe taak of een drukke casus kan dat verklaren.',
    'volume-peer-baseline':
      'Op deze dag is veel meer behandeld dan door anderen in dezelfde rol. De verdeling van taken kan dat verklaren.',
    'self-lookup':
      'Een professional heeft informatie over zichzelf behandeld. Iedereen heeft recht op de eigen informatie, langs een andere weg.',
    'colleague-lookup':
      'Er is informatie behandeld over iemand van de eigen dienst. De casus kan dat nodig hebben gemaakt.',
    'no-open-case':
      'Er is informatie over een persoon behandeld zonder casus, voor een doel waarvoor een casus nodig is.',
    'many-agencies-one-person':
      'Veel diensten hebben buiten een casusoverleg naar dezelfde persoon gevraagd. Het casusoverleg is misschien een betere plek.',
    emergency: 'Een waarschuwing bij onmiddellijk gevaar: elke waarschuwing wordt binnen 72 uur beoordeeld.',
    'emergency-unreviewed': 'Een waarschuwing bij onmiddellijk gevaar is niet binnen 72 uur beoordeeld.',
    bulk: 'Er is in korte tijd informatie over veel personen behandeld. De voorbereiding van een zitting kan dat verklaren.',
    'pop-up-session': 'Er is informatie gedeeld in een zitting die voor de gelegenheid is belegd.',
    'asker-attested': 'Waarop het delen berust, is alleen door de vrager verklaard.',
    'no-outcome':
      'Een verstrekking is vastgelegd, en nergens staat of er iets is vrijgegeven. Een storing daartussen kan dat verklaren.',
    'one-sided':
      'Slechts één van beide kanten heeft een verstrekking vastgelegd. De ontvanger heeft die misschien niet bevestigd, of ze is elders aangekomen.',
    'dormant-account':
      'Eerste handeling van een professional na maanden zonder activiteit. Verlof kan dat verklaren.',
    fishing:
      'Veel vragen over veel personen in enkele weken leverden bijna niets op. Een nieuwe professional heeft misschien uitleg nodig.',
    'refused-then-permitted':
      'Wat voor het ene doel was geweigerd, is kort daarna voor een ander doel toegestaan. De noodzaak kan veranderd zijn.',
  },
}

const NEVER_A_CONCLUSION: Readonly<Record<Language, string>> = {
  en: 'A flag is a reason to look, never a conclusion.',
  fr: 'Un signalement est une raison de regarder, jamais une conclusion.',
  nl: 'Een signaal is een reden om te kijken, nooit een conclusie.',
}

/** For those who review: what happened, what may explain it, and that it is no conclusion. */
export function flagText(code: FlagCode, language: Language): string {
  return `${TEXTS[language][code]} ${NEVER_A_CONCLUSION[language]}`
}
