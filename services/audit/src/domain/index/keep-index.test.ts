import { nodeHash } from '@casebridge/ledger/node'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AuditDatabase, openAuditDatabase } from '../../../test/audit-database.ts'
import { aDisclosure } from '../../../test/submissions.ts'
import { entryIndex } from '../../storage/entry-index.ts'
import { logRepository } from '../../storage/log-repository.ts'
import { NodeCache } from '../log/node-cache.ts'
import { Sequencer } from '../log/sequencer.ts'

const NO_DETAILS = { yearKeys: [], subjectKeys: [], actors: [], persons: [] }
const RECEIVED = new Date('2026-11-24T10:00:00.000Z')

let database: AuditDatabase
let sequencer: Sequencer

beforeAll(async () => {
  database = await openAuditDatabase()
  const store = logRepository(database.connect())
  const seal = async () => NO_DETAILS
  const parts = {
    hash: nodeHash,
    store,
    nodes: new NodeCache(),
    seal,
    now: () => RECEIVED,
    alarm: () => undefined,
  }
  sequencer = await Sequencer.start(parts)
})
afterAll(() => database.close())

describe('the index of entries', () => {
  it('takes every entry once, in the order of the log, however many replicas fill it', async () => {
    const made = Array.from({ length: 5 }, () =>
      aDisclosure({ holders: ['agy-x'], recipients: ['agy-y', 'agy-x'] }),
    )
    await sequencer.append(made)
    const replicas = [entryIndex(database.connect()), entryIndex(database.connect())]
    await Promise.all(replicas.map((index) => index.indexMore(3)))
    while ((await replicas[0]?.indexMore(3)) !== 0);
    const rows = await database.asSuperuser<{ idx: string; agencies: string[]; received_at: Date }>(
      'select idx, agencies, received_at from indexed_entry order by idx',
    )
    expect(rows.map(({ idx }) => Number(idx))).toEqual([0, 1, 2, 3, 4])
    expect(rows[0]?.agencies.toSorted()).toEqual(['agy-school-meridian', 'agy-x', 'agy-y'])
    expect(rows[0]?.received_at).toEqual(RECEIVED)
  })

  it('is in view of nobody who does not say that it is a review', async () => {
    const db = database.connect()
    const { rows } = await sql`select 1 from indexed_entry`.execute(db)
    expect(rows).toEqual([])
  })
})
