import { describe, expect, it } from 'vitest'
import { agreementOf, HARBOUR } from '../analyse/fixtures.ts'
import { compile } from '../compile.ts'
import { GROUND_OF_GATE } from '../grounds.ts'
import { PACKS } from '../packs.ts'
import { loadPolicy } from '../policy.ts'
import { signedByAll } from '../signed-by-all.ts'
import { readCsv, TableError } from './csv.ts'
import { AGREEMENTS } from './harbour.ts'
import { parseRows } from './row.ts'
import { failuresOf } from './run.ts'
import { settingUnder } from './setting-under.ts'
import { situationsOf } from './situations.ts'

const HEADER = 'id,jurisdiction,from,category,to,purpose,effect,gates,obligations,ground,extra'
const V01 = 'V01,ANY,SCH,EDU,MUN,early-help,permit-with-conditions,INF,SUM,,'
const rowsOf = (...lines: readonly string[]) => parseRows([HEADER, ...lines].join('\n'))
const groundOf = (gate: keyof typeof GROUND_OF_GATE) => GROUND_OF_GATE[gate]
const policy = loadPolicy(compile({ packs: PACKS, agreements: AGREEMENTS }), 'sha256:test')

describe('a table', () => {
  it('may quote a cell, and says on which line a cell is missing', () => {
    expect(readCsv('a,b\n"x, ""y""",z\n')).toEqual([{ line: 2, cells: { a: 'x, "y"', b: 'z' } }])
    expect(() => readCsv('a,b\nx\nx,y,z')).toThrow(
      'line 2: has 1 cells where the header has 2\nline 3: has 3 cells where the header has 2',
    )
    expect(() => parseRows('id,from\nV01,SCH')).toThrow(TableError)
  })

  it('may come from a spreadsheet: a byte order mark, CRLF, empty lines, a cell over two lines', () => {
    expect(readCsv('\uFEFFa,b\r\n\r\n"x\r\ny",1\r\nz,2\r\n')).toEqual([
      { line: 3, cells: { a: 'x\r\ny', b: '1' } },
      { line: 5, cells: { a: 'z', b: '2' } },
    ])
  })

  it.each([
    ['a,b\n\nx', 'line 3: has 1 cells where the header has 2'],
    ['a,b\n"x"y,z', 'line 2: has a quotation mark that does not enclose a cell'],
    ['a,b\nx,"y', 'line 2: has a quotation mark that does not enclose a cell'],
    ['a,a\nx,y', 'line 1: the column a is there twice'],
  ])('never guesses what %j should have been', (source, detail) => {
    expect(() => readCsv(source)).toThrow(detail)
  })

  it('without rows is refused: it would pass whatever the rules say', () => {
    for (const source of [HEADER, `${HEADER}\n\n`]) expect(() => parseRows(source)).toThrow('has no rows')
    expect(() => parseRows('')).toThrow('the column id is missing')
  })

  it('may have 100,000 rows, every one of them with a fault', () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => V01.replace('V01', `T${i}`))
    expect(rowsOf(...lines)).toHaveLength(lines.length)
    const bad = lines.map((line) => line.replace('MUN', 'XXX'))
    expect(() => rowsOf(...bad)).toThrow(/^line 2: to: unknown code 'XXX'\n/)
    expect(() => rowsOf(...lines.map(() => V01))).toThrow(/^line 3: the id V01 is used twice\n/)
  })

  it.each([
    [
      'V01,ANY,SCH,EDU,MUN,early-help,permit-with-conditions,INF,SUM,G04,',
      'a ground belongs to a deny, and only to a deny',
    ],
    ['V01,ANY,SCH,EDU,MUN,early-help,deny,INF,,G04,', 'gates and obligations belong to a permit'],
    ['V01,ANY,SCH,EDU,MUN,curiosity,permit-with-conditions,INF,SUM,,', "purpose: unknown code 'curiosity'"],
    ['V01,ANY,SCH,EDU,MUN,early-help,permit-with-conditions,INF,EXP0,,', "obligations: unknown code 'EXP0'"],
    [
      'V01,ANY,SCH,EDU,MUN,early-help,permit-with-conditions,INF,SUM,,minor=maybe',
      "extra: unknown attribute or value 'minor=maybe'",
    ],
    [`${V01}minor=true=false`, "extra: unknown attribute or value 'minor=true=false'"],
    [`${V01}constructor=1`, "extra: unknown attribute or value 'constructor=1'"],
    [',ANY,SCH,EDU,MUN,early-help,permit-with-conditions,INF,SUM,,', 'the id is missing'],
  ])('is refused for the line %s', (line, detail) => {
    expect(() => rowsOf(line)).toThrow(`line 2: ${detail}`)
  })

  it('gives a situation for each row with every gate met, and one for each gate dropped', () => {
    const situations = situationsOf(rowsOf(V01), groundOf)
    expect(situations.map(({ title }) => title)).toEqual([
      'V01 school attendance from school to municipality for early help: permitted',
      'V01 school attendance from school to municipality for early help without INF: refused, G22',
    ])
    expect(failuresOf(policy, situations)).toEqual([])
  })

  it('may name any attribute in `extra`, by its short name or its path', () => {
    const facts = situationsOf(
      rowsOf(`${V01}minor=true;recipient.intake=true;dissenting=true;handling=H2;push=true`),
      groundOf,
    )[0]?.facts
    expect(facts).toMatchObject({
      initiative: 'push',
      dissent: 1,
      item: { minor: true, handling: ['TLP:AMBER+STRICT', 'H2'] },
      recipient: { intake: true },
    })
  })

  it('fails where the effect, the ground or a duty differs', () => {
    const differing = [
      'T1,ANY,SCH,PAS,POL,prevention,deny,,,G10,',
      'T2,ANY,SCH,PAS,POL,prevention,permit-with-conditions,,SUM,,',
      'T3,ANY,SCH,EDU,MUN,early-help,permit-with-conditions,INF,SUM;NOF,,',
    ]
    const failures = failuresOf(policy, situationsOf(rowsOf(V01, ...differing), groundOf))
    expect(failures.map(({ situation, found }) => [situation.row.id, found.ground])).toEqual([
      ['T1', 'G04'],
      ['T2', 'G04'],
      ['T3', undefined],
    ])
  })
})

describe('a table under agreements', () => {
  const agreements = signedByAll([
    agreementOf({ from: ['school'], to: ['municipality'], categories: ['EDU'], purposes: ['early-help'] }),
  ])
  const setting = settingUnder(agreements, HARBOUR, '2026-11-24')
  const own = loadPolicy(compile({ packs: PACKS, agreements }), 'sha256:own')
  const failing = (line: string) =>
    failuresOf(own, situationsOf(rowsOf(line), groundOf, setting)).map(({ found }) => found.ground)

  it('takes place between agencies that a clause binds, in its country and unit', () => {
    expect(setting.jurisdiction).toBe('BE')
    expect(failing(V01)).toEqual([])
  })

  it('fails where no clause covers what it permits', () => {
    expect(failing('T1,BE,SCH,PAS,SOC,early-help,permit-with-conditions,,,,')).toEqual(['G01'])
    expect(failing('T1,BE,EMP,REF,AUD,audit,permit-with-conditions,,,,')).toEqual(['G01'])
    expect(failing('T1,NL,SCH,EDU,MUN,early-help,permit-with-conditions,,SUM,,')).toEqual(['G01'])
  })
})
