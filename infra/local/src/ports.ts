import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { hasCode } from './errno.ts'
import { SetupError } from './setup-error.ts'

export const LOOPBACK = '127.0.0.1'

/** A TCP port of the loopback interface that nothing listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, LOOPBACK)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string')
    throw new Error('the operating system gave no TCP port')
  return address.port
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
