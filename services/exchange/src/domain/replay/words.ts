import type { exchange } from '@casebridge/contract'
import type { Language } from '@casebridge/policy'

type State = exchange.components['schemas']['Replay']['state']

/** What is said of counts that are left out. */
export const SUPPRESSED: Readonly<Record<Language, string>> = {
  en: 'Early help, referrals, silence and what was erased are told in tens, rounded down, here and in the totals.',
  fr: 'L’aide précoce, les orientations, le silence et ce qui est effacé sont arrondis à la dizaine inférieure, ici et dans les totaux.',
  nl: 'Vroeghulp, doorverwijzingen, stilte en wat gewist is zijn naar beneden op tientallen afgerond, hier en in de totalen.',
}

/** What a replay came to. */
export const STATES: Readonly<Record<State, Readonly<Record<Language, string>>>> = {
  identical: {
    en: 'Decided again under its own bundle and engine, it comes to the same codes.',
    fr: 'Reprise avec son propre ensemble de règles et son propre moteur, la décision donne les mêmes codes.',
    nl: 'Opnieuw beslist onder de eigen bundel en machine geeft dit dezelfde codes.',
  },
  different: {
    en: 'Decided again, it does not come to the codes that were recorded. This must not be: report it.',
    fr: 'Reprise, la décision ne donne pas les codes enregistrés. Cela ne doit pas être : signalez-le.',
    nl: 'Opnieuw beslist geeft dit niet de vastgelegde codes. Dat mag niet zijn: meld het.',
  },
  'facts-erased': {
    en: 'The facts of this decision were erased. What remains is what the ledger entry says.',
    fr: 'Les faits de cette décision ont été effacés. Il reste ce que dit l’entrée du registre.',
    nl: 'De feiten van deze beslissing zijn gewist. Wat blijft is wat de registratie zegt.',
  },
  'engine-unknown': {
    en: 'This release does not have the engine that decided this. It is not decided again by another.',
    fr: 'Cette version n’a pas le moteur qui a pris cette décision. Elle n’est pas reprise par un autre.',
    nl: 'Deze uitgave heeft de machine niet die dit besliste. Er wordt niet met een andere opnieuw beslist.',
  },
}
