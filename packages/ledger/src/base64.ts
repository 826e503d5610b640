// Uint8Array.fromBase64 is newer than Node 24; atob and btoa are in every host.

const PADDED = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** Standard Base 64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
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
