import type pg from 'pg'
import { NOT_SEARCHED, RANKING } from './neutral-names.ts'

/** Tables of counts that hold nobody: no person, case, item or professional can be found in them. */
const OF_NOBODY = ['exchange.shadow_count', 'exchange.advice_count']
const SOMEBODY = /subject|case|item|professional|identifier|person|participant|asker|recipient/

/**
 * What a number in a column may be: a place in the log or in a series, a version, a size, a year, a count of acts or of
 * days. `weight` is that of a sampled act of an agency; `level` and `n` are places in a hash tree.
 */
const NUMBERS = [
  ...['id', 'attestation_id', 'idx', 'entries', 'entry_index', 'seq', 'sequence', 'number', 'confirms'],
  ...['version', 'size', 'prev_size', 'year', 'level', 'n', 'is_locked', 'opens_after'],
  ...[
    'acts',
    'asked',
    'decisions',
    'count',
    'counted',
    'uniform',
    'weight',
    'weighted',
    'most',
    'per_days',
    'days',
    'months',
    'ordinal',
    'erased',
  ],
]
/** Beside what tells who somebody is, a number is the version that two people must not overwrite, or a place in the log. */
const NUMBERS_OF_A_PERSON = ['version', 'entry_index', 'entries', 'idx', 'year']
const OF_A_PERSON = /^(subject|subject_index|subject_tag|identifier)$/
/** Where what an exchange has seen, or why a review is held, comes from: no person's origin. */
const NOT_OF_A_PERSON = [
  'agreements.ledger_head.origin',
  'exchange.ledger_head.origin',
  'audit.review.origin',
]

interface Found {
  readonly at: string
  readonly what: string
}

/** Everything in the catalogue of a migrated database that breaks a safeguard of the schema, in words. */
export async function catalogueFaults(client: pg.Client, schemas: readonly string[]): Promise<string[]> {
  const rows = async (query: string) => (await client.query<Found>(query, [schemas])).rows
  const columns = await rows(COLUMNS)
  if (columns.length === 0) throw new Error(`no tables in ${schemas.join(', ')}`)
  return [
    ...columns
      .filter(({ at }) => RANKING.test(nameOf(at)) && !NOT_OF_A_PERSON.includes(at))
      .map(({ at }) => `${at} ranks by its name`),
    ...columns
      .filter(({ at, what }) => what === 'number' && !mayCount(columns, at))
      .map(({ at }) => `${at} is a number that counts or places nothing known`),
    ...columns.filter(({ what }) => what === 'search').map(({ at }) => `${at} is made for searching`),
    ...(await rows(ORDERED_TYPES)).map(({ at }) => `${at} is a type with an order of its own`),
    ...(await rows(STORED_VIEWS)).map(({ at }) => `${at} is a stored list`),
    ...(await rows(KEYS)).filter(finds).map(({ at, what }) => `${at} finds rows by ${what}`),
    ...columns
      .filter(({ at }) => OF_NOBODY.includes(tableOf(at)) && SOMEBODY.test(nameOf(at)))
      .map(({ at }) => `${at} names somebody in a table of nobody`),
  ]
}

function mayCount(columns: readonly Found[], at: string): boolean {
  const table = tableOf(at)
  const beside = columns.filter((one) => tableOf(one.at) === table)
  const names = beside.some((one) => OF_A_PERSON.test(nameOf(one.at))) ? NUMBERS_OF_A_PERSON : NUMBERS
  return names.includes(nameOf(at))
}

/** `what` is an expression that PostgreSQL finds rows by. */
function finds({ at, what }: Found): boolean {
  return (NOT_SEARCHED.test(what) && !OF_NOBODY.includes(tableOf(at))) || /tsvector|_trgm/.test(what)
}

/** `schema.table.column`, or `schema.table index`. */
function tableOf(at: string): string {
  return at.split(/[. ]/).slice(0, 2).join('.')
}

function nameOf(at: string): string {
  return at.split('.').at(-1) ?? at
}

/** Every column, views included: whether it holds numbers, alone or in a list, or is made for full-text search. */
const COLUMNS = `
  select format('%s.%s.%s', n.nspname, c.relname, a.attname) as at,
         case when coalesce(e.typname, t.typname) in ('tsvector', 'tsquery', 'ltree') then 'search'
              when coalesce(e.typcategory, t.typcategory) = 'N' then 'number' else 'other' end as what
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'v', 'm', 'f')
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = any ($1)
    join pg_type t on t.oid = a.atttypid
    left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
   where a.attnum > 0 and not a.attisdropped
   order by 1`

/** An enumeration, a range and a domain over them sort rows without a number. */
const ORDERED_TYPES = `
  select format('%s.%s', n.nspname, t.typname) as at, '' as what
    from pg_type t join pg_namespace n on n.oid = t.typnamespace and n.nspname = any ($1)
   where t.typtype in ('e', 'r', 'm', 'd')`

const STORED_VIEWS = `
  select format('%s.%s', n.nspname, c.relname) as at, '' as what
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = any ($1)
   where c.relkind = 'm'`

/**
 * What rows are found by: every index with its expressions, condition, included columns and operator classes; every
 * expression of a generated column; every key of a partition; every set of statistics.
 */
const KEYS = `
  select format('%s.%s %s', n.nspname, c.relname, i.relname) as at, pg_get_indexdef(i.oid) as what
    from pg_index x
    join pg_class c on c.oid = x.indrelid
    join pg_class i on i.oid = x.indexrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = any ($1)
  union all
  select format('%s.%s.%s', n.nspname, c.relname, a.attname), pg_get_expr(d.adbin, d.adrelid)
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = any ($1)
    join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where a.attgenerated <> ''
  union all
  select format('%s.%s partition', n.nspname, c.relname), pg_get_partkeydef(c.oid)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = any ($1)
   where c.relkind = 'p'
  union all
  select format('%s.%s %s', n.nspname, c.relname, s.stxname), pg_get_statisticsobjdef(s.oid)
    from pg_statistic_ext s
    join pg_class c on c.oid = s.stxrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = any ($1)`
