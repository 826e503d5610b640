import { readSheet, unescaped } from './read-sheet.ts'
import { type Table, Unreadable } from './table.ts'
import { unzip } from './unzip.ts'
import { walkXml } from './walk-xml.ts'

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const STRINGS = 'xl/sharedStrings.xml'
/** With macros; a list computes nothing. */
const MACROS = 'xl/vbaProject.bin'

/** Of one file. Each is read whole, and several entries of a workbook may name one part of it. */
const MOST_SHEETS = 20
/** Spreadsheet programs allow 31 characters; the name is said again with every fault. */
const LONGEST_NAME = 31

/** Day 0 of each calendar; of the first, one day was skipped that never was (29 February 1900). */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }

/**
 * The tables in a workbook (ECMA-376), one for each sheet that shows and holds anything.
 * @throws Unreadable
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Table[]> {
  const parts = await unzip(
    bytes,
    (name) =>
      [WORKBOOK, RELATIONS, STRINGS, MACROS].includes(name) || /^xl\/worksheets\/[^/]+\.xml$/.test(name),
  )
  if (parts.has(MACROS)) throw new Unreadable('macros', 'This workbook holds macros; save it without.')
  const workbook = parts.get(WORKBOOK)
  if (workbook === undefined) {
    throw new Unreadable(
      'malformed',
      'This is no workbook that can be read. Save the list as XLSX or as CSV.',
    )
  }
  const targets = targetsIn(parts.get(RELATIONS) ?? '<none/>')
  const sharedStrings = stringsIn(parts.get(STRINGS) ?? '<none/>')
  const { sheets, epoch } = sheetsIn(workbook)
  if (sheets.length > MOST_SHEETS) {
    throw new Unreadable('too-many-sheets', `A workbook has ${MOST_SHEETS} sheets at most that show.`)
  }
  return sheets.flatMap(({ name: sheet, relation }) => {
    const xml = parts.get(targets.get(relation) ?? '')
    const rows = xml === undefined ? [] : readSheet(xml, { sheet, sharedStrings, epoch })
    return rows.length === 0 ? [] : [{ sheet, rows }]
  })
}

interface Sheet {
  readonly name: string
  readonly relation: string
}

function sheetsIn(xml: string): { readonly sheets: readonly Sheet[]; readonly epoch: number } {
  const sheets: Sheet[] = []
  let epoch = EPOCHS[1900]
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr' && ['1', 'true'].includes(attributes.date1904 ?? '')) epoch = EPOCHS[1904]
      // What does not show was not checked by whoever sends the list.
      if (name !== 'sheet' || ['hidden', 'veryHidden'].includes(attributes.state ?? '')) return
      sheets.push({
        name: (attributes.name ?? '').slice(0, LONGEST_NAME),
        relation: attributes['r:id'] ?? '',
      })
    },
  })
  return { sheets, epoch }
}

/** Parts by relationship id. Targets are relative to the workbook's folder, or begin at the root. */
function targetsIn(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  walkXml(xml, {
    open(name, { Id = '', Target = '' }) {
      if (name !== 'Relationship') return
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
  })
  return targets
}

/** Texts that cells share, in order: of each all runs together, without how to pronounce them. */
function stringsIn(xml: string): readonly string[] {
  const strings: string[] = []
  let text = ''
  let trail: readonly string[] = []
  walkXml(xml, {
    open(name) {
      trail = [...trail, name]
      if (name === 'si') text = ''
    },
    text(part) {
      if (trail.at(-1) === 't' && !trail.includes('rPh')) text += part
    },
    close(name) {
      trail = trail.slice(0, -1)
      if (name === 'si') strings.push(unescaped(text))
    },
  })
  return strings
}
