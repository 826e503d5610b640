import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { smallRegion } from '../../test/small-region.ts'
import { openTestDatabase, type TestDatabase } from '../../test/test-database.ts'
import { openRegion } from './open-region.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await openTestDatabase()
})
afterEach(() => database.close())

async function sequences() {
  const { publications } = database.storage
  const heads = [await publications.findNewest('bundle'), await publications.findNewest('registry')]
  return heads.map((head) => head?.sequence)
}

describe('opening the region', () => {
  it('takes the region in once, however many replicas start together', async () => {
    const taken = await Promise.all(
      Array.from({ length: 4 }, () => openRegion(database.storage, smallRegion)),
    )
    expect(taken.filter(Boolean)).toHaveLength(1)
    const { professionals } = await database.storage.registry.snapshot('2026-11-24')
    expect(professionals.map(({ id }) => id)).toEqual(
      smallRegion()
        .professionals.map(({ id }) => id)
        .sort(),
    )
  })

  it('keeps everything the file says', async () => {
    await openRegion(database.storage, smallRegion)
    const { units, agencies, professionals } = await database.storage.registry.snapshot('2026-11-24')
    const sorted = <T extends { id: string }>(list: readonly T[]) =>
      list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const given = smallRegion()
    expect(units).toEqual(sorted(given.units))
    expect(agencies).toEqual(sorted(given.agencies))
    expect(professionals).toEqual(sorted(given.professionals))
  })

  it('is all or nothing: a region that fails halfway leaves no row behind', async () => {
    const region = smallRegion()
    const [agreement] = region.agreements
    if (!agreement) throw new Error('the small region has agreements')
    const impossible = {
      ...region,
      agreements: [agreement, { ...agreement, id: 'agr-other', parties: ['agy-nowhere'] }],
    }
    await expect(openRegion(database.storage, () => impossible)).rejects.toThrow('agreement_deed_party_fkey')
    expect(await database.storage.registry.isEmpty()).toBe(true)
    expect(await sequences()).toEqual([undefined, undefined])
  })

  it('publishes an empty region where there is none yet', async () => {
    expect(await openRegion(database.storage, () => undefined)).toBe(false)
    expect(await sequences()).toEqual([1, 1])
  })

  it('continues the sequence after a restart', async () => {
    await openRegion(database.storage, smallRegion)
    await openRegion(database.storage, smallRegion)
    expect(await sequences()).toEqual([2, 2])
  })
})
