import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { WitnessError } from './witness-error.ts'

/** A secret key. @throws WitnessError when it is missing or others can read it. */
export function readKeyFile(path: string): string {
  const file = openKey(path)
  try {
    // Of the opened file, so that it is the one that is read. Windows has no such bits and reports all of them set.
    if (process.platform !== 'win32' && (fstatSync(file).mode & 0o077) !== 0) {
      throw new WitnessError(`${path} is readable by others; run: chmod 600 ${path}`)
    }
    return readFileSync(file, 'utf8').trim()
  } finally {
    closeSync(file)
  }
}

function openKey(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    throw new WitnessError(`${path} cannot be read.`, { cause })
  }
}
