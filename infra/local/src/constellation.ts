import { type Access, createAccess } from './access.ts'
import { choosePorts, type Ports } from './choose-ports.ts'
import { type DatabaseServer, embeddedServer, outsideServer, type Watch } from './database-server.ts'
import { identityOf, prepareDatabases } from './databases.ts'
import { removeEndpoints } from './endpoints.ts'
import { type Home, openHome } from './home.ts'
import type { Service } from './names.ts'
import type { Child } from './process/child.ts'
import { type Another, createAnother, createProcesses, type ProcessName } from './processes.ts'
import type { Region } from './region.ts'
import { claim, type RunFile } from './run-file.ts'
import { type Seeded, seedOnce } from './seed/seed.ts'
import type { ServiceOptions } from './service-environment.ts'
import { SetupError } from './setup-error.ts'

export interface ConstellationOptions {
  /** Holds data, keys and logs; kept between runs. */
  readonly directory: string
  readonly ports: 'free' | Ports
  /** What the constellation holds from its first boot on; the fictional Harbour Region when it is not given. */
  readonly region?: Region
  /** An outside PostgreSQL, 15 to 18, instead of the embedded one. */
  readonly databaseAdminUrl?: string
  /** Services check each of their responses against the contract. Default true. */
  readonly checkResponses?: boolean
  readonly logLevel?: string
  /** Variables of single services that take the place of those we would give, e.g. `{ exchange: { AUDIT_URL } }`. */
  readonly environments?: ServiceOptions['environments']
  /** Progress, a line at a time. */
  readonly log?: (line: string) => void
  /** Called when a process ends that nobody stopped. */
  readonly onLost?: (message: string) => void
  /** Gives the boot up between two steps. */
  readonly signal?: AbortSignal
}

/** The whole system on one machine: database, issuer and services as processes, with the fictional region in it. */
export interface Constellation
  extends Access,
    Seeded,
    Pick<
      Home,
      | 'directory'
      | 'urls'
      | 'region'
      | 'personas'
      | 'keyring'
      | 'signedHeadsFile'
      | 'copiesDirectory'
      | 'witnesses'
    > {
  readonly database: DatabaseServer
  /** The process of a service, the signer, a witness or the issuer, to stop, kill and start again. */
  service(name: ProcessName): Child
  /**
   * One more process of a service beside the first, not started yet. Ends with the constellation.
   * @param given variables that take the place of those of the first.
   */
  another(service: Service, given?: Readonly<Record<string, string>>): Promise<Another>
  /** Stops everything in reverse order and removes `endpoints.json`; the data stays. */
  stop(): Promise<void>
}

/**
 * Boots the constellation and, at first boot of the directory, fills it with the region.
 * @throws SetupError with a way out when something on the machine is in its way; nothing is left running then.
 */
export async function startConstellation(options: ConstellationOptions): Promise<Constellation> {
  const log = options.log ?? (() => {})
  const undo: (() => Promise<void> | void)[] = []
  const losses: string[] = []
  const onLost = (message: string) => {
    losses.push(message)
    options.onLost?.(message)
  }
  const stop = async () => {
    const failures: unknown[] = []
    for (let last = undo.pop(); last !== undefined; last = undo.pop()) {
      // One that does not end in order must not leave the others running.
      try {
        await last()
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
  }
  try {
    const run = await claim(options.directory)
    undo.push(run.release, () => removeEndpoints(options.directory))
    removeEndpoints(options.directory)
    const home = await openHome(
      options.directory,
      await choosePorts(options.directory, options.ports),
      options.region,
    )
    const database = await startDatabase(home, options.databaseAdminUrl, { log, onLost })
    undo.push(database.stop)
    log('preparing a schema and two roles for each service')
    const processOptions = {
      databaseUrls: await prepareDatabases(database.adminUrl, home.keyring.vault),
      checkResponses: options.checkResponses ?? true,
      logLevel: options.logLevel ?? 'info',
      environments: options.environments ?? {},
      onLost,
    }
    const processes = createProcesses(home, processOptions)
    const another: Constellation['another'] = async (service, given = {}) => {
      const child = await createAnother(service, home, processOptions, given)
      undo.push(child.stop)
      return child
    }
    for (const [name, child] of processes) {
      options.signal?.throwIfAborted()
      log(`starting ${name} on port ${home.ports[name]}`)
      undo.push(child.stop)
      await child.start()
      noteRunning(run, home, database, processes)
    }
    options.signal?.throwIfAborted()
    const access = createAccess(home)
    const seeded = await seedOnce(home, access, { database: await identityOf(database.adminUrl), log })
    const service = (name: ProcessName) => known(processes, name)
    return { ...home, ...access, ...seeded, database, service, another, stop }
  } catch (error) {
    await stop()
    // What fails because a process was lost fails for that reason, not for the one it sees.
    throw losses[0] === undefined ? error : new SetupError(losses[0])
  }
}

function startDatabase(home: Home, adminUrl: string | undefined, watch: Watch): Promise<DatabaseServer> {
  watch.log(adminUrl ? 'connecting to the PostgreSQL of DATABASE_URL' : 'starting PostgreSQL 18')
  return adminUrl ? outsideServer(adminUrl) : embeddedServer(home, watch)
}

function noteRunning(
  run: RunFile,
  { ports }: Home,
  database: DatabaseServer,
  processes: ReadonlyMap<ProcessName, Child>,
): void {
  const pids = [
    ['postgres', database.pid()] as const,
    ...[...processes].map(([name, child]) => [name, child.pid()] as const),
  ]
  run.note(pids.flatMap(([name, pid]) => (pid === undefined ? [] : [{ name, pid, port: ports[name] }])))
}

function known(processes: ReadonlyMap<ProcessName, Child>, name: ProcessName): Child {
  const child = processes.get(name)
  if (child === undefined) throw new Error(`no process ${name}`)
  return child
}
