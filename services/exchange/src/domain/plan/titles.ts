import type { exchange } from '@casebridge/contract'
import type { Language } from '@casebridge/policy'

export type { Language } from '@casebridge/policy'

type Kind = exchange.components['schemas']['MeasureKind']

interface Words {
  readonly title: string
  readonly introduction: string
  /** To a parent who carries it out. */
  readonly toParent: string
  readonly kinds: Readonly<Record<Kind, string>>
}

/** What a plan is called outwardly, and each kind of measure: a reader learns what is agreed and no reason (P19). */
export const PLAN_WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Support agreement',
    introduction:
      'This is what was agreed to support you. You may say no to any of it, without giving a reason, and ask who has read it.',
    toParent:
      'This is what was agreed that you would do. You may say no, without giving a reason; your contact answers your questions.',
    kinds: {
      school: 'Support agreement: school',
      work: 'Support agreement: work',
      housing: 'Support agreement: housing',
      mentoring: 'Support agreement: mentoring',
      parenting: 'Support agreement: support for parents',
      care: 'Support agreement: care',
      outreach: 'Support agreement: somebody who comes by',
      leisure: 'Support agreement: free time',
      reparation: 'Support agreement: putting something right',
    },
  },
  fr: {
    title: 'Convention de soutien',
    introduction:
      'Voici ce qui a été convenu pour vous soutenir. Vous pouvez refuser chaque point sans donner de raison, et demander qui l’a lu.',
    toParent:
      'Voici ce qu’il a été convenu que vous feriez. Vous pouvez refuser sans donner de raison ; votre personne de contact répond à vos questions.',
    kinds: {
      school: 'Convention de soutien : école',
      work: 'Convention de soutien : travail',
      housing: 'Convention de soutien : logement',
      mentoring: 'Convention de soutien : mentorat',
      parenting: 'Convention de soutien : aide aux parents',
      care: 'Convention de soutien : soins',
      outreach: 'Convention de soutien : quelqu’un qui passe vous voir',
      leisure: 'Convention de soutien : temps libre',
      reparation: 'Convention de soutien : réparer quelque chose',
    },
  },
  nl: {
    title: 'Ondersteuningsafspraak',
    introduction:
      'Dit is wat is afgesproken om u te steunen. U mag bij elk punt nee zeggen zonder reden, en vragen wie het heeft gelezen.',
    toParent:
      'Dit is wat is afgesproken dat u zou doen. U mag nee zeggen zonder reden; uw contactpersoon beantwoordt uw vragen.',
    kinds: {
      school: 'Ondersteuningsafspraak: school',
      work: 'Ondersteuningsafspraak: werk',
      housing: 'Ondersteuningsafspraak: wonen',
      mentoring: 'Ondersteuningsafspraak: mentor',
      parenting: 'Ondersteuningsafspraak: steun voor ouders',
      care: 'Ondersteuningsafspraak: zorg',
      outreach: 'Ondersteuningsafspraak: iemand die langskomt',
      leisure: 'Ondersteuningsafspraak: vrije tijd',
      reparation: 'Ondersteuningsafspraak: iets goedmaken',
    },
  },
}

/** How a measure is called outwardly. */
export function titleOf(kind: Kind, language: Language): string {
  return PLAN_WORDS[language].kinds[kind]
}
