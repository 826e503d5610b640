import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasCode } from './errno.ts'
import { isAlive } from './postgres/postmaster-file.ts'

/** A file for each port, named after it, with the process that has it. Shared by all accounts of the machine. */
const FOLDER = join(tmpdir(), 'casebridge-ports')
const claimed = new Set<string>()
let opened = false

/**
 * Claims a port for this process until it ends. Between the choice of a port and the start of what listens there,
 * another test run would otherwise choose the same.
 * @returns false when somebody has it.
 */
export function claimPort(port: number): boolean {
  const file = join(FOLDER, `${port}`)
  if (!opened) open()
  try {
    writeFileSync(file, `${process.pid}`, { flag: 'wx' })
    claimed.add(file)
    return true
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    forget(file)
    return false
  }
}

/** Once in a process: what killed ones have left is cleared away. */
function open(): void {
  opened = true
  if (mkdirSync(FOLDER, { recursive: true }) !== undefined) chmodSync(FOLDER, 0o1777)
  for (const name of readdirSync(FOLDER)) forget(join(FOLDER, name))
  process.once('exit', release)
}

/** A claim of a process that was killed: the port is there for the next who chooses it. */
function forget(file: string): void {
  try {
    if (!isAlive(Number(readFileSync(file, 'utf8')))) rmSync(file, { force: true })
  } catch (error) {
    // Gone meanwhile, or of another account: then it is theirs to clear.
    if (!hasCode(error, 'ENOENT', 'EACCES', 'EPERM')) throw error
  }
}

function release(): void {
  for (const file of claimed) rmSync(file, { force: true })
}
