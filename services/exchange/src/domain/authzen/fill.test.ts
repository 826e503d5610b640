import { describe, expect, it } from 'vitest'
import { fill, inOrder, type Position } from './fill.ts'

const names = Array.from({ length: 1_200 }, (_, i) => String(i).padStart(4, '0'))
const page = (position: Position, admits: (name: string) => boolean) =>
  fill(inOrder(names, String, position), position, admits)

/** Every page, from the first to the one that says it is the last. */
async function allPages(limit: number, admits: (name: string) => boolean): Promise<readonly string[][]> {
  const pages: string[][] = []
  let after: string | undefined = ''
  while (after !== undefined) {
    const { results, next }: { results: readonly string[]; next?: string } = await page(
      { after, limit },
      admits,
    )
    pages.push([...results])
    after = next
  }
  return pages
}

describe('a page that is filled', () => {
  it('holds what is admitted, in order of key, and says where the next one begins', async () => {
    expect(await page({ after: '', limit: 2 }, () => true)).toEqual({
      results: ['0000', '0001'],
      next: '0001',
    })
    expect(await page({ after: '1197', limit: 2 }, () => true)).toEqual({ results: ['1198', '1199'] })
  })

  it('is the last one when nothing more is admitted, not when nothing more is there', async () => {
    expect(await page({ after: '0900', limit: 2 }, (name) => name < '0903')).toEqual({
      results: ['0901', '0902'],
    })
  })

  it.each([1, 7, 100])('gives each once, by %i at a time', async (limit) => {
    const admits = (name: string) => name.endsWith('5')
    const pages = await allPages(limit, admits)
    expect(pages.flat()).toEqual(names.filter(admits))
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(limit)
  })

  it('looks at so many and no more: a page may be empty and have a next one', async () => {
    let looked = 0
    const admits = (name: string) => {
      looked += 1
      return name === '1199'
    }
    expect(await page({ after: '', limit: 10 }, admits)).toEqual({ results: [], next: '0499' })
    expect(looked).toBe(500)
    expect((await allPages(10, admits)).flat()).toEqual(['1199'])
  })
})
