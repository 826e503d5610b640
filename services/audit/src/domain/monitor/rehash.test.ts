import { nodeHash } from '@casebridge/ledger/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AuditDatabase, openAuditDatabase } from '../../../test/audit-database.ts'
import { openTestLog } from '../../../test/open-log.ts'
import { aDisclosure } from '../../../test/submissions.ts'
import { monitorRepository } from '../../storage/monitor-repository.ts'
import { LogBroken } from '../log/resume.ts'
import type { Head } from '../log/tree.ts'
import { Rehash } from './rehash.ts'

const THOUSANDS = 67

let database: AuditDatabase
let end: Head
beforeAll(async () => {
  database = await openAuditDatabase()
  const { log, sequencer } = await openTestLog(database.connect())
  for (let i = 0; i < THOUSANDS; i++) {
    await log.append(
      Array.from({ length: 1000 }, () => aDisclosure()),
      0,
    )
  }
  end = (await sequencer.tree()).head
})
afterAll(() => database.close())

/** With tiles of tiles: a tile of the second level is full, the next has begun. */
describe('hashing a log of 67,000 entries again', () => {
  it.each([0, 256, 40_192, 65_536, 66_816])('finds it whole from entry %i on', async (start) => {
    expect(await rehash(start)).toBe('whole')
  })

  it('finds a tile of the second level that is not that of its entries', async () => {
    await database.asReplica(`update tile set data = substr(data, 1, 8160) || sha256('x') where level = 1`)
    expect(await rehash(40_192)).toBe('tile 1/0 is not that of its entries')
  })

  it('finds that it is not the one that was there before, consistent in itself as it may be', async () => {
    await database.asReplica('delete from tree_head where size > 60000')
    expect(await rehash(0, { size: 60_000, root: new Uint8Array(32) })).toBe(
      'the head of size 60000 is not the one that was there before',
    )
  })

  it('finds that the newest head is missing', async () => {
    expect(await rehash(59_904, { size: 60_001, root: new Uint8Array(32) })).toBe(
      'the head of size 60001 is missing',
    )
  })
})

/** `whole`, or what is broken first. */
async function rehash(start: number, to = end): Promise<string> {
  const store = monitorRepository(database.connect())
  const pass = await Rehash.from({ hash: nodeHash, store, remembered: () => undefined }, start, to)
  try {
    while (!pass.isDone) await pass.page()
    return 'whole'
  } catch (error) {
    if (error instanceof LogBroken) return error.message
    throw error
  }
}
