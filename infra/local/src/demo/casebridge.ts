import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../../../packages/cli/src/main.ts', import.meta.url))

/** How a run of the command line ended, and all that it wrote. */
export interface Ran {
  readonly code: number | null
  readonly text: string
}

/** Runs `casebridge` as anybody does who checks the ledger. */
export async function casebridge(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [CLI, ...words], { env: { ...process.env, ...environment } })
  let text = ''
  const hear = (chunk: Buffer) => {
    text += chunk.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, text }
}

/** What it wrote, without its empty lines. */
export function linesOf({ text }: Ran): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}
