import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { claimPort } from './claim-port.ts'
import { hasCode } from './errno.ts'
import { SetupError } from './setup-error.ts'

export const LOOPBACK = '127.0.0.1'

// Below the ports that systems give to outgoing connections (32768 and 49152 up): those come and go by themselves.
const LOWEST_FREE = 10_000
const HIGHEST_FREE = 32_767

/**
 * A TCP port of the loopback interface that nothing listens on, and that no other process of ours is given as long as
 * this one lives: what is to listen there may start much later, and be started again.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST_FREE, HIGHEST_FREE + 1)
    if (claimPort(port) && (await isFree(port))) return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, LOOPBACK)
  try {
    await once(server, 'listening')
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE', 'EACCES')) throw error
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}

/** As many different free ports as names. */
export async function freePorts<Name extends string>(names: readonly Name[]): Promise<Record<Name, number>> {
  const found = new Set<number>()
  while (found.size < names.length) found.add(await freePort())
  const ports = [...found]
  return Object.fromEntries(names.map((name, index) => [name, ports[index]])) as Record<Name, number>
}

/**
 * Binds the port for a moment.
 * @throws SetupError naming the port, what it is for and the variable that changes it.
 */
export async function assertPortFree(port: number, purpose: string, variable: string): Promise<void> {
  const server = createServer()
  try {
    server.listen(port, LOOPBACK)
    await once(server, 'listening')
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE', 'EACCES')) throw error
    const why = hasCode(error, 'EACCES') ? 'may not be used by this account' : 'is in use by another program'
    throw new SetupError(`Port ${port}, meant for ${purpose}, ${why}.`, [
      `stop that program, or choose another port: ${variable}=${port + 1000}`,
    ])
  }
  server.close()
  await once(server, 'close')
}

/** Whether something accepts TCP connections there. */
export async function isListening(port: number): Promise<boolean> {
  const socket = connect({ port, host: LOOPBACK })
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
