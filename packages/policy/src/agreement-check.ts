import type { Agreement } from './agreement.ts'
import { type Check, listOf, matching, oneOf, record, text } from './check.ts'
import type { Fault } from './faults.ts'
import { CATEGORIES, JURISDICTIONS, PURPOSES, VARIANTS } from './vocabulary.ts'

const date: Check = (value, at, faults) => {
  const moment =
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
      ? Date.parse(`${value}T00:00:00Z`)
      : Number.NaN
  // A date such as 30 February parses to another day.
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== value) {
    faults.push({ pointer: at, detail: 'must be a date, YYYY-MM-DD' })
  }
}
const id = matching(/^\S+$/, 'must be an id')

const shape = record({
  id,
  type: oneOf(['ACCORD', 'ISP', 'DDA', 'JCA', 'MANDATE']),
  title: text,
  jurisdiction: oneOf(JURISDICTIONS),
  units: listOf(id, 1),
  parties: listOf(id, 2),
  clauses: listOf(
    record(
      {
        id,
        from: listOf(id, 1),
        to: listOf(id, 1),
        categories: listOf(oneOf(CATEGORIES), 1),
        purposes: listOf(oneOf(PURPOSES), 1),
      },
      { prerelease: oneOf(VARIANTS), basis: text },
    ),
    1,
  ),
  validFrom: date,
  validUntil: date,
})

/** One agreement as it goes into a bundle: closed codes, real dates, and clauses that bind nobody but its parties. */
export const agreement: Check = (value, at, faults) => {
  const before = faults.length
  shape(value, at, faults)
  if (faults.length > before) return
  const whole = value as unknown as Agreement
  if (whole.validFrom >= whole.validUntil) {
    faults.push({ pointer: `${at}/validUntil`, detail: 'must be later than validFrom' })
  }
  for (const [i, clause] of whole.clauses.entries()) {
    for (const side of ['from', 'to'] as const) {
      for (const [j, agency] of clause[side].entries()) {
        if (whole.parties.includes(agency)) continue
        faults.push({ pointer: `${at}/clauses/${i}/${side}/${j}`, detail: `${agency} is not a party` })
      }
    }
  }
}

/** Ids that occur more than once, each named where it occurs again. */
export function repeated(
  ids: readonly { readonly id: string; readonly pointer: string }[],
): readonly Fault[] {
  const seen = new Set<string>()
  const faults: Fault[] = []
  for (const { id, pointer } of ids) {
    if (seen.has(id)) faults.push({ pointer, detail: `${id} is used twice` })
    seen.add(id)
  }
  return faults
}
