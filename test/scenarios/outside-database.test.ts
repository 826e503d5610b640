import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startConstellation } from '@casebridge/local'
import { freePort, startPostgres } from '@casebridge/local/postgres'
import { expect, it } from 'vitest'

/** A PostgreSQL that the constellation did not start and does not own. */
async function startOutside(directory: string) {
  return startPostgres({
    directory: join(directory, 'outside'),
    logFile: join(directory, 'outside.log'),
    port: await freePort(),
    portVariable: 'POSTGRES_PORT',
    password: 'only-for-this-test',
    log: () => {},
  })
}

it('the services run on an outside PostgreSQL, and leave it running when they stop', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'casebridge-outside-'))
  // PostgreSQL does not run as root, and its account must be able to pass through.
  chmodSync(directory, 0o711)
  const outside = await startOutside(directory)
  try {
    const home = join(directory, 'home')
    const running = await startConstellation({
      directory: home,
      ports: 'free',
      logLevel: 'warn',
      databaseAdminUrl: outside.superuserUrl,
    })
    const cases = await running.client('exchange', 'pro-noor-vermeer').GET('/cases')
    expect(cases.data?.items.length).toBeGreaterThan(0)
    await running.stop()
    const again = await startConstellation({
      directory: home,
      ports: 'free',
      logLevel: 'warn',
      databaseAdminUrl: outside.superuserUrl,
    })
    expect(again.cases).toEqual(running.cases)
    await again.stop()
  } finally {
    await outside.discard()
    rmSync(directory, { recursive: true, force: true })
  }
})
