import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** How a run ended, and what it wrote. */
export interface Ended {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/** Runs the command as a process of its own. */
export function casebridge(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [MAIN, ...args], (_error, output, errors) => {
      resolve({ code: child.exitCode ?? -1, output, errors })
    })
  })
}
