import { ATTRIBUTES } from '../attributes.ts'
import { obligation } from '../rule-check.ts'
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
} from '../vocabulary.ts'
import { type Cells, listIn, type PlacedCells, readCsv, TableError, type TableFault } from './csv.ts'
import { SHORT_NAMES } from './extra.ts'

/** One line of the matrix, as the lawyers' table has it. */
export interface TableRow {
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
  /** `name=value` as written; several separated by `;`. */
  readonly extra: string
  readonly basis: string
  readonly status: string
  readonly why: string
}

export const GROUNDS: readonly Ground[] = [...PROHIBITIONS, ...REFUSAL_GROUNDS]

const CLOSED: Readonly<Record<string, readonly string[]>> = {
  jurisdiction: ['ANY', ...JURISDICTIONS],
  from: HOLDER_TYPES,
  category: CATEGORIES,
  to: RECIPIENT_TYPES,
  purpose: PURPOSES,
  effect: ['permit-with-conditions', 'deny'],
  gates: GATES,
  ground: GROUNDS,
}
const COLUMNS = ['id', ...Object.keys(CLOSED), 'obligations', 'extra']
const LISTS = ['gates', 'obligations', 'extra']

/**
 * Reads a table of rows: semicolon lists, `extra` as `name=value`; other columns say where a row comes from.
 *
 * @throws TableError that names every fault: a missing column, an unknown code or attribute, a refusal without ground.
 */
export function parseRows(source: string): readonly TableRow[] {
  const lines = readCsv(source, COLUMNS)
  // A table that asks nothing would pass whatever the rules say.
  if (lines.length === 0) throw new TableError([{ line: 1, detail: 'the table has no rows' }])
  const faults = [
    ...lines.flatMap(({ line, cells }) => faultsOf(cells).map((detail) => ({ line, detail }))),
    ...repeatedIds(lines),
  ]
  if (faults.length > 0) throw new TableError(faults)
  return lines.map(({ cells }) => toRow(cells))
}

function repeatedIds(lines: readonly PlacedCells[]): readonly TableFault[] {
  const seen = new Set<string>()
  return lines.flatMap(({ line, cells: { id = '' } }) => {
    if (seen.has(id)) return [{ line, detail: `the id ${id} is used twice` }]
    seen.add(id)
    return []
  })
}

function faultsOf(line: Cells): readonly string[] {
  const { id = '', effect, ground = '', gates, obligations, extra } = line
  const deny = effect === 'deny'
  return [
    ...(id === '' ? ['the id is missing'] : []),
    ...Object.entries(CLOSED).flatMap(([column, codes]) => unknownIn(line, column, codes)),
    ...listIn(obligations).flatMap((code) =>
      isObligation(code) ? [] : [`obligations: unknown code '${code}'`],
    ),
    ...listIn(extra).flatMap((one) => (isExtra(one) ? [] : [`extra: unknown attribute or value '${one}'`])),
    ...(deny === (ground !== '') ? [] : ['a ground belongs to a deny, and only to a deny']),
    ...(deny && listIn(gates).length + listIn(obligations).length > 0
      ? ['gates and obligations belong to a permit']
      : []),
  ]
}

function unknownIn(line: Cells, column: string, codes: readonly string[]): readonly string[] {
  const written = line[column] ?? ''
  const values = LISTS.includes(column)
    ? listIn(written)
    : column === 'ground' && written === ''
      ? []
      : [written]
  return values.filter((value) => !codes.includes(value)).map((value) => `${column}: unknown code '${value}'`)
}

function isObligation(code: string): boolean {
  const faults: never[] = []
  obligation(code, '', faults)
  return faults.length === 0
}

function isExtra(written: string): boolean {
  const [name = '', value = '', ...more] = written.split('=')
  if (more.length > 0) return false
  const domain = ATTRIBUTES[SHORT_NAMES[name] ?? name]
  if (name === 'dissent') return /^\d{1,6}$/.test(value)
  if (domain === undefined) return ['push', 'owner'].includes(name) && value === 'true'
  return domain === 'code' ? value !== '' : domain.some((one) => String(one) === value)
}

/** Every cell was looked at before. */
function toRow(line: Cells): TableRow {
  const { ground, gates, obligations, basis = '', status = '', why = '', ...rest } = line
  return {
    ...rest,
    effect: line.effect === 'deny' ? 'deny' : 'permit',
    gates: listIn(gates),
    obligations: listIn(obligations),
    ...(ground && { ground }),
    basis,
    status,
    why,
  } as unknown as TableRow
}
