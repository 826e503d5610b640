import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PORT_VARIABLES, type PortName, WITNESSES } from './names.ts'
import { assertPortFree, freePorts } from './ports.ts'
import { writePrivate } from './private-file.ts'
import { SetupError } from './setup-error.ts'

export type Ports = Readonly<Record<PortName, number>>

/**
 * The ports of the constellation in this directory: the given ones, or free ones that are kept for its next start.
 * The issuer's address is part of what is stored, so its port stays what it was at first boot.
 * @throws SetupError for a port in use or a changed issuer port.
 */
export async function choosePorts(directory: string, wanted: 'free' | Ports): Promise<Ports> {
  const file = join(directory, 'ports.json')
  const before: Partial<Ports> | undefined = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : undefined
  const names = Object.keys(PORT_VARIABLES) as PortName[]
  // A folder of an earlier version lacks the ports of what has come since.
  const ports = wanted === 'free' ? { ...(await freePorts(names)), ...before } : wanted
  if (before?.issuer !== undefined && before.issuer !== ports.issuer) {
    throw new SetupError(
      `The data in ${directory} names the issuer at port ${before.issuer}, not ${ports.issuer}.`,
      [
        `start with ${PORT_VARIABLES.issuer}=${before.issuer}, or delete that folder (only fictional data) and start again`,
      ],
    )
  }
  // PostgreSQL checks its own, after looking for a server that was left behind.
  for (const name of names) {
    if (name !== 'postgres') await assertPortFree(ports[name], nameOf(name), PORT_VARIABLES[name])
  }
  writePrivate(file, `${JSON.stringify(ports)}\n`)
  return ports
}

function nameOf(name: PortName): string {
  return WITNESSES.some((witness) => witness === name) ? `the process ${name}` : `the ${name} service`
}
