// Uint8Array.fromBase64 is newer than Node 24; atob and btoa are in every host.

const PADDED = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
// Two digits at a time: a receipt is mostly hashes in Base 64, and btoa wants a text of the bytes first.
const PAIRS = Array.from({ length: 4096 }, (_, bits) => DIGITS.charAt(bits >> 6) + DIGITS.charAt(bits & 63))

/** Standard Base 64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3)
  let text = ''
  for (let at = 0; at < whole; at += 3) {
    const bits = (byteAt(bytes, at) << 16) | (byteAt(bytes, at + 1) << 8) | byteAt(bytes, at + 2)
    text += pair(bits >> 12) + pair(bits & 4095)
  }
  if (whole === bytes.length) return text
  const bits = (byteAt(bytes, whole) << 16) | (byteAt(bytes, whole + 1) << 8)
  const third = bytes.length - whole === 2 ? DIGITS.charAt((bits >> 6) & 63) : '='
  return `${text}${pair(bits >> 12)}${third}=`
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

function pair(bits: number): string {
  return PAIRS[bits] ?? ''
}

/**
 * The bytes of a Base 64 text; undefined unless it is the one spelling `toBase64` gives (no white space, padding
 * present, unused bits zero), so that a proof has a single text.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  const bytes = fromAnyBase64(text)
  return bytes !== undefined && toBase64(bytes) === text ? bytes : undefined
}

/** The bytes of a padded Base 64 text, whatever its unused bits are. */
export function fromAnyBase64(text: string): Uint8Array | undefined {
  if (!PADDED.test(text)) return undefined
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** The 32 bytes of a hash in Base 64, or undefined. */
export function hashFromBase64(text: string): Uint8Array | undefined {
  const bytes = fromBase64(text)
  return bytes?.length === 32 ? bytes : undefined
}
