import { randomUUID } from 'node:crypto'
import { nodeHash } from '@casebridge/ledger/node'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { type AuditDatabase, openAuditDatabase } from '../../../test/audit-database.ts'
import { openTestLog } from '../../../test/open-log.ts'
import { aDisclosure } from '../../../test/submissions.ts'
import { monitorRepository } from '../../storage/monitor-repository.ts'
import type { AlarmBoard } from '../alarms.ts'
import { type Monitor, startMonitor } from './monitor.ts'

const NEVER = { recentSeconds: 3_600, fullHours: 168 }

const opened: AuditDatabase[] = []
const monitors: Monitor[] = []
afterEach(() => Promise.all(monitors.splice(0).map((monitor) => monitor.close())))
afterAll(() => Promise.all(opened.map((one) => one.close())))

/** Past every trigger, as a superuser who covers the traces: what is changed, and how the monitor names it. */
const CHANGES: readonly (readonly [what: string, sql: string, named: string])[] = [
  [
    'the bytes of an entry',
    `update entry set leaf = '{}' where idx = 300`,
    'entry 300 does not match its hash',
  ],
  [
    'the bytes of an entry together with their hash',
    `update entry set leaf = '{}', leaf_hash = sha256('\\x00'::bytea || '{}'::bytea) where idx = 300`,
    'entry 300 is not the one ',
  ],
  [
    'the order of two entries',
    `update entry set idx = 9999 where idx = 290; update entry set idx = 290 where idx = 310;
     update entry set idx = 310 where idx = 9999`,
    'entry 290 is not the one ',
  ],
  ['an entry in the middle, by deleting it', 'delete from entry where idx = 305', 'entry 305 is missing'],
  [
    'the id of an entry, beside its bytes',
    `update entry set entry_id = '${randomUUID()}' where idx = 7`,
    'entry 7 stands under the id of another',
  ],
  [
    'an entry, by copying it to the end once the unique index is gone',
    `alter table entry drop constraint entry_entry_id_key cascade;
     insert into entry select 700, entry_id, leaf, leaf_hash from entry where idx = 42`,
    'entry 700 stands after the newest head and has the id of entry 42',
  ],
  [
    'an entry, by copying it in place of another',
    `alter table entry drop constraint entry_entry_id_key cascade;
     update entry set (entry_id, leaf, leaf_hash) =
       (select entry_id, leaf, leaf_hash from entry where idx = 42) where idx = 43`,
    'entry 43 is not the one ',
  ],
  [
    'an entry, by copying it beside another once no index is unique',
    `alter table entry drop constraint entry_pkey cascade;
     alter table entry drop constraint entry_entry_id_key cascade;
     insert into entry select 44, entry_id, leaf, leaf_hash from entry where idx = 42`,
    'entry 44 is there twice',
  ],
  [
    'a tile',
    `update tile set data = sha256('x') || substr(data, 33) where n = 1`,
    'entry 256 is not the one in tile 0/1',
  ],
  ['a tile, by deleting it', 'delete from tile where n = 0', 'tile 0/0 is missing'],
  [
    'a head',
    `update tree_head set root = sha256('x') where size = 400`,
    'the head of size 400 is not that of its entries',
  ],
  [
    'the line of heads, by deleting one',
    'delete from tree_head where size = 400',
    'the head of size 500 does not continue that of size 300',
  ],
]

describe('a log that is changed below the service', () => {
  it.each(CHANGES)(
    '%s: the first broken place is named, and nothing is appended or proven any more',
    async (_, sql, named) => {
      const { log, alarms, watch, database, first } = await aLog()
      await database.asReplica(sql)
      watch()
      await until(() => raised(alarms).length > 0)
      expect(raised(alarms)).toEqual([expect.stringContaining(`nothing is appended any more: ${named}`)])
      await expect(log.append([aDisclosure()], 0)).rejects.toMatchObject({ retryAfterSeconds: 1 })
      await expect(log.checkpoint()).rejects.toMatchObject({ retryAfterSeconds: 1 })
      await expect(log.findReceipt(first)).rejects.toMatchObject({ retryAfterSeconds: 1 })
      const [{ entries } = { entries: 0 }] = await database.asSuperuser<{ entries: number }>(
        'select count(*)::int as entries from entry where idx > 700',
      )
      expect(entries).toBe(0)
    },
  )

  it.each(CHANGES)(
    '%s: found by a process that was started afterwards and remembers nothing',
    async (_, sql) => {
      const { alarms, watch, database } = await aLog()
      await database.asReplica(sql)
      watch({ remembers: false })
      await until(() => raised(alarms).length > 0)
      expect(raised(alarms)).toEqual([expect.stringContaining('nothing is appended any more')])
    },
  )

  it('at its end, with the head: what the service has seen is longer', async () => {
    const { alarms, watch, database } = await aLog()
    await database.asReplica('delete from tree_head where size = 700; delete from entry where idx >= 600')
    watch()
    await until(() => raised(alarms).length > 0)
    expect(raised(alarms)).toEqual([expect.stringContaining('the log had 700 entries and now has 600')])
  })

  it('while it is watched: what came since the last pass is hashed in the next', async () => {
    const { log, alarms, watch, database } = await aLog()
    const monitor = watch({ recentSeconds: 0.05 })
    await until(() => monitor.passes().recent !== undefined)
    await log.append(
      Array.from({ length: 300 }, () => aDisclosure()),
      0,
    )
    await until(() => monitor.passes().recent?.size === 1000)
    await database.asReplica(`update entry set leaf = '{}' where idx = 999`)
    await until(() => raised(alarms).length > 0)
    expect(alarms.list()).toMatchObject([{ code: 'log-broken', times: 1 }])
  })
})

