import { CannotDecrypt, decrypt, encrypt, type KeyEncryption } from './envelope.ts'
import { KeyFileError, readPrivateFile } from './private-file.ts'

const KEY_BYTES = 32
/** The length of an id is one byte of what is wrapped. */
const LONGEST_ID_BYTES = 255

/** `{"current": "2026-11", "keys": {"2026-11": "<base64, 32 bytes>"}}` */
interface KeyFile {
  readonly current: string
  readonly keys: ReadonlyMap<string, Uint8Array>
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
    if (key === undefined) throw new CannotDecrypt('no such key')
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
  const { current, keys } = parse(path)
  const decoded = new Map(
    Object.entries(keys).map(([id, key]) => [id, new Uint8Array(Buffer.from(String(key), 'base64'))]),
  )
  const short = [...decoded].filter(([, key]) => key.length !== KEY_BYTES).map(([id]) => id)
  if (short.length > 0)
    throw new KeyFileError(`${path}: keys have ${KEY_BYTES} bytes, but not ${short.join(', ')}`)
  if (!decoded.has(current))
    throw new KeyFileError(`${path} names ${current} as current, and does not hold it`)
  if (Buffer.byteLength(current) > LONGEST_ID_BYTES)
    throw new KeyFileError(`${path}: the id of the current key is too long`)
  return { current, keys: decoded }
}

function parse(path: string): { current: string; keys: object } {
  let parsed: unknown
  try {
    parsed = JSON.parse(readPrivateFile(path))
  } catch (error) {
    if (error instanceof KeyFileError) throw error
    // Not even as a cause: the parser quotes what it could not read.
    throw new KeyFileError(`${path} is not JSON`)
  }
  if (typeof parsed === 'object' && parsed !== null && 'current' in parsed && 'keys' in parsed) {
    const { current, keys } = parsed
    if (typeof current === 'string' && typeof keys === 'object' && keys !== null) return { current, keys }
  }
  throw new KeyFileError(`${path} holds no keys`)
}
