import { createHash } from 'node:crypto'
import { canonicalBytes } from '@casebridge/ledger'
import { compile, PACKS } from '@casebridge/policy'
import { describe, expect, it } from 'vitest'
import { type Archive, fromArchives } from './archive.ts'

const bytes = canonicalBytes(compile({ packs: PACKS, agreements: [] }))
const revision = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
const has = async () => bytes
const hasNot = async () => undefined
const away = () => Promise.reject(new Error('away'))

function asking(...fetches: Archive['fetchBundle'][]) {
  const asked: number[] = []
  const warned: string[] = []
  const archives = fetches.map((fetchBundle, i) => ({
    name: `archive ${i}`,
    fetchBundle: (one: string) => {
      asked.push(i)
      return fetchBundle(one)
    },
  }))
  return { load: fromArchives(archives, { warn: (_, message) => warned.push(message) }), asked, warned }
}

describe('a bundle that is not in force', () => {
  it('is had from the first archive that has it, and the others are left alone', async () => {
    const { load, asked, warned } = asking(hasNot, has, has)
    expect((await load(revision))?.revision).toBe(revision)
    expect([asked, warned]).toEqual([[0, 1], []])
  })

  it('is had from another when one is away, and that is said', async () => {
    const { load, warned } = asking(away, has)
    expect((await load(revision))?.revision).toBe(revision)
    expect(warned).toHaveLength(1)
  })

  it('is unknown when every archive says so, and only then', async () => {
    expect(await asking(hasNot, hasNot).load(revision)).toBeUndefined()
    for (const fetches of [
      [away, hasNot],
      [hasNot, away],
    ])
      await expect(asking(...fetches).load(revision)).rejects.toMatchObject({ status: 503 })
  })

  it('is never another one', async () => {
    await expect(asking(has).load(`sha256:${'0'.repeat(64)}`)).rejects.toThrow('a document with hash')
  })
})
