import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AuditDatabase, openAuditDatabase } from '../../test/audit-database.ts'
import { inReview } from './in-review.ts'
import type { AuditTables } from './schema.ts'

let database: AuditDatabase
let app: Kysely<AuditTables>
let migrator: Kysely<AuditTables>
beforeAll(async () => {
  database = await openAuditDatabase()
  app = database.connect()
  migrator = database.connectAsMigrator()
  await database.asSuperuser(`
    insert into entry values (0, '${randomUUID()}', '{}', sha256('\\x00'::bytea || '{}'::bytea));
    insert into tree_head select 1, leaf_hash, 0, sha256(''), now() from entry;
    insert into subject_key values (sha256('one'), 'wrapped one'), (sha256('two'), 'wrapped two');
    insert into person_detail select entry_id, sha256('one'), 'sealed', null from entry;
    insert into indexed_entry (idx, event, transaction_id, organisation, role, holders, recipients, agencies, basis,
                               classes, occurred_at, received_at, subject_index, case_index)
      select idx, 'disclosure', entry_id, 'agy', 'role', '{}', '{}', '{}', '{}', '{}', now(), now(), sha256('one'),
             sha256('case') from entry`)
})
afterAll(() => database.close())

const LOG = [
  'entry',
  'tile',
  'tree_head',
  'year_key',
  'named_bundle',
  'bundle',
  'review',
  'review_deed',
  'cosignature',
  'restriction',
  'restriction_deed',
  'sample',
  'sample_draw',
]
const COLUMNS: Readonly<Record<string, string>> = {
  ...{ entry: 'leaf', tile: 'data', tree_head: 'root', year_key: 'wrapped' },
  ...{ named_bundle: 'revision', bundle: 'bytes' },
  ...{ review: 'agency', review_deed: 'act', cosignature: 'line', sample: 'key', sample_draw: 'root' },
  ...{ restriction: 'agency', restriction_deed: 'act' },
}
/** What an erasure takes away: rows of the person in view alone. */
const ERASABLE = ['subject_key', 'person_detail', 'indexed_entry']
const KEPT = [...LOG, 'index_key', 'actor_detail', 'secrets']
const ALL = [...KEPT, ...ERASABLE]

/** What raising flags remembers; it follows from the log, or may be taken back. */
const FOR_FLAGS = ['flag_cursor', 'actor_day', 'professional_subject']

describe('the role of the service', () => {
  it.each(KEPT)('can neither update, delete nor truncate %s', async (table) => {
    const [column] = await database.asSuperuser<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'audit' and table_name = '${table}' limit 1`,
    )
    for (const statement of [
      `update ${table} set ${column?.name} = default`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
      `alter table ${table} disable trigger all`,
    ]) {
      await expect(asApp(statement)).rejects.toThrow(/permission denied|must be owner/)
    }
  })

  it('cannot switch the triggers off', async () => {
    await expect(asApp('set session_replication_role = replica')).rejects.toThrow('permission denied')
  })

  it('has no table without a check here', async () => {
    const tables = await database.asSuperuser<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'audit' and tablename not like 'kysely%'`,
    )
    expect(tables.map(({ name }) => name).sort()).toEqual([...ALL, ...FOR_FLAGS, 'followed_head'].sort())
  })

  it('sees who acted, and what is indexed, only in a statement that says it is a review', async () => {
    for (const table of ['actor_detail', 'indexed_entry']) {
      expect(await asApp(`select * from ${table}`), table).toEqual([])
      const policies = await database.asSuperuser<{ qual: string }>(
        `select qual from pg_policies where tablename = '${table}' and cmd = 'SELECT'`,
      )
      expect(policies.map(({ qual }) => qual).join(), table).toContain('reach()')
    }
  })
})

