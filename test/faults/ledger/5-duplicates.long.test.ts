import { decodeEntry, encodeEntry } from '@casebridge/ledger'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { asSuperuser } from '../../scenarios/support/database.ts'
import { verifyLedger } from '../../scenarios/support/ledger.ts'
import { withChangedLog } from '../../scenarios/support/log-backup.ts'
import { openStage } from '../../scenarios/support/stage.ts'
import { anEntry } from './support/an-entry.ts'
import { alarmsOf, expectStopped, expectTold, expectWholeAgain } from './support/disclosing.ts'
import { append, until } from './support/ledger-caller.ts'
import { keepCheckpoint, sizeOf, verifyStored } from './support/stored-log.ts'

const TIMES = 1_000

const constellation = withConstellation({ environments: { audit: { MONITOR_RECENT_SECONDS: '0.5' } } })
const audit = () => constellation().urls.audit

/** ledger.md §5.5 */
describe('5. an entry comes more than once', () => {
  let caseId: string
  const leaf = anEntry()
  beforeAll(async () => {
    ;({ caseId } = await openStage(constellation()))
  })

  it(`${TIMES} times at once over HTTP: one index, and ${TIMES} receipts that verify`, async () => {
    const before = await sizeOf(constellation())
    const answers = await Promise.all(
      Array.from({ length: TIMES }, () => append(constellation(), audit(), { leaf })),
    )
    // `append` has verified each of them with the public key alone.
    const indexes = answers.map(({ receipt }) => receipt?.index)
    expect(indexes).toHaveLength(TIMES)
    expect(new Set(indexes).size).toBe(1)
    expect(indexes[0]).toBeGreaterThanOrEqual(before)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(await rowsOf(decodeEntry(leaf).id)).toEqual([{ idx: indexes[0] }])
  })

  it('with other bytes: 409, an alarm that names its id, and the first stands', async () => {
    const first = decodeEntry(leaf)
    const altered = encodeEntry({ ...first, recipients: ['agy-police-quay'] })
    const size = await sizeOf(constellation())
    const refused = await append(constellation(), audit(), { leaf: altered })
    expect(refused).toMatchObject({ status: 409, receipt: undefined })
    expect(alarmsOf(constellation())).toContain('an entry id came again with other bytes')
    expect(await sizeOf(constellation())).toBe(size)
    expect(await append(constellation(), audit(), { leaf })).toMatchObject({ status: 201 })
    // Nothing is wrong with the log: it goes on.
    await expectTold(constellation(), caseId)
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })

  it('copied under a new index in SQL: the unique index refuses', async () => {
    await expect(asSuperuser(constellation(), copyOf(decodeEntry(leaf).id))).rejects.toThrow(
      'entry_entry_id_key',
    )
  })

  it('copied when the unique index was dropped: the monitor names both places, and nothing is disclosed', async () => {
    const { id } = decodeEntry(leaf)
    const [{ idx } = { idx: -1 }] = await rowsOf(id)
    const checkpoint = await keepCheckpoint(constellation())
    const size = await sizeOf(constellation())
    const guards = await referencesToIds()
    await withChangedLog(
      constellation(),
      `alter table audit.entry drop constraint entry_entry_id_key cascade; ${copyOf(id)}`,
      async () => {
        const named = `entry ${size} stands after the newest head and has the id of entry ${idx}`
        await until(async () => alarmsOf(constellation()).some((one) => one.includes(named)))
        await expectStopped(constellation(), caseId)
        expect(await append(constellation(), audit(), { leaf: anEntry() })).toMatchObject({ status: 503 })
        // What was signed is untouched: the copy is in no head, and nobody can have a proof of it.
        expect(await verifyStored(constellation(), checkpoint)).toMatchObject({ code: 0 })
      },
    )
    await asSuperuser(
      constellation(),
      `alter table audit.entry add constraint entry_entry_id_key unique (entry_id); ${guards}`,
    )
    await expectWholeAgain(constellation(), caseId)
  })
})

function rowsOf(id: string): Promise<{ idx: number }[]> {
  return asSuperuser(constellation(), `select idx::int from audit.entry where entry_id = '${id}'`)
}

function copyOf(id: string): string {
  return `insert into audit.entry select (select max(idx) + 1 from audit.entry), entry_id, leaf, leaf_hash
    from audit.entry where entry_id = '${id}'`
}

/** What makes again the foreign keys that fall with the unique index. */
async function referencesToIds(): Promise<string> {
  const rows = await asSuperuser<{ ddl: string }>(
    constellation(),
    `select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as ddl
     from pg_constraint where contype = 'f' and confrelid = 'audit.entry'::regclass
       and confkey = array[(select attnum from pg_attribute where attrelid = confrelid and attname = 'entry_id')]`,
  )
  expect(rows.length).toBeGreaterThan(0)
  return rows.map(({ ddl }) => ddl).join('; ')
}
