import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, LOOPBACK, type Postgres, startPostgres } from '@casebridge/local/postgres'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers GET with the superuser's URL of the run's PostgreSQL, which starts when it is first asked for. */
    postgresBroker: string
  }
}

/** One PostgreSQL for a whole test run, started only when a test file wants a database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<Postgres> | undefined
  const broker = createServer((_request, response) => {
    starting ??= start()
    starting.then(
      ({ superuserUrl }) => response.end(superuserUrl),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  }).listen(0, LOOPBACK)
  await once(broker, 'listening')
  const address = broker.address()
  project.provide('postgresBroker', `http://${LOOPBACK}:${typeof address === 'object' ? address?.port : ''}`)
  return async () => {
    broker.close()
    await (await starting?.catch(() => undefined))?.discard()
  }
}

async function start(): Promise<Postgres> {
  const directory = join(tmpdir(), `casebridge-test-${randomBytes(6).toString('hex')}`)
  const logFile = `${directory}.log`
  const postgres = await startPostgres({
    directory,
    logFile,
    port: await freePort(),
    portVariable: 'POSTGRES_PORT',
    password: randomBytes(12).toString('hex'),
    // Thrown away after the run: what a power cut would do to it does not matter. Fault tests have their own.
    settings: { fsync: 'off', full_page_writes: 'off', max_connections: '300' },
    log: () => {},
  })
  const discard = async () => {
    await postgres.discard()
    rmSync(logFile, { force: true })
  }
  return { ...postgres, discard }
}
