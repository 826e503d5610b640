import { join } from 'node:path'
import { assertUsable, ownDatabase } from './databases.ts'
import type { Home } from './home.ts'
import { PORT_VARIABLES } from './names.ts'
import { type Postgres, type PostgresOptions, startPostgres } from './postgres/postgres.ts'

/** The PostgreSQL under the constellation, embedded or from outside. */
export interface DatabaseServer {
  /** A database for Casebridge, with a role that may create roles and schemas. */
  readonly adminUrl: string
  /** Process id; undefined for an outside server or a stopped one. */
  pid(): number | undefined
  /** The next three do nothing to an outside server. */
  stop(): Promise<void>
  /** kill -9, for fault tests. */
  kill(): Promise<void>
  /** After `stop` or `kill`. */
  start(): Promise<void>
}

export interface Watch {
  /** Progress, a line at a time. */
  readonly log: (line: string) => void
  /** Called when the embedded server ends and nobody stopped it. */
  readonly onLost: (message: string) => void
}

/** An outside PostgreSQL: it is used and left alone. */
export async function outsideServer(adminUrl: string): Promise<DatabaseServer> {
  await assertUsable(adminUrl)
  const nothing = async () => {}
  return { adminUrl, pid: () => undefined, stop: nothing, kill: nothing, start: nothing }
}

/** The embedded PostgreSQL of a constellation's folder. */
export async function embeddedServer(
  { directory, logs, ports, keyring }: Pick<Home, 'directory' | 'logs' | 'ports' | 'keyring'>,
  { log, onLost }: Watch,
): Promise<DatabaseServer> {
  const options: PostgresOptions = {
    directory: join(directory, 'postgres'),
    port: ports.postgres,
    portVariable: PORT_VARIABLES.postgres,
    password: keyring.vault.get('database/superuser'),
    logFile: join(logs, 'postgres.log'),
    log,
  }
  const start = async () => {
    const server = await startPostgres(options)
    void server.ended.then(() => {
      if (running !== server) return
      running = undefined
      onLost(`PostgreSQL ended by itself; its log: ${options.logFile}`)
    })
    return server
  }
  let running: Postgres | undefined
  running = await start()
  const end = async (how: 'stop' | 'kill') => {
    const server = running
    running = undefined
    await server?.[how]()
  }
  try {
    return {
      adminUrl: await ownDatabase(running.superuserUrl),
      pid: () => running?.pid,
      stop: () => end('stop'),
      kill: () => end('kill'),
      async start() {
        running ??= await start()
      },
    }
  } catch (error) {
    await end('stop')
    throw error
  }
}
