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
  /** RFC 3339 date, its last day; null while nobody said when it ends. */
  readonly validUntil: string | null
}

/**
 * Whether a measure may call itself one of an entry: there in this unit, offered today, of this kind, and with the consent
 * that the entry asks for.
 */
export function entryFaults(
  entry: CatalogueEntry | undefined,
  { kind, needsConsent }: Pick<Schemas['NewMeasure'], 'kind' | 'needsConsent'>,
  at: Date,
): readonly Issue[] {
  if (entry === undefined || !isOffered(entry, at))
    return [
      bodyIssue('/catalogueId', 'not-offered', 'Name an entry that the catalogue of the unit has today.'),
    ]
  return [
    ...(entry.kind === kind ? [] : [bodyIssue('/kind', 'other-kind', 'The entry is of another kind.')]),
    ...(needsConsent || !entry.needsConsent
      ? []
      : [bodyIssue('/needsConsent', 'needs-consent', 'What the entry offers rests on consent.')]),
  ]
}

/** Whether an entry is offered on the day of a moment: its last day is one of them. */
function isOffered({ validUntil }: Pick<CatalogueEntry, 'validUntil'>, at: Date): boolean {
  return validUntil === null || at.toISOString().slice(0, 10) <= validUntil
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

/** Whether what is offered from today on has a last day that is not over. */
export function lastDayFaults(validUntil: string | null, now: Date): readonly Issue[] {
  if (isOffered({ validUntil }, now)) return []
  return [bodyIssue('/validUntil', 'past', 'Its last day is today or later.')]
}

export function presentEntry(entry: CatalogueEntry, language: Language): Schemas['CatalogueEntry'] {
  const { validUntil, ...rest } = entry
  return { ...rest, title: entry.title[language], ...(validUntil !== null && { validUntil }) }
}
