import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { SetupError } from '../setup-error.ts'
import { endWithUs } from './end-with-us.ts'
import { endOf, hasEnded } from './ended.ts'
import { surroundings } from './environment.ts'

export interface ChildOptions {
  /** For messages, e.g. `exchange`. */
  readonly name: string
  /** TypeScript or JavaScript file run by this Node. */
  readonly entry: string
  readonly arguments?: readonly string[]
  /** Its whole environment, but for what `surroundings` adds. */
  readonly environment: Readonly<Record<string, string>>
  /** Its output is appended here. */
  readonly logFile: string
  /** Answers 200 with `{"status":"UP"}`, or DEGRADED, once it can do its work. */
  readonly healthUrl: string
  /** It has started also when it says that it stands by for another. */
  readonly mayStandBy?: boolean
  /** Called when it ends without having been asked to. */
  readonly onLost?: (message: string) => void
}

/** A Node process that is started, watched and stopped; it can be started again. */
export interface Child {
  readonly name: string
  readonly pid: () => number | undefined
  /** Resolves when it is healthy. @throws SetupError with the last lines of its log when it ends or stays unwell. */
  start(): Promise<void>
  /** SIGTERM, and waits for its end. */
  stop(): Promise<void>
  /** kill -9, for fault tests. */
  kill(): Promise<void>
}

const START_SECONDS = 60
const STOP_SECONDS = 30

export function createChild(options: ChildOptions): Child {
  let running: ChildProcess | undefined
  const end = async (signal: NodeJS.Signals) => {
    const child = running
    running = undefined
    if (child === undefined || hasEnded(child)) return
    const ended = endOf(child)
    child.kill(signal)
    const late = new AbortController()
    const inTime = await Promise.race([
      ended.then(() => true),
      sleep(STOP_SECONDS * 1000, false, { signal: late.signal }).catch(() => false),
    ])
    late.abort()
    if (inTime) return
    child.kill('SIGKILL')
    await ended
    throw new SetupError(`${options.name} did not stop within ${STOP_SECONDS} s and was killed.`, [
      `its log: ${options.logFile}`,
    ])
  }
  return {
    name: options.name,
    pid: () => running?.pid,
    async start() {
      if (running !== undefined) throw new Error(`${options.name} is running already`)
      const child = launch(options)
      running = child
      try {
        await untilHealthy(child, options)
      } catch (error) {
        await end('SIGKILL')
        throw error
      }
      child.once('exit', (code, signal) => {
        if (running !== child) return
        running = undefined
        options.onLost?.(endMessage(options, `ended by itself (${signal ?? `code ${code}`})`).message)
      })
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

function launch({ entry, arguments: given = [], environment, logFile }: ChildOptions): ChildProcess {
  const output = openSync(logFile, 'a', 0o600)
  const env = { ...surroundings(), ...environment }
  const child = spawn(process.execPath, [entry, ...given], {
    env,
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  endWithUs(child, 'SIGTERM')
  return child
}

async function untilHealthy(child: ChildProcess, options: ChildOptions): Promise<void> {
  const deadline = Date.now() + START_SECONDS * 1000
  while (Date.now() < deadline) {
    if (hasEnded(child))
      throw endMessage(options, `ended while starting (${child.signalCode ?? `code ${child.exitCode}`})`)
    if (await isHealthy(options)) return
    await sleep(50)
  }
  throw endMessage(options, `was not healthy within ${START_SECONDS} s`)
}

async function isHealthy({ healthUrl, mayStandBy = false }: ChildOptions): Promise<boolean> {
  try {
    const response = await fetch(healthUrl, { signal: AbortSignal.timeout(2_000) })
    const body: unknown = await response.json()
    if (typeof body !== 'object' || body === null || !('status' in body)) return false
    if (!response.ok) return mayStandBy && body.status === 'STANDBY'
    return body.status === 'UP' || body.status === 'DEGRADED'
  } catch {
    return false
  }
}

function endMessage({ name, logFile }: ChildOptions, what: string): SetupError {
  const lastLines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-12)
  return new SetupError(
    `${name} ${what}. The last lines of ${logFile}:\n${lastLines.map((line) => `    ${line}`).join('\n')}`,
  )
}
