import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepItem, openTestCase, sealedItem } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { fillEveryTable, OF_NO_CASE, OF_NO_UNIT } from '../../test/rows/index.ts'
import { openingSightOf, replaySightOf, type Sight, sightOf } from '../actor.ts'
import { asCaller } from './as-caller.ts'
import { asOpening } from './content-openings.ts'
import { addShadowCounts } from './counts.ts'

let harness: Harness
let tables: string[]
/** With a row in every table. */
let caseId: string
let sealed: string
beforeAll(async () => {
  harness = await startHarness()
  caseId = await openTestCase(harness)
  const itemId = await keepItem(harness, 'pro-samira', caseId)
  sealed = await keepItem(harness, 'pro-samira', caseId, await sealedItem(harness.region, 'agy-school'))
  await fillEveryTable(harness, { caseId, itemId })
  const found = await runSql<{ name: string }>(
    harness.superuserUrl,
    `select table_name as name from information_schema.columns where table_schema = 'exchange' and column_name = 'unit_id'`,
  )
  tables = found.map(({ name }) => name).sort()
})
afterAll(() => harness?.close())

const countAs = (professional: string, reach: Sight['reach'] = 'case') =>
  countIn(sightOf(harness.actor(professional), reach))

const countIn = (sight: Sight) =>
  asCaller(harness.db, sight, async (tx) => {
    const counts: Record<string, number> = {}
    for (const table of tables) {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
        tx,
      )
      counts[table] = rows[0]?.n ?? 0
    }
    return counts
  })

