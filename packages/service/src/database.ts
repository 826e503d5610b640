import {
  HandleEmptyInListsPlugin,
  Kysely,
  PostgresDialect,
  replaceWithNoncontingentExpression,
  sql,
} from 'kysely'
import pg from 'pg'

/** A connection to a service's own schema. */
export interface Database<Tables> {
  readonly kysely: Kysely<Tables>
  /** Resolves when the database answers. @throws when it does not. */
  ping(): Promise<void>
  /** How the pool stands now. */
  connections(): PoolCounts
  close(): Promise<void>
}

/** Connections, and callers who wait for one. */
export interface PoolCounts {
  readonly used: number
  readonly idle: number
  readonly waiting: number
}

export interface DatabaseOptions {
  readonly url: string
  /** The only schema on the search path. */
  readonly schema: string
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string
  readonly poolSize?: number
  readonly statementTimeoutMilliseconds?: number
  /**
   * Have the server keep the statements that insert, or only call a function: they are read and planned once a
   * connection and not at every call. What reads a table itself is not kept: a plan for a table that was small would
   * still be followed when it is large.
   */
  readonly keepStatements?: boolean
}

const POOL_SIZE = 10
const STATEMENT_TIMEOUT_MILLISECONDS = 10_000
const CONNECT_TIMEOUT_MILLISECONDS = 5_000

/** Connects to PostgreSQL 15 to 18. Times come as ISO strings in UTC, bigints as safe numbers. */
export function connectDatabase<Tables>(options: DatabaseOptions): Database<Tables> {
  const pool = new pg.Pool({
    connectionString: options.url,
    application_name: options.applicationName,
    max: options.poolSize ?? POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MILLISECONDS,
    statement_timeout: options.statementTimeoutMilliseconds ?? STATEMENT_TIMEOUT_MILLISECONDS,
    options: `-c search_path=${options.schema} -c timezone=UTC`,
    types: { getTypeParser },
    ...(options.keepStatements && { Client: KeepingClient }),
  })
  // A lost idle connection is replaced on the next query; without a listener it would end the process.
  pool.on('error', () => {})
  // The same for a connection that is in use: whoever uses it gets the error from the query.
  pool.on('connect', (client) => client.on('error', () => {}))
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  })
  return {
    kysely,
    async ping() {
      await sql`select 1`.execute(kysely)
    },
    connections: () => ({
      used: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    close: () => kysely.destroy(),
  }
}

/** Statements that are kept; a service that says more different things than this says the rest as before. */
const MOST_KEPT = 200
const names = new Map<string, string>()

const KEPT = /^\s*(?:(?:insert|with)\b|select [a-z_, ]+ from [a-z_]+\(\$1::[a-z]+\[\]\)$)/i

/** The name under which a statement with parameters is kept; undefined for one that is not. */
function nameOf(statement: string): string | undefined {
  if (!KEPT.test(statement)) return undefined
  const known = names.get(statement)
  if (known !== undefined || names.size === MOST_KEPT) return known
  const name = `kept_${names.size}`
  names.set(statement, name)
  return name
}

class KeepingClient extends pg.Client {
  override query(...given: unknown[]): never {
    const [text, values, ...rest] = given
    const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined
    const query = super.query as (...given: unknown[]) => never
    return name === undefined ? query.apply(this, given) : query.call(this, { name, text, values }, ...rest)
  }
}

const { builtins } = pg.types

/** Of `bigint[]`; the driver has no name for it. */
const INT8_ARRAY: number = 1016
const readArray = pg.types.getTypeParser(INT8_ARRAY, 'text') as unknown as (text: string) => (string | null)[]

const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.INT8]: safeInteger,
  [INT8_ARRAY]: (text) => readArray(text).map((one) => (one === null ? null : safeInteger(one))),
  [builtins.TIMESTAMPTZ]: isoTime,
  // A date has no time zone: a Date object would invent one.
  [builtins.DATE]: (text) => text,
  [builtins.BYTEA]: (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
}

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  const parser = format === 'binary' ? undefined : PARSERS[oid]
  return parser ?? pg.types.getTypeParser(oid, format as 'text')
}

// `2026-11-24 09:00:00.123456+00`, since connections are in UTC. A time that must be exact to the microsecond is read as text.
function isoTime(text: string): string {
  return new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z')).toISOString()
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a number`)
  return value
}
