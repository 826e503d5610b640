import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'

const GROUP_OR_OTHERS = 0o077

/** A key file that cannot be used; says which and why, never what is in it. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError'
}

/** Reads a secret file. @throws KeyFileError when it is missing or others can read it. */
export function readPrivateFile(path: string): string {
  const file = open(path)
  try {
    // Of the opened file, so that it is the one that is read.
    const { mode } = fstatSync(file)
    // Windows has no such bits and reports all of them set.
    if (process.platform !== 'win32' && (mode & GROUP_OR_OTHERS) !== 0) {
      throw new KeyFileError(`${path} is readable by others; run: chmod 600 ${path}`)
    }
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    throw new KeyFileError(`${path} cannot be read`, { cause })
  }
}
