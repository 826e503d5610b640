/** The longest entry a bundle can carry: its length is two bytes. https://c2sp.org/tlog-tiles */
export const MAX_ENTRY_BYTES = 0xffff

/** Entries as an entry bundle: each after its length, two bytes, big-endian. @throws RangeError for a longer entry. */
export function encodeBundle(entries: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(entries.reduce((length, entry) => length + 2 + entry.length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const entry of entries) {
    if (entry.length > MAX_ENTRY_BYTES) throw new RangeError(`an entry of ${entry.length} bytes`)
    view.setUint16(at, entry.length)
    bytes.set(entry, at + 2)
    at += 2 + entry.length
  }
  return bytes
}

/** The entries of a bundle, as views on its bytes. @throws RangeError when the bundle is cut short. */
export function decodeBundle(bytes: Uint8Array): Uint8Array[] {
  const { entries, rest } = wholeEntries(bytes)
  if (rest > 0) throw new RangeError('an entry bundle that is cut short')
  return entries
}

/** The entries that are whole, and how many bytes follow that are none: for naming where a bundle was cut. */
export function wholeEntries(bytes: Uint8Array): {
  readonly entries: Uint8Array[]
  readonly rest: number
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries: Uint8Array[] = []
  let at = 0
  while (at + 2 <= bytes.length) {
    const end = at + 2 + view.getUint16(at)
    if (end > bytes.length) break
    entries.push(bytes.subarray(at + 2, end))
    at = end
  }
  return { entries, rest: bytes.length - at }
}
