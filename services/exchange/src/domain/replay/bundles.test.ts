import { compile, loadPolicy, PACKS, type Policy } from '@casebridge/policy'
import { describe, expect, it } from 'vitest'
import { keepBundles } from './bundles.ts'

const policy = loadPolicy(compile({ packs: PACKS, agreements: [] }), 'sha256:any')

function archive(known: readonly string[], most: number) {
  const loaded: string[] = []
  const load = async (revision: string): Promise<Policy | undefined> => {
    loaded.push(revision)
    return known.includes(revision) ? policy : undefined
  }
  return { loaded, bundles: keepBundles({ load, most }) }
}

describe('bundles of the archive', () => {
  it('are loaded once, also for those who ask at the same time', async () => {
    const { loaded, bundles } = archive(['a'], 2)
    await Promise.all([bundles.get('a'), bundles.get('a')])
    await bundles.get('a')
    expect(loaded).toEqual(['a'])
  })

  it('are kept as long as they are among those last used', async () => {
    const { loaded, bundles } = archive(['a', 'b', 'c'], 2)
    for (const revision of ['a', 'b', 'a', 'c', 'a', 'b']) await bundles.get(revision)
    expect(loaded).toEqual(['a', 'b', 'c', 'b'])
  })

  it('that are not there are nothing, and are looked for again', async () => {
    const { loaded, bundles } = archive([], 2)
    await expect(bundles.get('a')).rejects.toMatchObject({ status: 404 })
    await expect(bundles.get('a')).rejects.toMatchObject({ status: 404 })
    expect(loaded).toEqual(['a', 'a'])
  })

  it('that could not be had are asked for again', async () => {
    let attempts = 0
    const load = async (): Promise<Policy> => {
      attempts += 1
      if (attempts === 1) throw new Error('away')
      return policy
    }
    const bundles = keepBundles({ load, most: 2 })
    await expect(bundles.get('a')).rejects.toThrow('away')
    expect(await bundles.get('a')).toBe(policy)
  })
})
