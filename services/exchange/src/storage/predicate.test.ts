import {
  type Category,
  decide,
  FACT_PATHS,
  type FactPath,
  type Facts,
  type Policy,
  type Predicate,
  predicateOf,
  widened,
} from '@casebridge/policy'
import { anyLookout, anyPolicy, type Lookout } from '@casebridge/policy/fixtures'
import { connectDatabase, type Database } from '@casebridge/service'
import { createDatabase, runSql } from '@casebridge/testing'
import fc from 'fast-check'
import { expressionBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Columns, sqlOf } from './predicate.ts'

/** A column for each attribute, called as the attribute is. */
type FactRow = Record<FactPath, unknown> & { readonly run: number; readonly n: number }
interface Tables {
  readonly facts: FactRow
}

/** Random bundles and thousands of rows on a machine that may be busy; no time is asserted. */
const PATIENCE = { timeout: 240_000 }
const ROWS = 60
const RUNS = 180
const eb = expressionBuilder<Tables, 'facts'>()
const ALL: Columns = columnsFor(FACT_PATHS)
let database: Database<Tables>
let runs = 0

beforeAll(async () => {
  const { superuserUrl } = await createDatabase()
  const columns = FACT_PATHS.map((path) => `${JSON.stringify(path)} ${typeOf(path)}`)
  await runSql(
    superuserUrl,
    `create table public.facts (run int, n int, ${columns.join()}, primary key (run, n))`,
  )
  database = connectDatabase<Tables>({
    url: superuserUrl,
    schema: 'public',
    applicationName: 'predicate-test',
  })
})
afterAll(() => database?.close())

