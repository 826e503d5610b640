import type { exchange } from '@casebridge/contract'
import type { Issue } from '@casebridge/service'
import { bodyIssue } from '../casework/refusals.ts'
import { type Language, titleOf } from './titles.ts'

type Schemas = exchange.components['schemas']
export type ReaderType = Schemas['ReaderType']

/** What agencies of one type call a kind of measure, from a day on (S55): other words over the same code. */
export interface Wording {
  readonly unit: string
  readonly id: string
  readonly agencyType: ReaderType
  readonly kind: Schemas['MeasureKind']
  readonly title: Schemas['OutwardTitle']
  /** RFC 3339 date. */
  readonly validFrom: string
}

/** How whoever reads it calls a kind of measure of a unit. */
export type Named = (measure: Pick<Wording, 'unit' | 'kind'>) => string

/** By the words in force for the reader, newest first; where there are none, by those that everybody reads. */
export function namedBy(inForce: readonly Wording[], language: Language): Named {
  return ({ unit, kind }) =>
    inForce.find((one) => one.unit === unit && one.kind === kind)?.title[language] ?? titleOf(kind, language)
}

/** What was read yesterday is not called otherwise afterwards. */
export function firstDayFaults(validFrom: string, now: Date): readonly Issue[] {
  if (validFrom >= now.toISOString().slice(0, 10)) return []
  return [bodyIssue('/validFrom', 'past', 'It is called so from today on, or later.')]
}

export function presentWording(one: Wording, language: Language): Schemas['Wording'] {
  return { ...one, title: one.title[language] }
}
