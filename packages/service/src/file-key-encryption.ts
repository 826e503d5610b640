import { readFileSync, statSync } from 'node:fs'
import { CannotDecrypt, decrypt, encrypt, type KeyEncryption } from './envelope.ts'

const GROUP_OR_OTHERS = 0o077
const KEY_BYTES = 32

/** `{"current": "2026-11", "keys": {"2026-11": "<base64, 32 bytes>"}}` */
interface KeyFile {
  readonly current: string
  readonly keys: ReadonlyMap<string, Uint8Array>
}

/** A key file that cannot be used; says which and why, never what is in it. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError'
}

/**
 * Key encryption with keys in a file: for development and for small installations whose file system is protected.
 * Older keys still unwrap; the current one wraps.
 * @throws KeyFileError when the file is missing, malformed, or readable by others.
 */
export function fileKeyEncryption(path: string): KeyEncryption {
  const { current, keys } = readKeyFile(path)
  const keyOf = (id: string): Uint8Array => {
    const key = keys.get(id)
    if (key === undefined) throw new CannotDecrypt(`no key ${id}`)
    return key
  }
  return {
    id: current,
    async wrap(dataKey, context) {
      const id = new TextEncoder().encode(current)
      const wrapped = encrypt(keyOf(current), dataKey, `wrap|${current}|${context}`)
      return new Uint8Array([id.length, ...id, ...wrapped])
    },
    async unwrap(bytes, context) {
      const length = bytes[0] ?? 0
      const id = new TextDecoder().decode(bytes.subarray(1, 1 + length))
      return decrypt(keyOf(id), bytes.subarray(1 + length), `wrap|${id}|${context}`)
    },
  }
}

function readKeyFile(path: string): KeyFile {
  const parsed: unknown = JSON.parse(readPrivateFile(path))
  if (typeof parsed !== 'object' || parsed === null || !('current' in parsed) || !('keys' in parsed)) {
    throw new KeyFileError(`${path} holds no keys`)
  }
  const { current, keys } = parsed
  if (typeof current !== 'string' || typeof keys !== 'object' || keys === null)
    throw new KeyFileError(`${path} holds no keys`)
  const decoded = new Map(
    Object.entries(keys).map(([id, key]) => [id, new Uint8Array(Buffer.from(String(key), 'base64'))]),
  )
  const short = [...decoded].filter(([, key]) => key.length !== KEY_BYTES).map(([id]) => id)
  if (short.length > 0)
    throw new KeyFileError(`${path}: keys have ${KEY_BYTES} bytes, but not ${short.join(', ')}`)
  if (!decoded.has(current))
    throw new KeyFileError(`${path} names ${current} as current, and does not hold it`)
  return { current, keys: decoded }
}

/** Reads a secret file. @throws KeyFileError when it is missing or others can read it. */
export function readPrivateFile(path: string): string {
  let mode: number
  try {
    mode = statSync(path).mode
  } catch (cause) {
    throw new KeyFileError(`${path} cannot be read`, { cause })
  }
  // Windows has no such bits and reports all of them set.
  if (process.platform !== 'win32' && (mode & GROUP_OR_OTHERS) !== 0) {
    throw new KeyFileError(`${path} is readable by others; run: chmod 600 ${path}`)
  }
  return readFileSync(path, 'utf8')
}