describe('the monitor', () => {
  it('finds nothing in a log that is whole, however it grew, from the middle as from the start', async () => {
    const { log, alarms, watch } = await aLog()
    const monitor = watch({ recentSeconds: 0.02, fullHours: 0.02 / 3_600 })
    for (let i = 0; i < 30; i++) {
      await Promise.all(Array.from({ length: 1 + (i % 5) }, () => log.append([aDisclosure()], 0)))
    }
    await log.append(
      Array.from({ length: 1000 }, () => aDisclosure()),
      0,
    )
    await until(
      () => (monitor.passes().recent?.size ?? 0) > 1700 && (monitor.passes().full?.size ?? 0) > 1700,
    )
    expect(alarms.list()).toEqual([])
    expect(monitor.passes().full?.from).toBe(0)
  })

  it('says which guard of the tables was taken away, and when it is back, and goes on', async () => {
    const { log, alarms, watch, database } = await aLog()
    await database.asSuperuser(
      'alter table tree_head disable trigger append_only; alter table tree_head drop constraint tree_head_prev_size_key',
    )
    watch({ recentSeconds: 0.05 })
    await until(() => alarms.list().length > 0)
    expect(alarms.list()).toMatchObject([
      {
        code: 'guard-missing',
        detail: 'not guarded any more: tree_head prev_size, tree_head append_only',
        overAt: null,
      },
    ])
    await log.append([aDisclosure()], 0)
    await database.asSuperuser(
      'alter table tree_head enable trigger append_only; alter table tree_head add unique (prev_size)',
    )
    await until(() => alarms.list()[0]?.overAt !== null)
    expect(alarms.list()).toMatchObject([{ times: 1 }])
  })

  it('does not look while another process leads', async () => {
    const { alarms, watch, database } = await aLog()
    await database.asReplica('delete from entry where idx = 305')
    let leads = false
    watch({ recentSeconds: 0.02, isLeading: () => leads })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(alarms.list()).toEqual([])
    leads = true
    await until(() => alarms.list().length > 0)
  })
})

/** A log of 700 entries in seven batches, two full tiles and the rest of a third. */
async function aLog() {
  const database = await openAuditDatabase()
  opened.push(database)
  const { log, sequencer, nodes, alarms } = await openTestLog(database.connect())
  const entries = Array.from({ length: 700 }, () => aDisclosure())
  for (let i = 0; i < 7; i++) await log.append(entries.slice(i * 100, (i + 1) * 100), 0)

  const watch = ({
    remembers = true,
    ...given
  }: Partial<Parameters<typeof startMonitor>[0]> & { remembers?: boolean } = {}) => {
    const monitor = startMonitor({
      hash: nodeHash,
      store: monitorRepository(database.connect()),
      log: sequencer,
      remembered: (tree, index) =>
        remembers ? (nodes.find(0, index) ?? tree.partialLeaf(index)) : undefined,
      isLeading: () => true,
      alarms,
      logger: { warn: () => undefined },
      now: () => new Date(),
      ...NEVER,
      ...given,
    })
    monitors.push(monitor)
    return monitor
  }
  return { database, log, alarms, watch, first: entries[0]?.entry.id ?? '' }
}

/** What was said of a broken log. */
function raised(alarms: AlarmBoard): string[] {
  return alarms.list().flatMap(({ code, detail }) => (code === 'log-broken' ? [detail] : []))
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}
