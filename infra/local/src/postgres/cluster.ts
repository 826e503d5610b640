import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SetupError } from '../setup-error.ts'
import type { Account } from './account.ts'
import type { Place } from './place.ts'

export const SUPERUSER = 'casebridge_superuser'
const MAJOR = '18'

/**
 * Creates the cluster where the directory does not exist yet, with this superuser password.
 * It is built beside and renamed when whole, so an interrupted first boot leaves nothing that looks like a database.
 * @returns whether it was created now.
 * @throws SetupError when the directory holds something else than a cluster of this version.
 */
export function prepareCluster({ binaries, directory }: Place, account: Account, password: string): boolean {
  if (existsSync(directory)) {
    assertWhole(directory)
    return false
  }
  const partial = `${directory}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(dirname(directory), { recursive: true })
  mkdirSync(partial, { mode: 0o700 })
  const passwordFile = join(partial, '..', `${process.pid}.superuser-password`)
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 })
    own(passwordFile, account)
    own(partial, account)
    const settings = ['--auth=scram-sha-256', `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`]
    execFileSync(binaries.initdb, ['-D', partial, ...settings, '--locale=C.UTF-8', '--encoding=UTF8'], {
      ...account,
      stdio: 'pipe',
    })
  } catch (cause) {
    throw new SetupError(`The database could not be created in ${directory}.`, [
      `cause: ${cause instanceof Error ? cause.message : cause}`,
    ])
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(partial, directory)
  return true
}

function assertWhole(directory: string): void {
  const versionFile = join(directory, 'PG_VERSION')
  const wayOut = [
    'its content is only fictional data: delete that folder and start again',
    `folder: ${directory}`,
  ]
  if (!existsSync(versionFile) || !existsSync(join(directory, 'global', 'pg_control'))) {
    throw new SetupError(
      'The database folder is incomplete: its creation or its removal was interrupted.',
      wayOut,
    )
  }
  const version = readFileSync(versionFile, 'utf8').trim()
  if (version !== MAJOR) {
    throw new SetupError(
      `The database folder was made by PostgreSQL ${version}; this is PostgreSQL ${MAJOR}.`,
      wayOut,
    )
  }
}

function own(path: string, account: Account): void {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid)
}
