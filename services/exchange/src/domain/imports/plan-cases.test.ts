import { readFileSync } from 'node:fs'
import { readTables, type Table } from '@casebridge/spreadsheet'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLUMNS, caseRow, itemRow, listOf } from '../../../test/imported.ts'
import { testRegion } from '../../../test/region.ts'
import { actorOf } from '../../actor.ts'
import { directoryOf } from '../directory.ts'
import { readCaseRows } from './case-rows.ts'
import { planCases } from './plan-cases.ts'

const { registry } = testRegion()
const directory = directoryOf(registry, `sha256:${'0'.repeat(64)}`)
const now = new Date('2026-11-24T09:00:00.000Z')

function background() {
  const professional = directory.findProfessional('pro-elin')
  const agency = directory.findAgency('agy-mayor')
  if (professional === undefined || agency === undefined) throw new Error('no chair')
  const chair = actorOf(professional, agency, now)
  return { directory, unit: 'unit-harbour', jurisdiction: 'BE', chair, now } as const
}

const plan = (tables: readonly Table[]) => planCases(readCaseRows(tables), background())
const csv = (text: string) => readTables('csv', Buffer.from(text))

describe('a list of cases', () => {
  it('whatever is in its cells, is a plan of all its rows or names faults in them, and repeats no cell', () => {
    const columns = COLUMNS
    const good = caseRow()
    const row = fc.oneof(
      fc.constant(good),
      fc.constant(itemRow(good.reference)),
      fc.record(Object.fromEntries(columns.map((name) => [name, fc.string()]))),
      fc.tuple(fc.constantFrom(...columns), fc.string()).map(([name, text]) => ({ ...good, [name]: text })),
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const cells = (of: Readonly<Record<string, string>>) =>
          columns.map((name) => ({ text: of[name] ?? '' }))
        const header = { number: 1, cells: columns.map((text) => ({ text })) }
        const table = { rows: [header, ...rows.map((of, at) => ({ number: at + 2, cells: cells(of) }))] }
        const { cases, faults } = plan([table])
        if (faults.length === 0) {
          const planned = cases.length + cases.flatMap(({ items }) => items).length
          expect(planned).toBe(
            rows.filter((of) => Object.values(of).some((text) => text.trim() !== '')).length,
          )
        }
        for (const { row: number, column, detail } of faults) {
          expect(number).toBeLessThanOrEqual(rows.length + 1)
          expect(['', ...columns]).toContain(column)
          expect(detail).not.toContain(good.identifier)
        }
      }),
    )
  })

  it('means the same in whatever order its rows and columns are', async () => {
    const [one, two] = [caseRow(), caseRow()]
    const rows = [one, two, itemRow(one.reference), itemRow(two.reference), itemRow(two.reference)]
    const sizes = async (text: string) =>
      plan(await csv(text))
        .cases.map(({ body, items }) => [body.reference, items.length])
        .sort()
    const list = await sizes(listOf(rows))
    expect(list).toEqual([
      [one.reference, 1],
      [two.reference, 2],
    ])
    expect(await sizes(listOf(rows.toReversed(), COLUMNS.toReversed()))).toEqual(list)
  })

  it('without a header begins with a person, and no cell of that row is told back', async () => {
    const [, first = ''] = listOf([caseRow({ identifier: 'HR-000-999-11' })]).split('\n')
    const { faults } = plan(await csv(first))
    expect(faults.length).toBeGreaterThan(0)
    expect(JSON.stringify(faults)).not.toContain('HR-000-999-11')
  })

  it('has no more cases and items than are brought over at once', async () => {
    const many = listOf(Array.from({ length: 201 }, () => caseRow()))
    expect(plan(await csv(many)).faults).toMatchObject([{ code: 'too-many', row: 0 }])
  })

  it('has an example, which is read without a fault', async () => {
    const file = new URL('../../../../../infra/local/region/lists/cases.csv', import.meta.url)
    const { rows, faults } = readCaseRows(await csv(readFileSync(file, 'utf8')))
    expect(faults).toEqual([])
    expect(rows.map(({ kind }) => kind)).toEqual(['case', 'item', 'item', 'case', 'item'])
  })
})
