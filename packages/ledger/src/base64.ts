// Uint8Array.fromBase64 is newer than Node 24; atob and btoa are in every host.

/** Standard Base 64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/**
 * The bytes of a Base 64 text; undefined unless it is the one spelling `toBase64` gives (no white space, padding
 * present, unused bits zero), so that a proof or signature has a single text.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  let binary: string
  try {
    binary = atob(text)
  } catch {
    return undefined
  }
  if (btoa(binary) !== text) return undefined
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** The 32 bytes of a hash in Base 64, or undefined. */
export function hashFromBase64(text: string): Uint8Array | undefined {
  const bytes = fromBase64(text)
  return bytes?.length === 32 ? bytes : undefined
}
