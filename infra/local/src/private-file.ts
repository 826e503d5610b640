import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file that only its owner can read (mode 0600), whole or not at all. */
export function writePrivate(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const partial = `${path}.${process.pid}.partial`
  writeFileSync(partial, content, { mode: 0o600, flush: true })
  renameSync(partial, path)
}

/** The content of the private file; made and kept on first use. */
export function keepPrivate(path: string, make: () => string): string {
  if (!existsSync(path)) writePrivate(path, make())
  return readFileSync(path, 'utf8')
}

/** The JSON value in the private file; made and kept on first use. */
export function keepPrivateJson<T>(path: string, make: () => T): T {
  return JSON.parse(keepPrivate(path, () => `${JSON.stringify(make(), null, 2)}\n`))
}
