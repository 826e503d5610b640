import { fileURLToPath } from 'node:url'
import type { Ports } from './choose-ports.ts'
import { DEFAULT_PORTS, PORT_VARIABLES, type PortName } from './names.ts'
import { SetupError } from './setup-error.ts'

/** What `pnpm start` reads from its environment. */
export interface StartConfig {
  /** `.local` in the clone. */
  readonly directory: string
  readonly ports: Ports
  readonly databaseAdminUrl?: string
  readonly logLevel: string
}

/** @throws SetupError naming the variable that cannot be used. */
export function readStartConfig(environment: NodeJS.ProcessEnv = process.env): StartConfig {
  const names = Object.keys(DEFAULT_PORTS) as PortName[]
  const ports = Object.fromEntries(names.map((name) => [name, readPort(name, environment)])) as Ports
  const databaseAdminUrl = environment.DATABASE_URL
  return {
    directory: fileURLToPath(new URL('../../../.local', import.meta.url)),
    ports,
    logLevel: environment.LOG_LEVEL ?? 'info',
    ...(databaseAdminUrl ? { databaseAdminUrl: checkedUrl(databaseAdminUrl) } : {}),
  }
}

function readPort(name: PortName, environment: NodeJS.ProcessEnv): number {
  const variable = PORT_VARIABLES[name]
  const port = Number(environment[variable] ?? DEFAULT_PORTS[name])
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new SetupError(`${variable} is not a port number: ${environment[variable]}`)
}

function checkedUrl(url: string): string {
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return url
  throw new SetupError('DATABASE_URL is not a PostgreSQL URL.', [
    'it looks like: postgres://user:password@host:5432/database',
  ])
}
