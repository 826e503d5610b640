import { randomUUID } from 'node:crypto'
import { constants, mkdirSync, statSync } from 'node:fs'
import { type FileHandle, link, open, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { newDataKey } from './envelope.ts'
import type { ErasableKeys } from './erasable-keys.ts'
import { KeyFileError } from './private-file.ts'

const GROUP_OR_OTHERS = 0o077
const NAME = /^[0-9a-f]{64}$/
const SECRET_BYTES = 32

/**
 * One small file a secret, in a directory that no backup of a database contains: for development and for small
 * installations. Destroying overwrites and removes the file; a disk that moves what it overwrites, or a copy of the
 * directory, keeps it. The driver of a larger one is a key store that destroys single keys.
 * @throws KeyFileError when the directory cannot be used or is open to others.
 */
export function fileErasableKeys(directory: string): ErasableKeys {
  assertPrivate(directory)
  const sync = oneForAll(() => withFile(directory, constants.O_RDONLY, (folder) => folder.sync()))
  const pathOf = (name: string) => {
    if (!NAME.test(name)) throw new KeyFileError('a secret is named by 64 hex digits')
    return join(directory, name)
  }
  const find = async (name: string) => {
    const secret = await readFile(pathOf(name)).catch(absent)
    if (secret !== undefined && secret.length !== SECRET_BYTES) throw new KeyFileError('a secret is damaged')
    // Zeros are one whose destruction was cut short.
    return secret?.some((byte) => byte !== 0) ? new Uint8Array(secret) : undefined
  }
  return {
    find,
    async create(name) {
      const path = pathOf(name)
      const draft = join(directory, `${randomUUID()}.draft`)
      const secret = newDataKey()
      await withFile(draft, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, async (file) => {
        await file.writeFile(secret)
        await file.sync()
      })
      // Whole or not at all: the file gets its name when its bytes are on disk, and of two only one gets it.
      const taken = await link(draft, path).then(() => false, present)
      await unlink(draft)
      await sync()
      if (!taken) return secret
      const earlier = await find(name)
      if (earlier === undefined) throw new KeyFileError('the secret was destroyed while it was made')
      return earlier
    },
    async destroy(name) {
      const path = pathOf(name)
      await withFile(path, constants.O_WRONLY, async (file) => {
        await file.write(new Uint8Array(SECRET_BYTES), 0, SECRET_BYTES, 0)
        await file.sync()
      }).catch(absent)
      await unlink(path).catch(absent)
      await sync()
    },
  }
}

function assertPrivate(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    const { mode } = statSync(directory)
    if (process.platform === 'win32' || (mode & GROUP_OR_OTHERS) === 0) return
  } catch (cause) {
    throw new KeyFileError(`${directory} cannot be used`, { cause })
  }
  throw new KeyFileError(`${directory} is open to others; run: chmod 700 ${directory}`)
}

async function withFile(
  path: string,
  flags: number,
  use: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags, 0o600)
  try {
    await use(file)
  } finally {
    await file.close()
  }
}

/** Whoever comes while `work` runs shares the next run with all others who come: one flush for many files. */
function oneForAll(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  return () => {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        running = work()
        return running
      })
    return next
  }
}

function absent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}

function present(error: unknown): true {
  if (codeOf(error) !== 'EEXIST') throw error
  return true
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
