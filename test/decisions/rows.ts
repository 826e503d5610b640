import { GATES, type Gate, type Ground } from '@casebridge/policy'
import { cell, GROUNDS, parseRows, type TableRow } from '@casebridge/policy/table'
import { readTable, readText } from './read-table.ts'

/** The default matrix, as the lawyers' table has it. */
export const ROWS: readonly TableRow[] = parseRows(readText('../vectors/policy/rows.csv'))

/** The ground that the table of gates gives for a gate that is missing. */
const GROUND_WITHOUT: ReadonlyMap<Gate, Ground> = new Map(
  readTable('./gates.csv').map((line) => [
    code(GATES, cell(line, 'gate')),
    code(GROUNDS, cell(line, 'ground')),
  ]),
)

/** @throws when the table of gates does not have it. */
export function groundWithout(gate: Gate): Ground {
  const ground = GROUND_WITHOUT.get(gate)
  if (ground === undefined) throw new Error(`no ground for ${gate}`)
  return ground
}

/** @throws when there is no such row. */
export function getRow(id: string): TableRow {
  const row = ROWS.find((one) => one.id === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}

/** A code of a closed list; a table that has another code is wrong. */
export function code<T extends string>(codes: readonly T[], value: string): T {
  const found = codes.find((one) => one === value)
  if (found === undefined) throw new Error(`unknown code ${value}`)
  return found
}