describe('row-level security', () => {
  it('is enabled and forced on every table, except those of no unit', async () => {
    const unguarded = await runSql<{ name: string }>(
      harness.superuserUrl,
      `select relname as name from pg_class where relnamespace = 'exchange'::regnamespace and relkind in ('r', 'p')
       and not (relrowsecurity and relforcerowsecurity) and relname not like '%migration%'`,
    )
    expect(unguarded.map(({ name }) => name).sort()).toEqual(OF_NO_UNIT.toSorted())
  })

  it('shows an unset caller no row of any table, though each has one', async () => {
    expect(tables.length).toBeGreaterThan(15)
    for (const table of tables) {
      const [kept] = await runSql<{ n: number }>(
        harness.superuserUrl,
        `select count(*)::int as n from exchange.${table}`,
      )
      expect(kept?.n, `rows in ${table}`).toBeGreaterThan(0)
      const { rows } = await sql`select * from ${sql.table(table)}`.execute(harness.db)
      expect(rows, `rows seen in ${table}`).toEqual([])
    }
  })

  it('shows whoever replays the intents, the wrapped keys and the counts of the own units, and no other table', async () => {
    for (const who of ['pro-vera', 'pro-oskar', 'pro-samira']) {
      const seen = await countIn(replaySightOf(harness.actor(who)))
      const shown = Object.entries(seen).filter(([, n]) => n > 0)
      expect(shown.map(([table]) => table)).toEqual(['data_key', 'intent', 'shadow_count'])
    }
    const elsewhere = await countIn(replaySightOf(harness.actor('pro-paul')))
    expect(Object.values(elsewhere).every((n) => n === 0)).toBe(true)
  })

  it('shows whoever opens one act what that made known, and nothing else of the unit', async () => {
    const sight = openingSightOf(harness.actor('pro-vera'))
    const seen = await countIn(sight)
    expect(Object.entries(seen).filter(([, n]) => n > 0)).toEqual([
      // Who used which grant, so that it is used once.
      ['content_opening', 1],
      ['data_key', expect.any(Number)],
    ])
    const [intent] = await runSql<{ id: string; item: string }>(
      harness.superuserUrl,
      'select intent_id as id, item_id as item from exchange.disclosure',
    )
    const opened = await asOpening(harness.db, sight, intent?.id ?? '', async (tx) => ({
      items: await tx.selectFrom('item_content').select('item_id').execute(),
      intents: await tx.selectFrom('intent').select('id').execute(),
      cases: await tx.selectFrom('case_file').select('id').execute(),
    }))
    expect(opened).toEqual({ items: [{ item_id: intent?.item }], intents: [{ id: intent?.id }], cases: [] })
  })

  it('lets whoever replays change and add nothing of it', async () => {
    const sight = replaySightOf(harness.actor('pro-vera'))
    await asCaller(harness.db, sight, async (tx) => {
      const changed = await tx.updateTable('intent').set({ proof: 'another' }).executeTakeFirst()
      expect(changed.numUpdatedRows).toBe(0n)
    })
    const added = asCaller(harness.db, sight, (tx) =>
      addShadowCounts(tx, 'unit-harbour', 'sha256:mine', [
        {
          ...{ because: 'none', purpose: 'early-help', category: 'EDU', count: 1 },
          ...{ was: { effect: 'silence' }, became: { effect: 'silence' } },
        },
      ]),
    )
    await expect(added).rejects.toThrow(/row-level security/)
  })

  it('does not carry a caller from one transaction into the next on the same connection', async () => {
    await harness.db.connection().execute(async (connection) => {
      await asCaller(connection, sightOf(harness.actor('pro-samira')), async (tx) => {
        expect(await tx.selectFrom('case_file').select('id').execute()).not.toEqual([])
      })
      expect(await connection.selectFrom('case_file').select('id').execute()).toEqual([])
    })
  })

  it('shows a colleague of the same unit nothing of a case that is not theirs', async () => {
    const seen = await countAs('pro-katrien')
    const shown = Object.entries(seen).filter(([table, n]) => n > 0 && !OF_NO_CASE.includes(table))
    // The wrapped keys of the unit open nothing by themselves.
    expect(shown.map(([table]) => table)).toEqual(['data_key'])
  })

  it('shows the people of another unit nothing at all', async () => {
    for (const reach of ['case', 'review'] as const) {
      const seen = Object.entries(await countAs('pro-claire', reach)).filter(([, n]) => n > 0)
      expect(seen.filter(([table]) => !OF_NO_CASE.includes(table))).toEqual([])
    }
  })

  it('shows a participant of one case nothing of another', async () => {
    const other = await openTestCase(harness, {
      participants: [{ professional: 'pro-bram', reason: 'Knows the family.' }],
    })
    const cases = await asCaller(harness.db, sightOf(harness.actor('pro-bram')), (tx) =>
      tx.selectFrom('case_file').select('id').execute(),
    )
    expect(cases).toEqual([{ id: other }])
    expect(await countAs('pro-bram')).toMatchObject({
      item: 0,
      item_content: 0,
      evidence: 0,
      session: 0,
      approval: 0,
    })
  })

  it('shows a sealed item to its holder’s agency alone', async () => {
    const seen = (by: string) =>
      asCaller(harness.db, sightOf(harness.actor(by)), (tx) =>
        tx.selectFrom('item').select('id').where('id', '=', sealed).execute(),
      )
    expect(await seen('pro-samira')).toHaveLength(1)
    for (const other of ['pro-elin', 'pro-noor', 'pro-hugo', 'pro-amara'])
      expect(await seen(other)).toEqual([])
  })

  it('shows nobody who else is on which cases: a membership is seen by its own professional', async () => {
    const seen = await asCaller(harness.db, sightOf(harness.actor('pro-elin')), (tx) =>
      tx.selectFrom('membership').select('professional').distinct().execute(),
    )
    expect(seen).toEqual([{ professional: 'pro-elin' }])
  })

  it('lets nobody outside a case end a membership in it', async () => {
    const end = (by: string) =>
      asCaller(harness.db, sightOf(harness.actor(by)), (tx) =>
        sql`select end_membership('unit-harbour', ${caseId}, 'pro-noor')`.execute(tx),
      )
    await end('pro-katrien')
    await end('pro-claire')
    const sees = await asCaller(harness.db, sightOf(harness.actor('pro-noor')), (tx) =>
      tx.selectFrom('case_file').select('id').where('id', '=', caseId).execute(),
    )
    expect(sees).toHaveLength(1)
  })

  it('lets nobody write into another unit', async () => {
    const forged = asCaller(harness.db, sightOf(harness.actor('pro-claire')), (tx) =>
      tx
        .insertInto('membership')
        .values({ unit_id: 'unit-harbour', professional: 'pro-claire', case_id: caseId, agency: 'agy-town' })
        .execute(),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
  })

  it('applies to the owner of the tables too', async () => {
    const asOwner = new URL(harness.superuserUrl)
    asOwner.searchParams.set('options', '-c role=exchange_owner')
    const count = `select current_user as me, (select count(*)::int from exchange.case_file) as n`
    expect(await runSql(asOwner.href, count)).toEqual([{ me: 'exchange_owner', n: 0 }])
  })
})

describe('the service’s own role', () => {
  it('owns nothing, and deletes nothing that is of a case', async () => {
    const owned = await runSql(
      harness.superuserUrl,
      `select relname from pg_class where relowner = 'exchange_app'::regrole`,
    )
    expect(owned).toEqual([])
    for (const table of [
      'case_file',
      'membership',
      'participant',
      'item',
      'item_content',
      'approval',
      'secrecy_decision',
    ] as const) {
      await expect(sql`delete from ${sql.table(table)}`.execute(harness.db)).rejects.toThrow(
        /permission denied/,
      )
    }
  })
})
