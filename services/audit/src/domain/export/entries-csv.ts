import { decodeEntry, hex } from '@casebridge/ledger'
import { stringify } from 'csv-stringify/sync'
import type { StoredLeaf } from '../log/log-store.ts'

const COLUMNS = [
  ...[
    'index',
    'id',
    'event',
    'occurredAt',
    'transaction',
    'unit',
    'organisation',
    'role',
    'holders',
    'recipients',
  ],
  ...['purpose', 'basis', 'classes', 'effect', 'decision', 'policy', 'registry', 'trace', 'leafHash'],
]

/**
 * Entries as a table (RFC 4180): codes only, lists with spaces between them. Commitments are left out: they say nothing
 * in a table, and can begin with a plus sign, which a spreadsheet takes for a formula.
 */
export function entriesCsv(leaves: readonly StoredLeaf[]): string {
  const rows = leaves.map(({ index, leaf, leafHash }) => {
    const { v: _, commitments: __, holders, recipients, basis, classes, ...entry } = decodeEntry(leaf)
    const lists = { holders, recipients, basis, classes }
    const joined = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.join(' ')]))
    return { index, ...entry, ...joined, leafHash: hex(leafHash) }
  })
  return csvOf(COLUMNS, rows)
}

/** A table with a head. No cell begins like a formula: one that would is written after an apostrophe. */
export function csvOf(columns: readonly string[], rows: readonly object[]): string {
  return stringify([...rows], {
    columns: [...columns],
    header: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
