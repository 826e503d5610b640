import { generateKeyPairSync } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AN_ACT } from '../../test/an-act.ts'
import { smallRegion } from '../../test/small-region.ts'
import { openTestDatabase, type TestDatabase } from '../../test/test-database.ts'
import { REISSUE_SECONDS, VALID_SECONDS } from './head.ts'
import { headKey } from './head-key.ts'
import { type HeadKeeper, keepHeads } from './keep-heads.ts'
import { openRegion } from './open-region.ts'
import { changeRegistry } from './publish.ts'

const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
const key = headKey({ kty: 'OKP', crv: 'Ed25519', x: String(x), d: String(d) })

let database: TestDatabase
let keeper: HeadKeeper | undefined
let failures: unknown[]

beforeEach(async () => {
  database = await openTestDatabase()
  failures = []
})
afterEach(async () => {
  await keeper?.close()
  await database.close()
})

async function keep(now?: () => Date) {
  keeper = await keepHeads({
    storage: database.storage,
    key,
    onFailure: (cause) => failures.push(cause),
    ...(now ? { now } : {}),
  })
  return keeper
}

describe('the keeper of heads', () => {
  it('shows what another replica publishes', async () => {
    await openRegion(database.storage, smallRegion)
    const heads = await keep()
    const published = await changeRegistry(database.storage, AN_ACT, async () => {})
    await vi.waitFor(() => expect(heads.find()?.registry.head).toEqual(published), { timeout: 5_000 })
  })

  it('issues the next head of both kinds when they are due', async () => {
    await openRegion(database.storage, smallRegion)
    const later = () => new Date(Date.now() + REISSUE_SECONDS * 1000)
    database.setClock(later())
    const heads = await keep(later)
    const before = heads.find()
    await vi.waitFor(
      () => {
        const after = heads.find()
        expect(after?.bundle.head.sequence).toBe((before?.bundle.head.sequence ?? 0) + 1)
        expect(after?.registry.head.sequence).toBe((before?.registry.head.sequence ?? 0) + 1)
        expect(after?.registry.head.revision).toBe(before?.registry.head.revision)
      },
      { timeout: 5_000 },
    )
  })

  it('has nothing to show while a kind was never published', async () => {
    expect((await keep()).find()).toBeUndefined()
  })

  it('shows no expired head when the tables stop answering, says so once, and recovers', async () => {
    await openRegion(database.storage, smallRegion)
    let ahead = 0
    const heads = await keep(() => new Date(Date.now() + ahead))
    await database.asSuperuser('revoke select on agreements.publication from agreements_app')
    await vi.waitFor(() => expect(failures).toHaveLength(1), { timeout: 5_000 })
    ahead = VALID_SECONDS * 1000
    expect(heads.find()).toBeUndefined()
    ahead = 0
    await sleep(1_000)
    expect(failures).toHaveLength(1)
    await database.asSuperuser('grant select on agreements.publication to agreements_app')
    const published = await changeRegistry(database.storage, AN_ACT, async () => {})
    await vi.waitFor(() => expect(heads.find()?.registry.head).toEqual(published), { timeout: 5_000 })
  })
})