describe('what raising flags remembers', () => {
  it.each([
    ['flag_cursor', 'delete from flag_cursor'],
    ['actor_day', 'delete from actor_day'],
    ['professional_subject', `update professional_subject set agency = 'agy-other'`],
    ...FOR_FLAGS.map((table) => [table, `truncate ${table} cascade`]),
    ...FOR_FLAGS.map((table) => [table, `drop table ${table}`]),
  ])('%s: the service may not %s', async (_, statement) => {
    await expect(asApp(statement)).rejects.toThrow(/permission denied|must be owner/)
  })

  it.each(['actor_day', 'professional_subject'])(
    '%s is neither seen nor written outside a review',
    async (table) => {
      const row =
        table === 'actor_day'
          ? `select sha256('pro'), date '2026-11-24', 'agy-x', 'role', 1`
          : `select sha256('one'), sha256('pro'), 'agy-x'`
      await expect(asApp(`insert into ${table} ${row}`)).rejects.toThrow('row-level security')
      await database.asSuperuser(`insert into ${table} ${row}`)
      expect(await asApp(`select * from ${table}`)).toEqual([])
      const removed = table === 'actor_day' ? `update ${table} set acts = 2` : `delete from ${table}`
      await asApp(removed)
      expect(await database.asSuperuser(`select * from ${table}`)).toHaveLength(1)
      const seen = await inReview(app, (tx) => sql.raw(`select * from ${table}`).execute(tx))
      expect(seen.rows).toHaveLength(1)
      expect(await asApp(`select * from ${table}`)).toEqual([])
      if (table === 'actor_day') await expect(asOwner(`select * from ${table}`)).resolves.toEqual([])
    },
  )
})

describe('rows about a person', () => {
  it('are out of view as long as nobody is named', async () => {
    expect(await asApp('select * from person_detail')).toEqual([])
    expect(await asApp('select * from subject_key')).toEqual([])
  })

  it('are in view for the persons that are named, and nobody else', async () => {
    const keys = await asApp(
      `select convert_from(wrapped, 'UTF8') as key from subject_keys(array[sha256('one')])`,
    )
    expect(keys).toEqual([{ key: 'wrapped one' }])
    expect(await asApp(`select idx from subject_rows(sha256('one'))`)).toEqual([{ idx: 0 }])
    expect(await asApp(`select idx from subject_rows(sha256('two'))`)).toEqual([])
  })

  it('are in view eight persons at a time, however many are asked for: a view is read again for every row', async () => {
    const many = `array(select sha256(n::text::bytea) from generate_series(1, 19) n) || sha256('one')`
    await app.transaction().execute(async (tx) => {
      const keys = await sql
        .raw(`select convert_from(wrapped, 'UTF8') as key from subject_keys(${many})`)
        .execute(tx)
      expect(keys.rows).toEqual([{ key: 'wrapped one' }])
      const view = sql<{ named: number }>`
        select cardinality(string_to_array(current_setting('audit.subjects'), ',')) as named`
      expect((await view.execute(tx)).rows).toEqual([{ named: 4 }])
    })
  })

  it('are out of view again for the next statement', async () => {
    await app.connection().execute(async (connection) => {
      await sql`select * from subject_keys(array[sha256('one')])`.execute(connection)
      const { rows } = await sql`select * from subject_key`.execute(connection)
      expect(rows).toEqual([])
    })
  })

  it('are out of view for the owner of the tables too', async () => {
    expect(await asOwner('select * from person_detail')).toEqual([])
  })
})

describe('what an erasure takes away', () => {
  it.each(ERASABLE)(
    'is nothing of %s without the reach, or of a person who is not in view',
    async (table) => {
      const before = await database.asSuperuser(`select * from ${table}`)
      const change =
        table === 'indexed_entry' ? `update ${table} set subject_index = null` : `delete from ${table}`
      for (const [reach, subjects] of [
        ['', 'one'],
        ['review', 'one'],
        ['erase', 'nobody'],
      ]) {
        await app.transaction().execute(async (tx) => {
          await sql`select view_subjects(array[sha256(${subjects}::bytea)]), set_config('audit.reach', ${reach}, true)`.execute(
            tx,
          )
          await sql.raw(change).execute(tx)
        })
      }
      expect(await database.asSuperuser(`select * from ${table}`)).toEqual(before)
      await expect(asApp(`truncate ${table} cascade`)).rejects.toThrow('permission denied')
      await expect(asApp(`alter table ${table} disable trigger all`)).rejects.toThrow('must be owner')
    },
  )

  it('is in the index who it was about and in which case, and nothing else', async () => {
    await expect(asApp(`update indexed_entry set organisation = ''`)).rejects.toThrow('permission denied')
    await expect(asApp(`delete from indexed_entry`)).rejects.toThrow('permission denied')
  })

  it('is the key, the rows and the index of one person, together', async () => {
    const gone = await asApp(`select convert_from(wrapped, 'UTF8') as key from erase_subject(sha256('one'))`)
    expect(gone).toEqual([{ key: 'wrapped one' }])
    expect(
      await database.asSuperuser(`select convert_from(wrapped, 'UTF8') as key from subject_key`),
    ).toEqual([{ key: 'wrapped two' }])
    expect(await database.asSuperuser('select * from person_detail')).toEqual([])
    expect(await database.asSuperuser('select subject_index, case_index from indexed_entry')).toEqual([
      { subject_index: null, case_index: null },
    ])
    expect(await asApp(`select * from erase_subject(sha256('one'))`)).toEqual([])
  })
})

