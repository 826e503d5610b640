import { createHash } from 'node:crypto'

/**
 * A client of any C2SP log, written from the text of tlog-tiles and RFC 6962 alone: it shares no code with the log it
 * reads, so what both have in common is the specification.
 */
export interface TileClient {
  fetch(path: string): Promise<Response>
}

const sha256 = (...parts: readonly Uint8Array[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const LEAF = Buffer.from([0])
const NODE = Buffer.from([1])

/** Merkle Tree Hash, RFC 6962 section 2.1, over hashes of complete subtrees of one size. */
export function merkleTreeHash(hashes: readonly Buffer[]): Buffer {
  const [first] = hashes
  if (first === undefined) return sha256()
  if (hashes.length === 1) return first
  let split = 1
  while (split * 2 < hashes.length) split *= 2
  return sha256(NODE, merkleTreeHash(hashes.slice(0, split)), merkleTreeHash(hashes.slice(split)))
}

/** `<N>` in zero-padded path elements of three digits, all but the last after an `x`; `.p/<W>` for a partial tile. */
export function resource(kind: string, index: number, width: number): string {
  const last = String(index % 1000).padStart(3, '0')
  let elements = last
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    elements = `x${String(rest % 1000).padStart(3, '0')}/${elements}`
  }
  return `tile/${kind}/${elements}${width === 256 ? '' : `.p/${width}`}`
}

/** All leaf hashes of a log of this size, from its tiles of level 0. */
export function leafHashes(client: TileClient, size: number): Promise<Buffer[]> {
  return level(client, 0, size)
}

/** All hashes of a tile level: floor(size / 256**level) of them, in tiles of 256, the last one partial. */
export async function level(client: TileClient, height: number, size: number): Promise<Buffer[]> {
  const hashes: Buffer[] = []
  const count = Math.floor(size / 256 ** height)
  for (let index = 0; index * 256 < count; index++) {
    const width = Math.min(256, count - index * 256)
    const bytes = await bytesOf(client, resource(String(height), index, width))
    if (bytes.length !== width * 32) throw new Error(`a tile of ${bytes.length} bytes, not ${width} hashes`)
    for (let at = 0; at < bytes.length; at += 32) hashes.push(bytes.subarray(at, at + 32))
  }
  return hashes
}

/** The hash of every entry of the log, from its entry bundles. */
export async function entryHashes(client: TileClient, size: number): Promise<Buffer[]> {
  const hashes: Buffer[] = []
  for (let index = 0; index * 256 < size; index++) {
    const bytes = await bytesOf(client, resource('entries', index, Math.min(256, size - index * 256)))
    for (let at = 0; at < bytes.length; at += 2 + bytes.readUInt16BE(at)) {
      hashes.push(sha256(LEAF, bytes.subarray(at + 2, at + 2 + bytes.readUInt16BE(at))))
    }
  }
  return hashes
}

async function bytesOf(client: TileClient, path: string): Promise<Buffer> {
  const response = await client.fetch(path)
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
  if (response.headers.get('content-type') !== 'application/octet-stream')
    throw new Error(`${path}: no bytes`)
  return Buffer.from(await response.arrayBuffer())
}
