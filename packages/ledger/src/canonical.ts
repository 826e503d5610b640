import canonicalize from 'canonicalize'
import { fromUtf8, utf8 } from './bytes.ts'

/** A value outside the strict profile, or bytes that are not the canonical bytes of their value. */
export class CanonicalError extends Error {
  override readonly name = 'CanonicalError'
}

const MAX_DEPTH = 32
const ASCII = /^[\x20-\x7e]*$/

/** Plain RFC 8785 bytes of a JSON value, without the profile below. */
export function jcsBytes(value: unknown): Uint8Array {
  const text = canonicalize(value)
  if (text === undefined) throw new CanonicalError('not a JSON value')
  return utf8(text)
}

/**
 * RFC 8785 bytes of a value within the strict profile: null, booleans, safe integers, well-formed NFC strings,
 * arrays and plain objects, at most 32 deep. JCS alone does not normalise strings, and doubles do not survive
 * every language, so the profile leaves both out.
 * @throws CanonicalError for anything else, a member that is `undefined` included.
 */
export function canonicalBytes(value: unknown): Uint8Array {
  assertProfile(value, 0)
  return jcsBytes(value)
}

/**
 * The value of canonical bytes: `canonicalBytes(parseStrict(bytes))` are the same bytes.
 *
 * JSON.parse is lenient: it drops duplicate keys, rounds large integers and reads 1.0 as 1. Writing the value back
 * and comparing catches every such loss at once, because a canonical text has exactly one value; the profile check
 * catches what is canonical but not ours (1.5, strings that are not NFC). So no parser of our own is needed.
 * @throws CanonicalError for anything else.
 */
export function parseStrict(bytes: Uint8Array): unknown {
  let text: string
  let value: unknown
  try {
    text = fromUtf8(bytes)
    value = JSON.parse(text)
  } catch (cause) {
    throw new CanonicalError('not JSON in UTF-8', { cause })
  }
  // With the keys already in order JSON.stringify writes what JCS does, several times as fast. Keys such as "10" and
  // "9" it puts in an order of its own: then the slow way decides.
  const again = assertProfile(value, 0) ? JSON.stringify(value) : canonicalize(value)
  if (again !== text) throw new CanonicalError('not canonical: duplicate keys, order, spacing or numbers')
  return value
}

/** Refuses what is outside the profile; says whether the keys of all objects are in the order of JCS. */
function assertProfile(value: unknown, depth: number): boolean {
  if (typeof value === 'object' && value !== null) return assertContainer(value, depth)
  if (typeof value === 'string') assertText(value)
  else if (typeof value === 'number') assertInteger(value)
  else if (value !== null && typeof value !== 'boolean') {
    throw new CanonicalError(`a value of type ${typeof value} is not JSON`)
  }
  return true
}

function assertContainer(value: object, depth: number): boolean {
  if (depth === MAX_DEPTH) throw new CanonicalError(`deeper than ${MAX_DEPTH} levels`)
  let sorted = true
  if (Array.isArray(value)) {
    for (const element of value) sorted = assertProfile(element, depth + 1) && sorted
    return sorted
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw new CanonicalError('not a plain object')
  let previous: string | undefined
  for (const key of Object.keys(value)) {
    assertText(key)
    const member: unknown = Reflect.get(value, key)
    sorted = assertProfile(member, depth + 1) && sorted && (previous === undefined || previous < key)
    previous = key
  }
  return sorted
}

function assertInteger(value: number): void {
  if (!Number.isSafeInteger(value)) throw new CanonicalError('a number that is not a safe integer')
}

function assertText(text: string): void {
  if (ASCII.test(text)) return
  if (!text.isWellFormed()) throw new CanonicalError('a lone surrogate in a string')
  if (text.normalize('NFC') !== text) throw new CanonicalError('a string that is not in NFC')
}
