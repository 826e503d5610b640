import type { FastifyInstance } from 'fastify'
import { ConfigError } from './config.ts'
import { ContractError } from './contract-guards.ts'

/** Where a service listens. */
export interface Address {
  readonly host: string
  readonly port: number
}

/**
 * Runs a service as a process: listens, and on SIGTERM or SIGINT finishes what is under way and ends. What prevents it
 * from starting is said in one line on standard error, with exit code 1.
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
    process.stderr.write(`${name}: ${reasonOf(error)}\n`)
    process.exitCode = 1
    // Something half started must not keep the process alive.
    setImmediate(() => process.exit(1))
  }
}

function endInOrder(name: string, app: FastifyInstance): void {
  let ending = false
  const end = (signal: string) => {
    if (ending) return
    ending = true
    app.log.info({ signal }, 'ending')
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${name}: did not end in order: ${reasonOf(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', () => end('SIGTERM'))
  process.on('SIGINT', () => end('SIGINT'))
}

/** Why it does not start, for the person at the terminal. */
export function reasonOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof ContractError) return error.message
  if (!(error instanceof Error)) return String(error)
  const { code, port } = error as Error & { code?: string; port?: number }
  if (code === 'EADDRINUSE')
    return `port ${port} is in use; set PORT to another, or end the process that has it`
  if (code === 'ECONNREFUSED')
    return 'the database of DATABASE_URL does not answer; is PostgreSQL running there?'
  if (code === '28P01' || code === '28000') return 'the database of DATABASE_URL refuses the user or password'
  if (code === '3D000') return 'the database of DATABASE_URL does not exist'
  if (code === '42P01' || code === '3F000') return 'the database lacks tables; run the migrations first'
  return error.message
}
