import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'
import { MOST_ROWS, type Table, Unreadable } from './table.ts'

const textsOf = ({ rows }: Table) => rows.map(({ cells }) => cells.map(({ text }) => text))
const read = (text: string) => textsOf(readCsv(Buffer.from(text)))

function faultOf(bytes: Uint8Array): string {
  try {
    readCsv(bytes)
    return 'none'
  } catch (error) {
    if (error instanceof Unreadable) return error.fault.code
    throw error
  }
}

describe('a CSV file', () => {
  it.each([
    ['commas', 'id,name\na,"B, C"\n'],
    ['semicolons, as spreadsheets of our countries write them', 'id;name\r\na;B, C\r\n'],
    ['tabs', 'id\tname\na\tB, C'],
    ['a byte order mark', '\uFEFFid,name\na,"B, C"'],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toEqual([
      ['id', 'name'],
      ['a', 'B, C'],
    ])
  })

  it('counts its rows as a spreadsheet does, empty ones and those of several lines too', () => {
    const { rows } = readCsv(Buffer.from('id,name\n\na,"two\nlines"\nb,B\n'))
    expect(rows.map(({ number, cells }) => [number, cells[0]?.text])).toEqual([
      [1, 'id'],
      [2, ''],
      [3, 'a'],
      [4, 'b'],
    ])
  })

  it('gives back every text that was written into it', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !text.includes('\u0000') && !text.includes('\uFEFF'))
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = ['id,name', ...rows.map((row) => row.map(quoted).join(','))].join('\n')
        expect(read(text).slice(1)).toEqual(rows)
      }),
    )
  })

  it.each<[string, Uint8Array, string]>([
    ['in Latin-1', Buffer.from('id,name\na,Ren\xE9', 'latin1'), 'encoding'],
    ['in UTF-16', Buffer.from('\uFEFFid,name', 'utf16le'), 'encoding'],
    ['with a quote that never closes', Buffer.from('id,name\na,"B'), 'malformed'],
    ['with a row that has no end', Buffer.from(`id,name\na,${'x'.repeat(30_000)}`), 'malformed'],
    ['with more rows than any list has', Buffer.from('id\n'.repeat(MOST_ROWS + 2)), 'too-many-rows'],
  ])('%s is refused', (_, bytes, code) => {
    expect(faultOf(bytes)).toBe(code)
  })
})
