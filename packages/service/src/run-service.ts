import { debuglog } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { ConfigError } from './config.ts'
import { ContractError } from './contract-guards.ts'

/** Where a service listens. */
export interface Address {
  readonly host: string
  readonly port: number
}

/** What is under way longer than this when the service ends is cut off; a retry finds what became of it. */
const END_WITHIN_MILLISECONDS = 25_000

// The stack of what is otherwise said in one line: NODE_DEBUG=casebridge.
const debug = debuglog('casebridge')

/**
 * Runs a service as a process: listens, and on SIGTERM or SIGINT finishes what is under way and ends. What prevents it
 * from starting is said on standard error, without a stack, and the exit code is 1.
 */
export async function runService(
  name: string,
  start: () => Promise<{ app: FastifyInstance; address: Address }>,
): Promise<void> {
  try {
    const { app, address } = await start()
    endInOrder(name, app)
    await app.listen(address)
    app.log.info({ port: address.port }, 'listening')
  } catch (error) {
    fail(name, error)
  }
}

function endInOrder(name: string, app: FastifyInstance): void {
  let ending = false
  const end = (signal: string) => {
    if (ending) return
    ending = true
    app.log.info({ signal }, 'ending')
    setTimeout(() => fail(name, new Error('did not end in time')), END_WITHIN_MILLISECONDS).unref()
    app.close().then(
      () => process.exit(0),
      (error: unknown) => fail(name, error),
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

function fail(name: string, error: unknown): void {
  debug('%o', error)
  process.stderr.write(`${name}: ${reasonOf(error)}\n`)
  process.exitCode = 1
  // Something half started must not keep the process alive.
  setImmediate(() => process.exit(1))
}

/** Why it does not start, for the person at the terminal. */
export function reasonOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof ContractError) return error.message
  if (!(error instanceof Error)) return String(error)
  const { code, port } = error as Error & { code?: string; port?: number }
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is in use; set PORT to another, or end the process that has it`
    case 'EACCES':
      return port === undefined ? error.message : `port ${port} is not for this user; set PORT to another`
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
      return 'the database of DATABASE_URL does not answer; is PostgreSQL running there?'
    case '28P01':
    case '28000':
      return 'the database of DATABASE_URL refuses the user or password'
    case '3D000':
      return 'the database of DATABASE_URL does not exist'
    case '42P01':
    case '3F000':
      return 'the database lacks tables; run the migrations first'
    default:
      return error.message
  }
}
