import type { exchange } from '@casebridge/contract'
import type { Category } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import { machine, type StateOf } from '../casework/machine.ts'
import { bodyIssue } from '../casework/refusals.ts'
import type { Place } from '../texts.ts'

type Schemas = exchange.components['schemas']

/**
 * What came from elsewhere with a case. INVARIANT (P15): it is no item, and nothing decides, lists or tells it; its holder
 * makes an item of it, or it is gone.
 */
export const IMPORTED_ITEM = machine({
  states: ['locked', 'labelled', 'discarded', 'lapsed'],
  acts: {
    label: { locked: 'labelled' },
    discard: { locked: 'discarded' },
    lapse: { locked: 'lapsed' },
  },
})

/** Codes and days about it; what it says stays encrypted. */
export interface ImportedItem {
  readonly unit: string
  readonly id: string
  readonly caseId: string
  readonly holder: string
  readonly category: Category
  readonly statementType: 'fact' | 'assessment' | 'hearsay' | null
  /** RFC 3339 date. */
  readonly recordedOn: string
  /** The last day on which the old file was to be kept; RFC 3339 date. */
  readonly keepUntil: string
  readonly state: StateOf<typeof IMPORTED_ITEM>
  readonly version: number
  /** When it is erased unless its holder labels it; RFC 3339 UTC. */
  readonly lapsesAt: string
}

const DAY = 86_400_000
/** So long a holder has to label what was brought over for them. */
const LABELLED_WITHIN_DAYS = 30

/** When an unlabelled item is erased: after that time, or when the old file's own last day is over. */
export function lapseOf(keepUntil: string, at: Date): string {
  const last = Math.min(at.getTime() + LABELLED_WITHIN_DAYS * DAY, endOf(keepUntil))
  return new Date(last).toISOString()
}

/** The end of a day, in UTC milliseconds. */
function endOf(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`) + DAY
}

/** When an item made of it expires: with the old file, or before where its holder says so. */
export function expiryOf({ keepUntil }: ImportedItem, wanted: string | undefined): string {
  return wanted ?? new Date(endOf(keepUntil)).toISOString()
}

/** Everything that is wrong with the day on which its holder lets it expire. */
export function expiryFaults({ keepUntil }: ImportedItem, expiresAt: string): readonly Issue[] {
  if (Date.parse(expiresAt) <= endOf(keepUntil)) return []
  const detail = `It was to be kept until ${keepUntil}, and no longer.`
  return [bodyIssue('/expiresAt', 'past-keeping', detail)]
}

/** Where its text is kept. */
export function importedPlace({ unit, id }: Pick<ImportedItem, 'unit' | 'id'>): Place {
  return { unit, table: 'imported_item', id, field: 'words' }
}

/** As its holder sees it, without the text. */
export function presentImported(item: ImportedItem): Schemas['ImportedItem'] {
  const { id, caseId, holder, category, statementType, recordedOn, keepUntil, lapsesAt } = item
  return {
    ...{ id, caseId, holder, category, recordedOn, keepUntil, erasesAt: lapsesAt },
    ...(statementType !== null && { statementType }),
  }
}
