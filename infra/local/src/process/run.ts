import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { SetupError } from '../setup-error.ts'
import { surroundings } from './environment.ts'

/** Runs a file with this Node to its end. @throws SetupError with what it printed last. */
export async function runToEnd(
  name: string,
  entry: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [entry], { env: { ...surroundings(), ...environment } })
  } catch (error) {
    const printed = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw new SetupError(
      `${name} failed:\n${printed
        .trimEnd()
        .split('\n')
        .slice(-12)
        .map((line) => `    ${line}`)
        .join('\n')}`,
    )
  }
}
