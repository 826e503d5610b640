/** A table as a spreadsheet or a CSV file holds it, before anybody says what its columns mean. */
export interface Table {
  /** Name of the sheet in a workbook. */
  readonly sheet?: string
  readonly rows: readonly Row[]
}

export interface Row {
  /** As a spreadsheet counts them: the first is 1. */
  readonly number: number
  readonly cells: readonly Cell[]
}

export interface Cell {
  readonly text: string
  /** RFC 3339 date that a number in a spreadsheet stands for, if it is one of a day. */
  readonly day?: string
  /** The cell computes its value: nobody has written it. */
  readonly computed?: true
}

/** One fault of a list, and where. */
export interface RowFault {
  readonly sheet?: string
  /** 0 when it is not of one row. */
  readonly row: number
  /** Name in the header; empty when it is not of one column. */
  readonly column: string
  readonly code: string
  readonly detail: string
}

/** A file that cannot be read as a table at all; says why in words of its reader. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly fault: RowFault

  constructor(code: string, detail: string, place: Partial<Pick<RowFault, 'sheet' | 'row'>> = {}) {
    super(detail)
    this.fault = { row: 0, column: '', code, detail, ...place }
  }
}

/** More than any region has partners or a unit has cases; a list beyond it is a mistake, or an attack. */
export const MOST_ROWS = 5_000
export const MOST_COLUMNS = 50
/** In a workbook many cells may share one long text: what is read is what counts. */
export const MOST_CHARACTERS_A_ROW = 20_000
