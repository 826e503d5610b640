import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  encodeBundle,
  Frontier,
  type StoredEntry,
  TILE_HEIGHT,
  TILE_WIDTH,
  tilePath,
} from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import type { Written } from './export.ts'
import { notePolicy, policiesOf, policyPath } from './policies.ts'
import { type LogSource, SourceError } from './source.ts'
import { writeHead } from './wire.ts'

/** Names inside an exported directory, beside the tiles of C2SP. */
export const CHECKPOINT_FILE = 'checkpoint'
export const LOG_FILE = 'log.json'

/**
 * Writes a log as the files that C2SP gives a tiled log, so that other tools read it too: `checkpoint`, `tile/…`. Beside
 * them stand the heads of the log and the policy bundles that its entries name.
 */
export async function exportDirectory(source: LogSource, path: string): Promise<Written> {
  const write = async (name: string, data: Uint8Array | string) => {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), data, { flag: 'wx' })
  }
  const { origin, checkpoint, heads } = source
  await write(CHECKPOINT_FILE, checkpoint)
  await write(LOG_FILE, `${JSON.stringify({ origin, treeHeads: heads.map(writeHead) })}\n`)
  const tiles = new TileWriter(write)
  const named = new Set<string>()
  for await (const page of source.entries) {
    for (const entry of page) {
      notePolicy(entry, named)
      await tiles.add(entry)
    }
  }
  await tiles.end()
  let policies = 0
  for await (const [revision, bytes] of policiesOf(source, named)) {
    await write(policyPath(revision), bytes)
    policies++
  }
  return { entries: tiles.size, policies }
}

/** Collects entries and hashes until a tile is full. */
class TileWriter {
  readonly #write: (name: string, data: Uint8Array) => Promise<void>
  readonly #frontier = new Frontier(nodeHash)
  #leaves: Uint8Array[] = []
  /** By tile level, the hashes of the tile that is not full yet. */
  readonly #hashes: Uint8Array[][] = []

  constructor(write: (name: string, data: Uint8Array) => Promise<void>) {
    this.#write = write
  }

  get size(): number {
    return this.#frontier.size
  }

  async add({ index, leaf, leafHash }: StoredEntry): Promise<void> {
    if (leaf === null) throw new SourceError(`The bytes of entry ${index} have been pruned.`)
    this.#leaves.push(leaf)
    this.#frontier.append(leafHash, (level, _, hash) => {
      if (level % TILE_HEIGHT !== 0) return
      this.#hashes[level / TILE_HEIGHT] ??= []
      this.#hashes[level / TILE_HEIGHT]?.push(hash)
    })
    if (this.#leaves.length === TILE_WIDTH) await this.#flush((hashes) => hashes.length === TILE_WIDTH)
  }

  /** Writes what is not full. */
  end(): Promise<void> {
    return this.#flush((hashes) => hashes.length > 0)
  }

  async #flush(isDue: (hashes: readonly Uint8Array[]) => boolean): Promise<void> {
    for (const [level, hashes] of this.#hashes.entries()) {
      if (!isDue(hashes)) continue
      const width = hashes.length
      const index = Math.ceil(Math.floor(this.size / TILE_WIDTH ** level) / TILE_WIDTH) - 1
      await this.#write(tilePath({ level, index, width }), Buffer.concat(hashes))
      if (level === 0) {
        await this.#write(tilePath({ level: 'entries', index, width }), encodeBundle(this.#leaves))
        this.#leaves = []
      }
      this.#hashes[level] = []
    }
  }
}
