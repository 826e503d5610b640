import type { exchange } from '@casebridge/contract'
import { checkWords } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import { bodyIssue } from '../casework/refusals.ts'
import type { Language } from './titles.ts'

type Schemas = exchange.components['schemas']

/** A kind of support that a unit can offer, in outward words (S65): a template of measures, about nobody. */
export interface CatalogueEntry {
  readonly unit: string
  readonly id: string
  readonly kind: Schemas['MeasureKind']
  readonly title: Schemas['OutwardTitle']
  readonly days: number
  readonly needsConsent: boolean
}

/** Words that are no title for what everybody reads (P19). */
export function titleFaults(title: Schemas['OutwardTitle']): readonly Issue[] {
  return (Object.keys(title) as (keyof typeof title)[]).flatMap((language) =>
    checkWords(title[language], 'title')
      .filter(({ refused }) => refused)
      .map(({ instead }) =>
        bodyIssue(`/title/${language}`, 'not-neutral', `Say it in neutral words: ${instead}.`),
      ),
  )
}

export function presentEntry(entry: CatalogueEntry, language: Language): Schemas['CatalogueEntry'] {
  return { ...entry, title: entry.title[language] }
}
