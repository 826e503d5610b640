import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { SetupError } from '../setup-error.ts'
import type { Account } from './account.ts'
import { type Binaries, binariesIn, findBinaries } from './binaries.ts'
import { findPostmaster, isAlive } from './postmaster-file.ts'
import { canRun, canWalkTo } from './reach.ts'

export interface Place {
  readonly binaries: Binaries
  /** Where the data directory really is. */
  readonly directory: string
}

/**
 * Where the programs and the data of a cluster can live so that the account reaches both. When root works in a
 * closed folder they move to the system's temporary folder, under a name made from the wanted path.
 */
export function findPlace(wanted: string, account: Account, log: (line: string) => void): Place {
  const directory = resolve(wanted)
  const binaries = findBinaries()
  return {
    binaries: canRun(binaries.postgres, account) ? binaries : copyBinaries(binaries, account),
    directory: canWalkTo(directory, account) ? directory : outside(directory, account, log),
  }
}

function outside(wanted: string, account: Account, log: (line: string) => void): string {
  const digest = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  const directory = join(openFolder(account), `${basename(wanted)}-${digest}`)
  const pointer = `${wanted}.elsewhere`
  if (!existsSync(pointer)) {
    // The folder that held the password was deleted, so the data that it belonged to goes too.
    const left = findPostmaster(directory)
    if (left === undefined || !isAlive(left.pid)) rmSync(directory, { recursive: true, force: true })
    mkdirSync(dirname(pointer), { recursive: true })
    writeFileSync(pointer, `${directory}\n`, { mode: 0o600 })
  }
  log(`The account of PostgreSQL cannot reach ${wanted}; its data is kept in ${directory}`)
  return directory
}

function copyBinaries(binaries: Binaries, account: Account): Binaries {
  const digest = createHash('sha256').update(binaries.root).digest('hex').slice(0, 12)
  const target = join(openFolder(account), `programs-${digest}`)
  if (!existsSync(target)) {
    // Copied under another name first: an interrupted copy must never be taken for a whole one.
    const partial = `${target}.${process.pid}`
    rmSync(partial, { recursive: true, force: true })
    cpSync(binaries.root, partial, { recursive: true, verbatimSymlinks: true })
    openToAll(partial)
    renameSync(partial, target)
  }
  return binariesIn(target)
}

/** An installation made under a strict umask is closed file by file: what the owner may read or run, all may. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isSymbolicLink()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}

/** A folder of ours under the temporary folder that others can walk through and nobody else can write. */
function openFolder(account: Account): string {
  const folder = join(tmpdir(), `casebridge-${process.getuid?.() ?? 'user'}`)
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const stats = lstatSync(folder)
  const ours = stats.isDirectory() && stats.uid === process.getuid?.()
  if (ours) chmodSync(folder, 0o711)
  if (ours && canWalkTo(join(folder, 'x'), account)) return folder
  throw new SetupError(`${folder} belongs to somebody else, or is closed to the account of PostgreSQL.`, [
    'remove it, or put TMPDIR on a folder that every account can enter',
  ])
}
