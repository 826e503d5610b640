import {
  CATEGORIES,
  type Category,
  GATES,
  type Gate,
  type Ground,
  HOLDER_TYPES,
  type HolderType,
  JURISDICTIONS,
  type Jurisdiction,
  type Obligation,
  PROHIBITIONS,
  PURPOSES,
  type Purpose,
  RECIPIENT_TYPES,
  REFUSAL_GROUNDS,
  type RecipientType,
} from '@casebridge/policy'
import { cell, listIn, readCsv } from './csv.ts'

/** One line of the default matrix, as the lawyers' table has it. */
export interface Row {
  readonly id: string
  readonly jurisdiction: Jurisdiction | 'ANY'
  readonly from: HolderType
  readonly category: Category
  readonly to: RecipientType
  readonly purpose: Purpose
  readonly effect: 'permit' | 'deny'
  readonly gates: readonly Gate[]
  readonly obligations: readonly Obligation[]
  readonly ground?: Ground
  /** `name=value` as written. */
  readonly extra: string
  readonly basis: string
  readonly status: string
  readonly why: string
}

export const GROUNDS: readonly Ground[] = [...PROHIBITIONS, ...REFUSAL_GROUNDS]

/** The ground that the table of gates gives for a gate that is missing. */
export const GROUND_WITHOUT: ReadonlyMap<Gate, Ground> = new Map(
  readCsv('./gates.csv').map((line) => [
    code(GATES, cell(line, 'gate')),
    code(GROUNDS, cell(line, 'ground')),
  ]),
)

export const ROWS: readonly Row[] = readCsv('../vectors/policy/rows.csv').map((line) => {
  const ground = cell(line, 'ground')
  return {
    id: cell(line, 'id'),
    jurisdiction: code(['ANY', ...JURISDICTIONS], cell(line, 'jurisdiction')),
    from: code(HOLDER_TYPES, cell(line, 'from')),
    category: code(CATEGORIES, cell(line, 'category')),
    to: code(RECIPIENT_TYPES, cell(line, 'to')),
    purpose: code(PURPOSES, cell(line, 'purpose')),
    effect: code(['permit-with-conditions', 'deny'], cell(line, 'effect')) === 'deny' ? 'deny' : 'permit',
    gates: listIn(line.gates).map((gate) => code(GATES, gate)),
    obligations: listIn(line.obligations) as readonly Obligation[],
    ...(ground === '' ? {} : { ground: code(GROUNDS, ground) }),
    extra: cell(line, 'extra'),
    basis: cell(line, 'basis'),
    status: cell(line, 'status'),
    why: cell(line, 'why'),
  }
})

/** @throws when there is no such row. */
export function getRow(id: string): Row {
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
