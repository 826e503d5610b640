import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { endWithUs } from '../process/end-with-us.ts'
import { hasEnded } from '../process/ended.ts'
import { SetupError } from '../setup-error.ts'
import { findPostmaster } from './postmaster-file.ts'

/**
 * Starts the server and waits until it accepts connections. After a kill -9 its last sessions may hold the shared
 * memory for a moment; it is then started again.
 * @throws SetupError with what it said last.
 */
export async function launchServer(
  launch: () => ChildProcess,
  directory: string,
  logFile: string,
): Promise<ChildProcess> {
  const attempts = 40
  for (let attempt = 1; ; attempt += 1) {
    const logged = readFileSync(logFile, 'utf8').length
    const server = launch()
    const failed = new Promise<Error | undefined>((resolve) => {
      server.once('error', resolve)
      server.once('exit', () => resolve(undefined))
    })
    if (await Promise.race([isReady(server, directory), failed.then(() => false)])) {
      server.unref()
      endWithUs(server, 'SIGINT')
      return server
    }
    const said = readFileSync(logFile, 'utf8').slice(logged).trim()
    if (
      attempt === attempts ||
      !/shared memory block .* is still in use|lock file .* already exists/.test(said)
    ) {
      const reason = (await failed)?.message ?? said
      throw new SetupError('PostgreSQL did not start.', [
        ...reason.split('\n').slice(-8),
        `its log: ${logFile}`,
      ])
    }
    await sleep(250)
  }
}

async function isReady(server: ChildProcess, directory: string): Promise<boolean> {
  while (!hasEnded(server)) {
    const found = findPostmaster(directory)
    if (found?.ready && found.pid === server.pid) return true
    await sleep(20)
  }
  return false
}
