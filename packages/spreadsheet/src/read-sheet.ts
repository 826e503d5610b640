import { type Cell, MOST_CHARACTERS_A_ROW, MOST_COLUMNS, MOST_ROWS, type Row, Unreadable } from './table.ts'
import { walkXml } from './walk-xml.ts'

/** What a cell refers to in the workbook around its sheet. */
export interface SheetContext {
  readonly sheet: string
  readonly sharedStrings: readonly string[]
  /** First day of the calendar in which days are numbers, in milliseconds. */
  readonly epoch: number
}

interface Found {
  readonly column: number
  readonly type: string
  text: string
  computed: boolean
}

/**
 * The rows of a worksheet (ECMA-376 part 1, 18.3.1). Texts, numbers and days are read; what a formula computed is
 * marked, since nobody has written it.
 * @throws Unreadable
 */
export function readSheet(xml: string, context: SheetContext): readonly Row[] {
  const rows: Row[] = []
  let number = 0
  let cells: Cell[] = []
  let characters = 0
  let cell: Found | undefined
  let inside = ''
  let pronounced = false
  walkXml(xml, {
    open(name, { r, t }) {
      inside = name
      if (name === 'rPh') pronounced = true
      if (name === 'row') {
        number = /^[1-9]\d{0,6}$/.test(r ?? '') ? Number(r) : number + 1
        cells = []
        characters = 0
      } else if (name === 'c') {
        cell = {
          column: r === undefined ? cells.length : columnOf(r),
          type: t ?? 'n',
          text: '',
          computed: false,
        }
      } else if (name === 'f' && cell) cell.computed = true
    },
    text(part) {
      if (cell && (inside === 'v' || (inside === 't' && !pronounced))) cell.text += part
    },
    close(name) {
      inside = ''
      if (name === 'rPh') pronounced = false
      if (name === 'c' && cell) {
        const read = toCell(cell, context)
        characters += read.text.length
        if (characters > MOST_CHARACTERS_A_ROW) {
          const detail = `A row has ${MOST_CHARACTERS_A_ROW} characters at most.`
          throw new Unreadable('too-long', detail, { sheet: context.sheet, row: number })
        }
        put(cells, cell.column, read)
        cell = undefined
      } else if (name === 'row' && cells.some(({ text }) => text !== '')) {
        if (rows.length > MOST_ROWS) {
          throw new Unreadable('too-many-rows', `A list has ${MOST_ROWS} rows at most.`, {
            sheet: context.sheet,
          })
        }
        rows.push({ number, cells })
      }
    },
  })
  return rows
}

/** `B12` is in column 1. Cells beyond the last column that is read are all the next one: a list has none there. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A'
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return Math.min(column, MOST_COLUMNS)
}

function put(cells: Cell[], column: number, cell: Cell): void {
  while (cells.length < column) cells.push({ text: '' })
  cells[column] = cell
}

function toCell({ type, text, computed }: Found, { sharedStrings, epoch }: SheetContext): Cell {
  const marked = computed && ({ computed: true } as const)
  if (type === 's') return { text: sharedStrings[Number(text)] ?? '', ...marked }
  if (type === 'n') return { text, ...dayOf(text, epoch), ...marked }
  return { text: unescaped(text), ...marked }
}

const DAY_MILLISECONDS = 86_400_000
/** Numbers that could be a day of somebody's working life; a day is a whole number. */
const DAYS = { first: 20_000, last: 80_000 }

function dayOf(text: string, epoch: number): { day?: string } {
  const days = Number(text)
  if (!Number.isInteger(days) || days < DAYS.first || days > DAYS.last) return {}
  return { day: new Date(epoch + days * DAY_MILLISECONDS).toISOString().slice(0, 10) }
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
