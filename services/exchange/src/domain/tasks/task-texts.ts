import type { TaskKind } from './task.ts'

/** What is to be done, in one sentence. */
export type TaskTexts = Readonly<Record<TaskKind, string>>

/** What each kind of task says, in the languages of the texts. */
export const TASK_TEXTS: Readonly<Record<'en' | 'fr' | 'nl', TaskTexts>> = {
  en: {
    'triage-signal': 'Look at a signal and say what is done with it.',
    'review-signal': 'Look at a signal again: is it still needed?',
    'answer-referral': 'Accept a referral, or say that you cannot.',
    'review-case': 'Hold the review of a case.',
    'take-over-case': 'Name a new owner for a case.',
    'label-items': 'Label the items of a case that was brought over.',
    'answer-transfer': 'Accept a case from another unit, or say why not.',
    'carry-out-decision': 'Do what the session agreed that you would do.',
    'report-measure': 'Say how a measure is going.',
    'acknowledge-recall': 'Confirm that something you were told was taken back.',
    'attest-deletion': 'State that what you received by mistake is deleted.',
    'assess-breach': 'Assess a personal data breach within 72 hours.',
    'assess-emergency': 'Assess what was shared in an emergency.',
    'confirm-emergency': 'Confirm, as the second person, the assessment of an emergency.',
    'note-emergency': 'Something was shared in an emergency: see that two people review it within 72 hours.',
    'overdue-emergency':
      'An emergency was not reviewed in time and is suspended: see that two people review it.',
    'deliver-item': 'Deliver, from your own system, what you decided to share.',
    'answer-claim': 'Answer somebody who asks for their rights.',
    'reply-contest': 'Say what you think of an objection to something you hold.',
    'decide-contest': 'Decide on an objection, as the independent reviewer.',
  },
  fr: {
    'triage-signal': 'Examiner un signalement et dire quelle suite lui est donnée.',
    'review-signal': 'Revoir un signalement : est-il encore nécessaire ?',
    'answer-referral': 'Accepter une orientation, ou dire que ce n’est pas possible.',
    'review-case': 'Tenir la revue d’un dossier.',
    'take-over-case': 'Désigner un nouveau responsable pour un dossier.',
    'label-items': 'Étiqueter les éléments d’un dossier repris.',
    'answer-transfer': 'Accepter un dossier d’une autre unité, ou dire pourquoi non.',
    'carry-out-decision': 'Faire ce que la réunion a convenu que vous feriez.',
    'report-measure': 'Dire où en est une mesure.',
    'acknowledge-recall': 'Confirmer qu’une information reçue a été retirée.',
    'attest-deletion': 'Attester que ce qui a été reçu par erreur est supprimé.',
    'assess-breach': 'Évaluer une violation de données dans les 72 heures.',
    'assess-emergency': 'Évaluer ce qui a été partagé en urgence.',
    'confirm-emergency': 'Confirmer, en seconde personne, l’évaluation d’une urgence.',
    'note-emergency':
      'Une information a été partagée en urgence : veiller à ce que deux personnes l’examinent dans les 72 heures.',
    'overdue-emergency':
      'Une urgence n’a pas été examinée à temps et est suspendue : veiller à ce que deux personnes l’examinent.',
    'deliver-item': 'Transmettre, depuis votre propre système, ce que vous avez décidé de partager.',
    'answer-claim': 'Répondre à une personne qui exerce ses droits.',
    'reply-contest': 'Donner votre avis sur une contestation d’une information que vous détenez.',
    'decide-contest': 'Trancher une contestation, en tant que réviseur indépendant.',
  },
  nl: {
    'triage-signal': 'Bekijk een signaal en zeg wat ermee gebeurt.',
    'review-signal': 'Bekijk een signaal opnieuw: is het nog nodig?',
    'answer-referral': 'Neem een doorverwijzing aan, of zeg dat het niet kan.',
    'review-case': 'Houd de evaluatie van een dossier.',
    'take-over-case': 'Wijs een nieuwe eigenaar voor een dossier aan.',
    'label-items': 'Geef de items van een overgenomen dossier hun labels.',
    'answer-transfer': 'Neem een dossier van een andere eenheid aan, of zeg waarom niet.',
    'carry-out-decision': 'Doe wat u in het overleg hebt toegezegd.',
    'report-measure': 'Zeg hoe het met een maatregel gaat.',
    'acknowledge-recall': 'Bevestig dat iets wat u is verteld, is teruggenomen.',
    'attest-deletion': 'Verklaar dat wat u bij vergissing ontving, is gewist.',
    'assess-breach': 'Beoordeel een datalek binnen 72 uur.',
    'assess-emergency': 'Beoordeel wat in een noodgeval is gedeeld.',
    'confirm-emergency': 'Bevestig als tweede persoon de beoordeling van een noodgeval.',
    'note-emergency':
      'Er is iets gedeeld in een noodgeval: zorg dat twee personen het binnen 72 uur toetsen.',
    'overdue-emergency':
      'Een noodgeval is niet op tijd getoetst en is opgeschort: zorg dat twee personen het toetsen.',
    'deliver-item': 'Lever vanuit uw eigen systeem wat u besloot te delen.',
    'answer-claim': 'Antwoord iemand die zijn rechten uitoefent.',
    'reply-contest': 'Zeg wat u vindt van een bezwaar tegen iets wat u bewaart.',
    'decide-contest': 'Beslis als onafhankelijke beoordelaar over een bezwaar.',
  },
}
