import { execFile, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { assertPortFree, isListening, LOOPBACK } from '../ports.ts'
import { endOf, hasEnded } from '../process/ended.ts'
import { SetupError } from '../setup-error.ts'
import { databaseAccount } from './account.ts'
import { prepareCluster, SUPERUSER } from './cluster.ts'
import { launchServer } from './launch-server.ts'
import { findPlace } from './place.ts'
import { findPostmaster, isAlive } from './postmaster-file.ts'

export interface PostgresOptions {
  /** Data directory; created when absent. */
  readonly directory: string
  readonly port: number
  /** Environment variable named when the port is taken. */
  readonly portVariable: string
  /** Of the superuser; fixed when the cluster is created. */
  readonly password: string
  /** The server's own messages are appended here. */
  readonly logFile: string
  /** Server settings, e.g. `{ max_connections: '50' }`. */
  readonly settings?: Readonly<Record<string, string>>
  readonly log: (line: string) => void
}

export interface Postgres {
  readonly pid: number
  /** Of the database `postgres`, with the password. */
  readonly superuserUrl: string
  /** Where the data really is: the directory asked for, unless the account of PostgreSQL cannot reach it. */
  readonly directory: string
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Fast shutdown: sessions are ended, everything committed is on disk when it returns. */
  stop(): Promise<void>
  /** kill -9 of the server, for fault tests. The same options start it again. */
  kill(): Promise<void>
  /** Stops it and deletes its data. */
  discard(): Promise<void>
}

/**
 * Starts an embedded PostgreSQL 18 on the loopback interface, with password authentication and fsync on.
 * @throws SetupError for a port in use, a server left running on the directory, an unusable directory.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const account = databaseAccount(options.log)
  const place = findPlace(options.directory, account, options.log)
  await assertNotRunning(place.directory)
  await assertPortFree(options.port, 'PostgreSQL', options.portVariable)
  if (prepareCluster(place, account, options.password)) options.log('created an empty database cluster')

  const settings = {
    listen_addresses: LOOPBACK,
    port: `${options.port}`,
    unix_socket_directories: '',
    // INVARIANT (I5): the server's log repeats no statement and no row.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...options.settings,
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const output = openSync(options.logFile, 'a', 0o600)
  const launch = () =>
    // `detached`: Ctrl-C at the terminal must not stop the database before the services that use it.
    spawn(place.binaries.postgres, ['-D', place.directory, ...flags], {
      ...account,
      detached: true,
      stdio: ['ignore', output, output],
    })
  const server = await launchServer(launch, place.directory, options.logFile).finally(() => closeSync(output))
  const ended = endOf(server)

  const pgCtl = (...args: readonly string[]) =>
    promisify(execFile)(place.binaries.pgCtl, [...args, '-D', place.directory], account)
  const stop = async () => {
    if (hasEnded(server)) return
    await pgCtl('stop', '--mode=fast', '--wait', '--timeout=60')
    await ended
  }
  return {
    pid: server.pid ?? 0,
    superuserUrl: `postgres://${SUPERUSER}:${encodeURIComponent(options.password)}@${LOOPBACK}:${options.port}/postgres`,
    directory: place.directory,
    ended,
    stop,
    async kill() {
      server.kill('SIGKILL')
      await ended
    },
    async discard() {
      await stop()
      await rm(place.directory, { recursive: true, force: true })
    },
  }
}

async function assertNotRunning(directory: string): Promise<void> {
  const found = findPostmaster(directory)
  if (found === undefined || !isAlive(found.pid) || !(await isListening(found.port))) return
  throw new SetupError(
    `PostgreSQL (process ${found.pid}, port ${found.port}) is still running on ${directory}.`,
    [
      'if another "pnpm start" or "pnpm demo" is running here: stop that one, or use it',
      `if it was left behind by one that was killed: kill -INT ${found.pid}`,
    ],
  )
}
