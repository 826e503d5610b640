import { workbook, workbookParts, zipped } from '@casebridge/testing'
import { describe, expect, it } from 'vitest'
import { readXlsx } from './read-xlsx.ts'
import { MOST_ROWS, Unreadable } from './table.ts'

const LIST = [
  ['id', 'name', 'until'],
  ['agy-pier', 'The Pier & Co', 46022],
]
const SHEET = 'xl/worksheets/sheet1.xml'

async function faultOf(bytes: Uint8Array): Promise<string> {
  try {
    await readXlsx(bytes)
    return 'none'
  } catch (error) {
    if (error instanceof Unreadable) return error.fault.code
    throw error
  }
}

/** A workbook whose parts were changed before it was zipped. */
function spoilt(change: (parts: Record<string, string>) => Record<string, string>): Uint8Array {
  return zipped(change(workbookParts({ list: LIST })))
}

describe('a workbook', () => {
  it('is read as texts, and numbers of days as days too', async () => {
    const [table] = await readXlsx(workbook({ list: LIST }))
    expect(table).toEqual({
      sheet: 'list',
      rows: [
        { number: 1, cells: [{ text: 'id' }, { text: 'name' }, { text: 'until' }] },
        {
          number: 2,
          cells: [{ text: 'agy-pier' }, { text: 'The Pier & Co' }, { text: '46022', day: '2025-12-31' }],
        },
      ],
    })
  })

  it('of the calendar that begins in 1904 has other numbers for the same days', async () => {
    const bytes = spoilt((parts) => ({
      ...parts,
      'xl/workbook.xml':
        parts['xl/workbook.xml']?.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') ?? '',
    }))
    const [table] = await readXlsx(bytes)
    expect(table?.rows[1]?.cells[2]?.day).toBe('2030-01-01')
  })

  it('says which cells it computes: nobody has written these', async () => {
    const [table] = await readXlsx(workbook({ list: [['id'], [{ formula: 'A1&"x"', value: 'agy-x' }]] }))
    expect(table?.rows[1]?.cells).toEqual([{ text: 'agy-x', computed: true }])
  })

  it('keeps the places of cells and rows that are left out, and the text of runs without how to pronounce it', async () => {
    const bytes = spoilt((parts) => ({
      ...parts,
      'xl/sharedStrings.xml': '<sst><si><r><t>agy-</t></r><r><t>one</t></r><rPh><t>no</t></rPh></si></sst>',
      [SHEET]:
        '<worksheet><sheetData><row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="inlineStr"><is><t>a_x0041_</t></is></c></row></sheetData></worksheet>',
    }))
    const [table] = await readXlsx(bytes)
    expect(table?.rows).toEqual([
      { number: 3, cells: [{ text: '' }, { text: 'agy-one' }, { text: '' }, { text: 'aA' }] },
    ])
  })

  it('shows no sheet that is hidden: nobody has checked it', async () => {
    const bytes = zipped(
      Object.fromEntries(
        Object.entries(workbookParts({ list: LIST, secret: LIST })).map(([name, text]) => [
          name,
          text.replace('name="secret"', 'name="secret" state="hidden"'),
        ]),
      ),
    )
    expect((await readXlsx(bytes)).map(({ sheet }) => sheet)).toEqual(['list'])
  })

  it.each<[string, () => Uint8Array, string]>([
    ['that is no zip', () => Buffer.from('id,name'), 'malformed'],
    ['that is a zip of something else', () => zipped({ 'readme.txt': 'hello' }), 'malformed'],
    [
      'that unpacks to more than any list',
      () => spoilt((parts) => ({ ...parts, [SHEET]: ' '.repeat(11_000_000) })),
      'too-large',
    ],
    [
      'of more parts than any list has',
      () => zipped(Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`xl/${at}.xml`, '']))),
      'too-large',
    ],
    ['that hides its size from whoever asks', () => lying(workbook({ list: LIST })), 'malformed'],
    [
      'with entities of its own',
      () =>
        spoilt((parts) => ({
          ...parts,
          [SHEET]: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${parts[SHEET]}`,
        })),
      'malformed',
    ],
    [
      'with a part cut short',
      () => spoilt((parts) => ({ ...parts, [SHEET]: parts[SHEET]?.slice(0, -20) ?? '' })),
      'malformed',
    ],
    [
      'that nests deeper than any workbook, so that reading it takes for ever',
      () => spoilt((parts) => ({ ...parts, 'xl/sharedStrings.xml': nested(500_000) })),
      'malformed',
    ],
    [
      'that names one sheet again and again',
      () =>
        spoilt((parts) => ({
          ...parts,
          'xl/workbook.xml': `<workbook><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(50_000)}</sheets></workbook>`,
        })),
      'too-many-sheets',
    ],
    [
      'whose cells share one text that is longer than a row',
      () => workbook({ list: [['id', 'name'], ...Array.from({ length: 100 }, () => ['x'.repeat(20_001)])] }),
      'too-long',
    ],
    ['with macros', () => spoilt((parts) => ({ ...parts, 'xl/vbaProject.bin': 'x' })), 'macros'],
    [
      'with more rows than any list has',
      () => workbook({ list: Array.from({ length: MOST_ROWS + 2 }, (_, at) => [`agy-${at}`]) }),
      'too-many-rows',
    ],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await faultOf(bytes())).toBe(code)
  })
})

function nested(depth: number): string {
  return `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`
}

/** The same zip, whose directory says of every part that it unpacks to one byte. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4)) {
    copy.writeUInt32LE(1, at + 24)
  }
  return copy
}
