import { describe, expect, it } from 'vitest'
import { keepPages } from './keep-pages.ts'

function counting(most = 2) {
  const made: string[] = []
  const pages = keepPages(most)
  const ask = (name: string, fails = false) =>
    pages(name, async () => {
      made.push(name)
      if (fails) throw new Error('no page')
      return `page ${name}`
    })
  return { made, ask }
}

describe('a public page', () => {
  it('is made once for all who ask while it is kept, also at once', async () => {
    const { made, ask } = counting()
    expect(await Promise.all([ask('a'), ask('a')])).toEqual(['page a', 'page a'])
    expect(await ask('a')).toBe('page a')
    expect(made).toEqual(['a'])
  })

  it('that nobody asked for the longest is the first to go', async () => {
    const { made, ask } = counting(2)
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(name)
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })

  it('that could not be made is not kept', async () => {
    const { made, ask } = counting()
    await expect(ask('a', true)).rejects.toThrow('no page')
    expect(await ask('a')).toBe('page a')
    expect(made).toEqual(['a', 'a'])
  })
})