describe('a predicate in SQL', PATIENCE, () => {
  it('finds exactly what decide permits, for any bundle, whatever is known', async () => {
    const seen = await throughout(async (policy, { known }, rows) => {
      expect(await found(predicateOf(policy, known), ALL)).toEqual(permitted(policy, rows))
    })
    expect(seen.cases).toBeGreaterThanOrEqual(10_000)
    expect(seen.permits).toBeGreaterThan(2_000)
  })

  it('finds nothing of which an attribute is missing: what is not known is denied', async () => {
    await throughout(async (policy, { known }, rows) => {
      const missing = FACT_PATHS[runs % FACT_PATHS.length] as FactPath
      await sql`update facts set ${sql.id(missing)} = null where run = ${runs} and n % 2 = 0`.execute(
        database.kysely,
      )
      const whole = rows.map((facts, n) => (n % 2 === 0 ? without(facts, missing) : facts))
      expect(await found(predicateOf(policy, known), ALL)).toEqual(permitted(policy, whole))
    }, 40)
  })

  it('finds no less than decide permits where columns are missing, and decide after it finds the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPolicy,
        anyLookout(ROWS),
        fc.subarray([...FACT_PATHS]),
        async (policy, lookout, kept) => {
          await insert(lookout.facts)
          const predicate = widened(predicateOf(policy, lookout.known), (path) => kept.includes(path))
          const candidates = await found(predicate, columnsFor(kept))
          const permits = permitted(policy, lookout.facts)
          expect(candidates).toEqual(expect.arrayContaining([...permits]))
          const decided = candidates.filter(
            (n) => decide(policy, lookout.facts[n] as Facts).effect === 'permit',
          )
          expect(decided).toEqual(permits)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the way of a predicate into SQL', () => {
  const compiled = (predicate: Predicate | null, columns = ALL) =>
    database.kysely
      .selectFrom('facts')
      .select('n')
      .where(sqlOf(eb, predicate, columns))
      .compile()

  it('is false for what is denied, never a query without a condition', () => {
    for (const denied of [null, { op: 'false' } as const])
      expect(compiled(denied).sql).toMatch(/ where false$/)
  })

  it('is closed for an attribute that has no column', () => {
    const predicate: Predicate = { op: 'eq', path: 'item.secret', value: false }
    expect(() => compiled(predicate, columnsFor(['case']))).toThrow('item.secret')
    const foreign = { op: 'eq', path: 'constructor', value: 'x' } as unknown as Predicate
    expect(() => compiled(foreign)).toThrow('constructor')
  })

  it('is closed for an operator that is not known, and for an empty and', () => {
    expect(() => compiled({ op: 'ne', path: 'case', value: 'open' } as unknown as Predicate)).toThrow('ne')
    for (const op of ['and', 'or'] as const) expect(() => compiled({ op, of: [] })).toThrow('empty')
  })

  it('is false for a list of no values', async () => {
    await insert([])
    for (const op of ['in', 'contains'] as const) {
      const path = op === 'in' ? ('case' as const) : ('met' as const)
      expect(compiled({ op, path, values: [] }).sql).toMatch(/where \(false and/)
    }
  })

  it('asks once with a list for rules that are alike', () => {
    const categories: readonly Category[] = ['EDU', 'PAS']
    const { sql: text, parameters } = compiled({ op: 'in', path: 'item.category', values: categories })
    expect([text.match(/item\.category" in/g)?.length, parameters]).toEqual([1, ['EDU', 'PAS']])
  })
})

/** Runs a check on many random policies, each with rows of its own. */
async function throughout(
  check: (policy: Policy, lookout: Lookout, rows: readonly Facts[]) => Promise<void>,
  numRuns = RUNS,
): Promise<{ cases: number; permits: number }> {
  const seen = { cases: 0, permits: 0 }
  await fc.assert(
    fc.asyncProperty(anyPolicy, anyLookout(ROWS), async (policy, lookout) => {
      await insert(lookout.facts)
      seen.cases += lookout.facts.length
      seen.permits += permitted(policy, lookout.facts).length
      await check(policy, lookout, lookout.facts)
    }),
    { numRuns },
  )
  return seen
}

/** Puts the rows of one run into the table, numbered as given. */
async function insert(facts: readonly Facts[]): Promise<void> {
  runs += 1
  const rows = facts.map((one, n) => ({ run: runs, n, ...rowOf(one) }))
  await sql`insert into facts select * from json_populate_recordset(null::facts, ${JSON.stringify(rows)}::json)`.execute(
    database.kysely,
  )
}

async function found(predicate: Predicate, columns: Columns): Promise<readonly number[]> {
  const rows = await database.kysely
    .selectFrom('facts')
    .select('n')
    .where('run', '=', runs)
    .where((eb) => sqlOf(eb, predicate, columns))
    .orderBy('n')
    .execute()
  return rows.map(({ n }) => n)
}

function permitted(policy: Policy, facts: readonly Facts[]): readonly number[] {
  return facts.flatMap((one, n) => (decide(policy, one).effect === 'permit' ? [n] : []))
}

function columnsFor(paths: readonly FactPath[]): Columns {
  return Object.fromEntries(paths.map((path) => [path, sql.id('facts', path)]))
}

function typeOf(path: FactPath): string {
  if (path === 'met' || path === 'item.handling') return 'text[]'
  if (path === 'dissent') return 'int'
  return /\.(onCase|measureOwner|coreMember|intake|author|clearance|conflictOfInterest|standalone|secret|classified|originatorPermission|minor|onward)$/.test(
    path,
  )
    ? 'boolean'
    : 'text'
}

function rowOf(facts: Facts): Record<string, unknown> {
  return Object.fromEntries(
    FACT_PATHS.map((path) => {
      const [part = '', key] = path.split('.')
      const value = (facts as unknown as Record<string, unknown>)[part]
      return [path, key === undefined ? value : (value as Record<string, unknown>)[key]]
    }),
  )
}

function without(facts: Facts, path: FactPath): Facts {
  const copy = structuredClone(facts) as unknown as Record<string, Record<string, unknown>>
  const [part = '', key] = path.split('.')
  if (key === undefined) delete copy[part]
  else delete copy[part]?.[key]
  return copy as unknown as Facts
}
