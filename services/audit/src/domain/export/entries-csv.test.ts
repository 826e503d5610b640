import { expect, it } from 'vitest'
import { aDisclosure } from '../../../test/submissions.ts'
import { csvOf, entriesCsv } from './entries-csv.ts'

it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])(
  'a cell that begins like a formula is written as text: %j',
  (cell) => {
    const [, line = ''] = csvOf(['code'], [{ code: cell }]).split('\r\n', 2)
    expect(line.replace(/^"/, '')).toMatch(/^'/)
  },
)

it('a cell with a comma, a quote or a line end stays one cell (RFC 4180)', () => {
  expect(csvOf(['a', 'b'], [{ a: 'x,y', b: 'say "so"\n' }])).toBe('a,b\r\n"x,y","say ""so""\n"\r\n')
})

it('no cell of an entry begins like a formula, whatever its commitments begin with', () => {
  const entries = Array.from({ length: 200 }, () =>
    aDisclosure({ actor: { professional: 'pro-noor-vermeer' } }),
  )
  expect(entries.some(({ entry }) => entry.commitments.actor?.startsWith('+'))).toBe(true)
  const table = entriesCsv(entries.map(({ leaf, leafHash }, index) => ({ index, leaf, leafHash })))
  for (const cell of table.split(/\r\n|,/)) expect(cell).not.toMatch(/^["']?[=+\-@\t\r]/)
})
