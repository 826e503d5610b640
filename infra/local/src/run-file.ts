import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasCode } from './errno.ts'
import { isListening } from './ports.ts'
import { isAlive } from './postgres/postmaster-file.ts'
import { writePrivate } from './private-file.ts'
import { SetupError } from './setup-error.ts'

interface Run {
  readonly pid: number
  readonly children: readonly RunningChild[]
}

interface RunningChild {
  readonly name: string
  readonly pid: number
  readonly port: number
}

/** The claim of this process on a directory, and the note of what it started there. */
export interface RunFile {
  note(children: readonly RunningChild[]): void
  release(): void
}

/**
 * Claims the directory for this process, so that two constellations never share their data.
 * @throws SetupError when another process holds it, or one that was killed left something running.
 */
export async function claim(directory: string): Promise<RunFile> {
  const file = join(directory, 'run.json')
  // Others may walk through, as the account of PostgreSQL does; every file and folder in it is closed by itself.
  mkdirSync(directory, { recursive: true, mode: 0o711 })
  if (existsSync(file)) await assertOver(JSON.parse(readFileSync(file, 'utf8')), file)
  rmSync(file, { force: true })
  const run: Run = { pid: process.pid, children: [] }
  try {
    writeFileSync(file, JSON.stringify(run), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    throw new SetupError(`Another process has just started in ${directory}.`)
  }
  return {
    note: (children) => writePrivate(file, JSON.stringify({ ...run, children })),
    release: () => rmSync(file, { force: true }),
  }
}

async function assertOver({ pid, children }: Run, file: string): Promise<void> {
  if (pid !== process.pid && isAlive(pid)) {
    throw new SetupError(`Casebridge is already running here (process ${pid}).`, [
      `use it, or stop it with Ctrl-C in its terminal or: kill ${pid}`,
      `if that process is something else: delete ${file}`,
    ])
  }
  const left: RunningChild[] = []
  for (const child of children) if (isAlive(child.pid) && (await isListening(child.port))) left.push(child)
  if (left.length === 0) return
  const names = left.map(({ name, pid, port }) => `${name} (process ${pid}, port ${port})`).join(', ')
  throw new SetupError(`An earlier run was killed and left running: ${names}.`, [
    `end them: kill -INT ${left.map((child) => child.pid).join(' ')}`,
  ])
}
