import pg from 'pg'

/** The lock, as long as the connection that holds it lives. */
export interface HeldLock {
  /** Aborted when the connection is lost, and the lock with it. */
  readonly lost: AbortSignal
  /**
   * Whether the database has confirmed the connection a moment ago. Not so in a process that was stopped and wakes up:
   * it may have lost the lock in the meantime, and learns it only when it has asked.
   */
  readonly isConfirmed: boolean
}

/** A lock that at most one process holds; PostgreSQL gives it back when that process, or its connection, dies. */
export interface SessionLock {
  /** Takes the lock if nobody else has it; does not wait. @throws when the database does not answer. */
  tryTake(): Promise<HeldLock | undefined>
  /** Gives the lock back, if it is held, and the connection with it. */
  release(): Promise<void>
}

export interface SessionLockOptions {
  /** MUST lead to PostgreSQL itself: a pooler that shares connections between sessions would share the lock. */
  readonly url: string
  /** What is locked, within this database. */
  readonly name: string
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string
}

const CONNECT_MILLISECONDS = 5_000
const ASK_EVERY_MILLISECONDS = 1_000
/** Longer than this without an answer counts as a lost connection: nobody may believe in a lock that cannot be asked. */
const ANSWER_WITHIN_MILLISECONDS = 3_000
/** The last answer is older than this only when no answer came in time, or when this process did not run. */
const CONFIRMED_FOR_MILLISECONDS = ASK_EVERY_MILLISECONDS + ANSWER_WITHIN_MILLISECONDS
/**
 * By which the server frees the lock within about ten seconds: keepalives when the machine of the holder is gone, the
 * idle timeout when the holder hangs, for then its machine still answers in its name.
 */
const SESSION_OPTIONS =
  '-c tcp_keepalives_idle=4 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3 -c idle_session_timeout=10s'

/**
 * A session-level advisory lock on a connection of its own. A convenience, never a fence: between the loss of the
 * connection and the moment its holder knows, two may believe they hold it.
 */
export function sessionLock({ url, name, applicationName }: SessionLockOptions): SessionLock {
  let connected: Connection | undefined

  async function connection(): Promise<Connection> {
    if (connected !== undefined && !connected.lost.signal.aborted) return connected
    const client = new pg.Client({
      connectionString: url,
      application_name: applicationName,
      connectionTimeoutMillis: CONNECT_MILLISECONDS,
      query_timeout: ANSWER_WITHIN_MILLISECONDS,
      options: SESSION_OPTIONS,
    })
    const lost = new AbortController()
    client.on('error', () => lost.abort())
    client.on('end', () => lost.abort())
    await client.connect()
    connected = { client, lost }
    return connected
  }

  async function release(): Promise<void> {
    const last = connected
    connected = undefined
    // Without waiting for what is under way: the server frees the lock with the connection.
    await last?.client.end().catch(() => undefined)
  }

  return {
    release,
    async tryTake() {
      const { client, lost } = await connection()
      try {
        const { rows } = await client.query<{ taken: boolean }>(
          'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
          [name],
        )
        if (rows[0]?.taken !== true) return undefined
      } catch (error) {
        await release()
        throw error
      }
      const heardAt = askWhile({ client, lost })
      return {
        lost: lost.signal,
        get isConfirmed() {
          return !lost.signal.aborted && performance.now() - heardAt() <= CONFIRMED_FOR_MILLISECONDS
        },
      }
    },
  }
}

interface Connection {
  readonly client: pg.Client
  readonly lost: AbortController
}

/**
 * A connection that only waits does not notice that its server has gone without a word: so it is asked.
 * @returns when it answered last, by the monotonic clock: not when the answer came, but when it was asked for.
 */
function askWhile({ client, lost }: Connection): () => number {
  let heardAt = performance.now()
  const timer = setInterval(() => {
    const askedAt = performance.now()
    client.query('select 1').then(
      () => {
        heardAt = askedAt
      },
      () => {
        lost.abort()
        client.end().catch(() => undefined)
      },
    )
  }, ASK_EVERY_MILLISECONDS)
  lost.signal.addEventListener('abort', () => clearInterval(timer), { once: true })
  return () => heardAt
}
