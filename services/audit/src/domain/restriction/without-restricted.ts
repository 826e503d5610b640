import type { SubjectRow } from '../subject/subject-ledger.ts'
import { type RestrictedRows, type Restriction, stateOf } from './restriction.ts'

/** The agency of a professional's code; undefined for any other code. */
export type AgencyOf = (code: string) => string | undefined

/**
 * The rows of a person's ledger that no restriction covers now.
 *
 * INVARIANT: what is restricted is absent: no row, no count, no mark. A transaction goes as a whole, also what others did
 * in it: a reading of what nobody was told would tell that something is left out. The places of the rows that stay tell
 * nothing, for between any two rows lie the entries about everybody else.
 */
export function withoutRestricted(
  rows: readonly SubjectRow[],
  restrictions: readonly Restriction[],
  agencyOf: AgencyOf,
  now: Date,
): SubjectRow[] {
  const inForce = restrictions.filter((one) => stateOf(one, now) === 'in-force')
  const transactions = new Set(
    rows
      .filter((row) => inForce.some((one) => takesPart(one.agency, row, agencyOf) && isNamed(one.rows, row)))
      .map(({ transaction }) => transaction),
  )
  return rows.filter(({ transaction }) => !transactions.has(transaction))
}

function takesPart(agency: string, row: SubjectRow, agencyOf: AgencyOf): boolean {
  return [row.organisation, ...row.holders, ...row.recipients].some(
    (code) => code === agency || agencyOf(code) === agency,
  )
}

function isNamed(named: RestrictedRows, { index, transaction, classes }: SubjectRow): boolean {
  switch (named.of) {
    case 'agency':
      return true
    case 'categories':
      return named.categories.some((category) => classes.some((code) => code.startsWith(`${category}:`)))
    case 'transaction':
      return transaction === named.transaction
    case 'entries':
      return named.entries.includes(index)
  }
}
