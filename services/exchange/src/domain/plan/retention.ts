import type { exchange } from '@casebridge/contract'

type Schemas = exchange.components['schemas']
export type DataClass = Schemas['RetentionRun']['dataClass']

/** How long data of a class is kept, from the day on which that begins, as long as the rule is in force on that day. */
export interface RetentionRule {
  readonly dataClass: DataClass
  /** Of one country; null: of all that have none of their own. */
  readonly jurisdiction: string | null
  readonly minor: boolean
  readonly days: number
  readonly validFrom: string
  readonly validUntil: string | null
}

/** A day on which the clock looked, and how much it erased. */
export interface RetentionRun {
  readonly unit: string
  readonly day: string
  readonly dataClass: DataClass
  readonly erased: number
}

/** The place of a run in its list. */
export function placeOfRun({ day, unit, dataClass }: RetentionRun): string {
  return `${day} ${unit} ${dataClass}`
}

/** Whether a text is the place of a run. */
export function isPlaceOfRun(text: string): boolean {
  return /^\d{4}-\d\d-\d\d [a-z0-9]+(-[a-z0-9]+)* (signal|closed-case|third-party)$/.test(text)
}

export function presentRule(rule: RetentionRule): Schemas['RetentionRule'] {
  const { dataClass, minor, days, validFrom, jurisdiction, validUntil } = rule
  return {
    ...{ dataClass, minor, days, validFrom },
    ...(jurisdiction !== null && {
      jurisdiction: jurisdiction as NonNullable<Schemas['RetentionRule']['jurisdiction']>,
    }),
    ...(validUntil !== null && { validUntil }),
  }
}
