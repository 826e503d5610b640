import { documents } from '@casebridge/contract'
import { ENTRY_SCHEMA } from '@casebridge/ledger'
import { FACT_PATHS, factFaults as factsRefused } from '@casebridge/policy'
import { anyFacts } from '@casebridge/policy/fixtures'
import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogueFaults } from './support/safeguards/catalogue.ts'
import { entryFaults, factFaults } from './support/safeguards/coded.ts'
import { contractFaults } from './support/safeguards/contract.ts'
import { migratedDatabases, SCHEMAS, whilePlanted } from './support/safeguards/migrated.ts'
import { RANKING } from './support/safeguards/neutral-names.ts'
import { ordersInUse, ordersOf, ranksPeople } from './support/safeguards/orders.ts'

// Safeguards in the schema (domain.md 8): nobody is scored, ordered, or found by belief or theme. Each rule is shown to
// hold of what there is, and to fail of what somebody might add.

let databases: ReadonlyMap<string, pg.Client>
beforeAll(async () => {
  databases = await migratedDatabases()
})
afterAll(async () => {
  for (const client of databases.values()) await client.end()
})

function databaseOf(schema: string): pg.Client {
  const client = databases.get(schema)
  if (client === undefined) throw new Error(`no database of ${schema}`)
  return client
}

describe('the tables of a service', () => {
  it.each(SCHEMAS)(
    '%s: no column scores or orders a person, nothing finds one by belief or theme',
    async (schema) => {
      expect(await catalogueFaults(databaseOf(schema), [schema])).toEqual([])
    },
  )

  it.each([
    [
      'a number of a person',
      'alter table exchange.case_file add concern smallint',
      'case_file.concern is a number',
    ],
    [
      'a number in a new table',
      'create table exchange.file (id uuid, steps numeric)',
      'file.steps is a number',
    ],
    ['a list of numbers', 'alter table exchange.item add weights real[]', 'item.weights is a number'],
    [
      'a place beside who somebody is',
      'alter table exchange.case_file add seq int',
      'case_file.seq is a number',
    ],
    [
      'a score in letters',
      'alter table exchange.participant add risk_class text',
      'risk_class ranks by its name',
    ],
    ['a step by its type', "create type exchange.step as enum ('low', 'high')", 'exchange.step is a type'],
    [
      'an index on the category',
      'create index planted on exchange.item (unit_id, category)',
      'item planted finds rows',
    ],
    [
      'an index on it by condition',
      "create index planted on exchange.item (unit_id) where category = 'BEL'",
      'finds rows',
    ],
    [
      'an index on it beside',
      'create index planted on exchange.item (unit_id) include (category)',
      'finds rows',
    ],
    ['an index on labels', 'create index planted on exchange.item using gin (labels)', 'finds rows by'],
    ['an index on a theme', 'create index planted on exchange.case_file (theme)', 'finds rows'],
    [
      'an index on classes of the log',
      'create index planted on audit.indexed_entry using gin (classes)',
      'finds rows',
    ],
    [
      'a column made of it',
      "alter table exchange.item add held boolean generated always as (category = 'BEL') stored",
      'item.held finds rows',
    ],
    [
      'a column for search',
      'alter table exchange.item add words tsvector',
      'item.words is made for searching',
    ],
    [
      'an index for search',
      "create index planted on exchange.session using gin (to_tsvector('simple', convened_by))",
      'finds rows by',
    ],
    [
      'statistics on the category',
      'create statistics exchange.planted on category, holder from exchange.item',
      'finds rows',
    ],
    [
      'a part of a table for each',
      'create table exchange.sorted (category text) partition by list (category)',
      'finds rows',
    ],
    [
      'a stored list',
      'create materialized view exchange.list as select subject from exchange.case_file',
      'exchange.list is a stored list',
    ],
    [
      'a person among counts of nobody',
      'alter table exchange.advice_count add subject text',
      'in a table of nobody',
    ],
    [
      'a number in the agreements',
      'alter table agreements.professional_version add rating int',
      'rating ranks by its name',
    ],
  ])('fail with %s', async (_, change, fault) => {
    const [schema = ''] = SCHEMAS.filter((one) => change.includes(`${one}.`))
    const client = databaseOf(schema)
    const before = await catalogueFaults(client, [schema])
    const faults = await whilePlanted(client, change, () => catalogueFaults(client, [schema]))
    expect(faults.filter((one) => !before.includes(one)).join('\n')).toContain(fault)
    expect(await catalogueFaults(client, [schema])).toEqual(before)
  })
})

describe('the queries of the services', () => {
  it('put rows in order by id, time or place in a series alone', () => {
    expect(ordersInUse().length).toBeGreaterThan(50)
    expect(ordersInUse().filter(ranksPeople)).toEqual([])
  })

  it.each([
    ".orderBy('category')",
    ".orderBy('case_file.minor', 'desc')",
    '.orderBy(sql<number>`count(*)`)',
    'sql`select subject from case_file order by reports desc limit 10`',
    'sql`select subject from case_file order by id, theme`',
  ])('fail with %s', (source) => {
    expect(ordersOf(source).some((by) => ranksPeople({ file: 'planted', by }))).toBe(true)
  })
})

describe('a contract', () => {
  it.each(Object.entries(documents))(
    'of %s scores nobody and finds nobody by what they believe',
    (_, document) => {
      expect(contractFaults(document)).toEqual([])
    },
  )

  it.each([
    ['a score', { concernScore: { type: 'string' } }, 'concernScore ranks'],
    ['a belief', { belief: { type: 'string' } }, 'belief ranks'],
    ['a number', { concern: { type: 'integer' } }, 'concern is a number'],
  ])('fails with %s, however deep', (_, properties, fault) => {
    const deep = { allOf: [{ type: 'object', properties: { inner: { type: 'object', properties } } }] }
    expect(contractFaults({ components: { schemas: { Planted: deep } } }).join('\n')).toContain(fault)
  })

  it('fails with a query by anything but the place in a list', () => {
    const get = { parameters: [{ name: 'category', in: 'query', schema: { type: 'string' } }] }
    expect(contractFaults({ paths: { '/cases': { get } } })).toEqual([
      'category is a query that finds people',
    ])
  })
})

describe('an entry of the ledger', () => {
  it('has no number but its version, and no name that ranks', () => {
    expect(entryFaults(ENTRY_SCHEMA)).toEqual([])
  })

  it('fails with a number or a name that ranks', () => {
    const planted = {
      ...ENTRY_SCHEMA,
      properties: { concern: { anyOf: [{ type: 'integer' }] }, riskBand: {} },
    }
    expect(entryFaults(planted)).toEqual(['concern is a number', 'riskBand ranks by its name'])
  })
})

describe('the facts of a decision', () => {
  it('are codes and yes or no: nothing in them counts but dissent on a sheet', () => {
    fc.assert(fc.property(anyFacts, (facts) => factFaults(facts).length === 0))
    expect(FACT_PATHS.filter((path) => RANKING.test(path))).toEqual([])
  })

  it('fail with a number or a name that ranks, and no decision is taken on them', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const planted = { ...facts, item: { ...facts.item, concern: 3, riskBand: 'low' } }
        expect(factFaults(planted)).toEqual(['item.concern is a number', 'item.riskBand ranks by its name'])
        expect(factsRefused(planted).map(({ pointer }) => pointer)).toEqual([
          '/item/concern',
          '/item/riskBand',
        ])
      }),
    )
  })
})
