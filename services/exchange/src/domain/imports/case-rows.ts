import { CATEGORIES } from '@casebridge/policy'
import { faultAt, type Line, type RowFault, readLines, type Table } from '@casebridge/spreadsheet'

/** What every row of a list of cases has, and what more a case and an item have. */
const EVERY = ['kind', 'reference', 'keepUntil'] as const
const NEEDED = {
  case: [
    ...(['identifier', 'minor', 'track', 'leadAgency', 'owner', 'openedOn'] as const),
    ...(['broughtBy', 'power', 'reviewBy'] as const),
  ],
  item: ['holder', 'category', 'recordedOn'],
} as const
const OPTIONAL = { case: ['participants'], item: ['statementType', 'text'] } as const
const DAYS = ['keepUntil', 'openedOn', 'reviewBy', 'recordedOn'] as const

export type Kind = keyof typeof NEEDED
type Column = (typeof EVERY)[number] | (typeof NEEDED)[Kind][number] | (typeof OPTIONAL)[Kind][number]

/** A row in which every cell has the form of its column. */
export interface Row {
  readonly kind: Kind
  readonly line: Line
  /** The text of a cell; empty where it is empty. */
  cell(column: Column): string
}

export interface Rows {
  readonly rows: readonly Row[]
  readonly faults: readonly RowFault[]
}

/** The rows of a list of cases, and every cell that has not the form of its column. */
export function readCaseRows(tables: readonly Table[]): Rows {
  const columns = {
    needed: EVERY,
    more: [...NEEDED.case, ...OPTIONAL.case, ...NEEDED.item, ...OPTIONAL.item],
    days: DAYS,
  }
  const lists = tables.map((table) => readLines(table, columns))
  const read = lists.flatMap(({ lines }) => lines.map(readRow))
  return {
    rows: read.flatMap(({ row = [] }) => row),
    faults: [...lists.flatMap(({ faults }) => faults.map(untold)), ...read.flatMap(({ faults }) => faults)],
  }
}

/** INVARIANT (I5): a list without a header begins with a person, whose cells are no names of columns to be told. */
function untold(fault: RowFault): RowFault {
  return fault.code === 'unknown-column' ? { ...fault, column: '' } : fault
}

function readRow(line: Line): { readonly row?: Row; readonly faults: readonly RowFault[] } {
  const kind = line.values.get('kind') ?? ''
  if (kind !== 'case' && kind !== 'item') {
    return { faults: [faultAt(line, 'kind', 'form', 'A row is a case or an item.')] }
  }
  const known = [...EVERY, ...NEEDED[kind], ...OPTIONAL[kind]]
  const faults = [
    ...[...EVERY, ...NEEDED[kind]]
      .filter((column) => !line.values.has(column))
      .map((column) => faultAt(line, column, 'required', 'This cell is empty.')),
    ...[...line.values].flatMap(([column, text]) => {
      if (!known.some((one) => one === column))
        return [faultAt(line, column, 'other-kind', `This is none of the cells of a row that is a ${kind}.`)]
      const form = FORMS[column as Column]
      return form.holds(text) ? [] : [faultAt(line, column, 'form', form.says)]
    }),
  ]
  return { row: { kind, line, cell: (column) => line.values.get(column) ?? '' }, faults }
}

/** Several codes in one cell. */
export function listed(text: string): readonly string[] {
  return text.split(/[\s,;|]+/).filter((one) => one !== '')
}

interface Form {
  holds(text: string): boolean
  readonly says: string
}

const oneOf = (...codes: readonly string[]): Form => ({
  holds: (text) => codes.includes(text),
  says: `This is none of ${codes.join(', ')}.`,
})
const between = (least: number, most: number): Form => ({
  holds: ({ length }) => length >= least && length <= most,
  says: `This has ${least} to ${most} characters.`,
})
const code: Form = {
  holds: (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 64,
  says: 'This is no code of the registry.',
}
const day: Form = {
  holds: (text) =>
    /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text,
  says: 'This is no day: 2026-11-24.',
}

/** As the contract has them for a new case and a new item. */
const FORMS: Readonly<Record<Column, Form>> = {
  kind: oneOf('case', 'item'),
  reference: {
    holds: (text) => /^(?=.*[0-9])[A-Z0-9][A-Z0-9/-]{3,30}$/.test(text),
    says: 'This is no case number: capitals, digits, / and -, with a digit in it.',
  },
  keepUntil: day,
  identifier: between(4, 100),
  minor: oneOf('yes', 'no'),
  track: oneOf('early-help', 'prevention', 'reintegration'),
  ...{ leadAgency: code, owner: code, broughtBy: code, holder: code },
  ...{ openedOn: day, reviewBy: day, recordedOn: day },
  power: between(10, 500),
  participants: {
    holds: (text) => listed(text).every(code.holds) && listed(text).length <= 100,
    says: 'These are codes of the registry, apart by semicolons; 100 at most.',
  },
  // Belief is not brought over: whoever holds it keeps it anew, if there is a need for it at all (X1, X2).
  category: oneOf(...CATEGORIES.filter((one) => one !== 'BEL')),
  statementType: oneOf('fact', 'assessment', 'hearsay'),
  text: between(1, 8_000),
}
