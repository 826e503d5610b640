import { execFileSync } from 'node:child_process'
import { SetupError } from '../setup-error.ts'

/** The account PostgreSQL runs under; empty means the current one. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

const NAME = 'postgres'

/**
 * PostgreSQL refuses to run as root, so root hands it to the system account `postgres`, which is created where it
 * does not exist. Everybody else runs it as themselves.
 */
export function databaseAccount(log: (line: string) => void): Account {
  if (process.getuid?.() !== 0) return {}
  return findAccount() ?? createAccount(log)
}

function findAccount(): Account | undefined {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return undefined
  }
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, NAME], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
}

function createAccount(log: (line: string) => void): Account {
  log(`PostgreSQL does not run as root: creating the system account "${NAME}" for it`)
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME], {
      stdio: 'pipe',
    })
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch (cause) {
    throw new SetupError(`PostgreSQL does not run as root, and the account "${NAME}" could not be created.`, [
      `create it yourself (useradd --system ${NAME}), or run as an ordinary user`,
      'or use a PostgreSQL 15 to 18 of your own: DATABASE_URL=postgres://superuser:password@host/postgres',
      `cause: ${cause instanceof Error ? cause.message.split('\n')[0] : cause}`,
    ])
  }
}