describe('the owner of the tables', () => {
  it.each(LOG)('cannot change, delete or empty %s either', async (table) => {
    const refused = 'the log is append-only'
    await expect(asOwner(`delete from ${table}`)).rejects.toThrow(refused)
    await expect(asOwner(`truncate ${table} cascade`)).rejects.toThrow(refused)
    const column = COLUMNS[table]
    await expect(asOwner(`update ${table} set ${column} = ''`)).rejects.toThrow(refused)
  })
})

describe('the database', () => {
  it.each([
    ['that skips its predecessor', '3, root, 2, root'],
    ['that is a second successor of one', `2, sha256('x'), 0, sha256('')`],
    ['that follows another tree of the same size', `2, sha256('x'), 1, sha256('forged')`],
    ['that is not larger than its predecessor', `1, sha256('x'), 1, root`],
    ['without a predecessor', `2, sha256('x'), null, null`],
  ])('refuses a head %s', async (_, values) => {
    const insert = `insert into tree_head select ${values}, now() from tree_head where size = 1`
    await expect(asApp(insert)).rejects.toThrow(/violates (foreign key|unique|check) constraint/)
  })

  it.each([
    ['bytes under the name of others', `'sha256:' || encode(sha256('one'), 'hex'), 'two'`, 'bundle_check'],
    [
      'a bundle that no entry names',
      `'sha256:' || encode(sha256('two'), 'hex'), 'two'`,
      'bundle_revision_fkey',
    ],
  ])('refuses %s in the archive', async (_, values, constraint) => {
    await asApp(
      `insert into named_bundle values ('sha256:' || encode(sha256('one'), 'hex')) on conflict do nothing`,
    )
    await expect(asApp(`insert into bundle select ${values}`)).rejects.toThrow(constraint)
    await asApp(
      `insert into bundle select 'sha256:' || encode(sha256('one'), 'hex'), 'one' on conflict do nothing`,
    )
  })

  it.each([
    ['an actor', 'actor_detail', '2026'],
    ['a person', 'person_detail', `sha256('kept')`],
  ])('refuses a detail about %s that belongs to no entry, among others that do', async (_, table, key) => {
    await asApp(`insert into year_key values (2026, 'wrapped') on conflict do nothing`)
    await asApp(`insert into subject_key values (sha256('kept'), 'wrapped') on conflict do nothing`)
    const ids = `(select entry_id from entry union all select '${randomUUID()}') ids (id)`
    await expect(
      asApp(`insert into ${table} select id, ${key}, 'sealed', null from ${ids} on conflict do nothing`),
    ).rejects.toThrow('belongs to no entry')
  })

  it('refuses a detail under the key of a year that there is not', async () => {
    await expect(
      asApp(`insert into actor_detail select entry_id, 1999, 'sealed', null from entry`),
    ).rejects.toThrow('belongs to no key')
  })

  it('refuses a second entry at one place, and one id at two', async () => {
    const hash = `sha256('x')`
    await expect(asApp(`insert into entry values (0, '${randomUUID()}', 'x', ${hash})`)).rejects.toThrow(
      'entry_pkey',
    )
    await expect(asApp(`insert into entry select 1, entry_id, 'x', ${hash} from entry`)).rejects.toThrow(
      'entry_entry_id_key',
    )
  })
})

async function asApp(statement: string): Promise<unknown[]> {
  return (await sql.raw(statement).execute(app)).rows
}

function asOwner(statement: string): Promise<unknown[]> {
  return migrator.connection().execute(async (connection) => {
    await sql`set role audit_owner`.execute(connection)
    return (await sql.raw(statement).execute(connection)).rows
  })
}
