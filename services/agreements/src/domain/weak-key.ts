// y-coordinates, little-endian, of the points of small order on edwards25519 (RFC 8032 section 5.1), with the spellings
// above the field prime. A key that is one of them verifies signatures that nobody made.
const SMALL_ORDER = new Set([
  `00${'00'.repeat(31)}`,
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
])

/** Whether an Ed25519 public key (32 bytes) is a point of small order: no one holds its private half. */
export function isWeakKey(key: Uint8Array): boolean {
  const y = Buffer.from(key)
  // The highest bit is the sign of x.
  y[31] = (y[31] ?? 0) & 0x7f
  return SMALL_ORDER.has(y.toString('hex'))
}
