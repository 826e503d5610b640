import type { Language } from '@casebridge/policy'

type Numbered = Readonly<Record<'one' | 'many', string>>

/** The sentences of a person's ledger that no pack has; neutral, and unofficial like every wording of ours. */
export interface Words {
  /** Somebody was told something: one organisation, or several. */
  readonly told: Numbered
  readonly toldBy: Numbered
  /** Somebody read what had been made known. */
  readonly read: string
  readonly readBy: string
  /** Somebody looked this very list up. */
  readonly listed: string
  readonly asked: string
  readonly offered: string
  readonly looked: string
  readonly outcome: Readonly<Record<'pending' | 'nothing', string>>
  readonly purpose: string
  readonly basis: string
  readonly ledger: string
  /** An organisation that the registry does not know any more. */
  readonly unknown: string
  readonly notice: string
}

/** `{who}` `{what}` `{from}` `{when}` stand for organisations, kinds of information and the time. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    told: { one: '{when}: {who} received: {what}.', many: '{when}: {who} received: {what}.' },
    toldBy: {
      one: '{when}: {who} received from {from}: {what}.',
      many: '{when}: {who} received from {from}: {what}.',
    },
    read: '{when}: {who} read: {what}.',
    readBy: '{when}: {who} read what came from {from}: {what}.',
    listed: '{when}: {who} looked up this list.',
    asked: '{when}: {who} asked for information about you.',
    offered: '{when}: {who} considered passing on information about you.',
    looked: '{when}: {who} looked at information about you.',
    outcome: { pending: 'It was not answered at once.', nothing: 'Nothing was shared.' },
    purpose: 'Purpose: {what}.',
    basis: 'Basis: {what}.',
    ledger: 'this list',
    unknown: 'an organisation that is no longer registered',
    notice:
      'Unofficial wording; the cited provisions decide. The law lets some entries be told later, or not be told. ' +
      'This is said to everybody and does not mean that there are such entries about you. You may complain to the ' +
      'supervisory authority, which can check everything in your place, and go to court.',
  },
  fr: {
    told: { one: '{when} : {who} a reçu : {what}.', many: '{when} : {who} ont reçu : {what}.' },
    toldBy: {
      one: '{when} : {who} a reçu, de la part de {from} : {what}.',
      many: '{when} : {who} ont reçu, de la part de {from} : {what}.',
    },
    read: '{when} : {who} a lu : {what}.',
    readBy: '{when} : {who} a lu ce qui venait de {from} : {what}.',
    listed: '{when} : {who} a consulté cette liste.',
    asked: '{when} : {who} a demandé des informations à votre sujet.',
    offered: '{when} : {who} a envisagé de communiquer des informations à votre sujet.',
    looked: '{when} : {who} a consulté des informations à votre sujet.',
    outcome: { pending: "Il n'y a pas eu de réponse immédiate.", nothing: "Rien n'a été communiqué." },
    purpose: 'Finalité : {what}.',
    basis: 'Fondement : {what}.',
    ledger: 'cette liste',
    unknown: "une organisation qui n'est plus enregistrée",
    notice:
      'Formulation non officielle ; les dispositions citées font foi. La loi permet que certaines inscriptions soient ' +
      "communiquées plus tard, ou ne le soient pas. Cela est dit à chacun et ne signifie pas qu'il y en ait à votre " +
      "sujet. Vous pouvez introduire une plainte auprès de l'autorité de contrôle, qui peut tout vérifier à votre place, " +
      'et saisir un juge.',
  },
  nl: {
    told: { one: '{when}: {who} kreeg: {what}.', many: '{when}: {who} kregen: {what}.' },
    toldBy: {
      one: '{when}: {who} kreeg van {from}: {what}.',
      many: '{when}: {who} kregen van {from}: {what}.',
    },
    read: '{when}: {who} las: {what}.',
    readBy: '{when}: {who} las wat van {from} kwam: {what}.',
    listed: '{when}: {who} raadpleegde deze lijst.',
    asked: '{when}: {who} vroeg informatie over u.',
    offered: '{when}: {who} overwoog informatie over u mee te delen.',
    looked: '{when}: {who} raadpleegde informatie over u.',
    outcome: { pending: 'Er kwam niet meteen een antwoord.', nothing: 'Er werd niets gedeeld.' },
    purpose: 'Doel: {what}.',
    basis: 'Grondslag: {what}.',
    ledger: 'deze lijst',
    unknown: 'een organisatie die niet meer geregistreerd is',
    notice:
      'Niet-officiële bewoording; de aangehaalde bepalingen beslissen. De wet laat toe dat sommige vermeldingen later, of ' +
      'niet, worden meegedeeld. Dit wordt aan iedereen gezegd en betekent niet dat er over u zulke vermeldingen zijn. U ' +
      'kunt een klacht indienen bij de toezichthouder, die alles in uw plaats kan nagaan, en naar de rechter gaan.',
  },
}
