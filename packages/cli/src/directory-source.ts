import { join } from 'node:path'
import { type EarlierHead, type StoredEntry, TILE_WIDTH, tilePath, wholeEntries } from '@casebridge/ledger'
import { CHECKPOINT_FILE, LOG_FILE } from './export-directory.ts'
import { policyPath } from './policies.ts'
import { findFile, readJson } from './read-file.ts'
import { type LogSource, SourceError } from './source.ts'
import { list, members, readHead, sizeOf } from './wire.ts'

/**
 * Reads a directory of tiles: an export, or what a mirror of C2SP tiles keeps, which has no heads and no policies.
 * @throws SourceError when it has no checkpoint.
 */
export async function directorySource(path: string): Promise<LogSource> {
  const checkpoint = await findFile(join(path, CHECKPOINT_FILE))
  if (checkpoint === undefined) throw new SourceError(`${path} has no checkpoint.`)
  const note = checkpoint.toString('utf8')
  const known = await logFile(join(path, LOG_FILE))
  return {
    origin: known?.origin ?? note.split('\n')[0] ?? '',
    checkpoint: note,
    heads: known?.heads ?? [],
    entries: pagesOf(path, sizeOf(note)),
    findPolicy: (revision) => findFile(join(path, policyPath(revision))),
  }
}

async function logFile(file: string): Promise<{ origin: string; heads: EarlierHead[] } | undefined> {
  if ((await findFile(file)) === undefined) return undefined
  const { origin, treeHeads } = members(await readJson(file), file)
  if (typeof origin !== 'string') throw new SourceError(`${file} has no origin.`)
  return { origin, heads: list(treeHeads, `treeHeads of ${file}`).map(readHead) }
}

/** Tile by tile, up to the first file that is missing: from there on entries are missing. */
async function* pagesOf(path: string, size: number): AsyncGenerator<readonly StoredEntry[]> {
  for (let first = 0; first < size; first += TILE_WIDTH) {
    const tile = { index: first / TILE_WIDTH, width: Math.min(TILE_WIDTH, size - first) }
    const [bundle, hashes] = await Promise.all([
      findFile(join(path, tilePath({ level: 'entries', ...tile }))),
      findFile(join(path, tilePath({ level: 0, ...tile }))),
    ])
    if (bundle === undefined || hashes === undefined) return
    yield storedEntries(first, bundle, hashes)
  }
}

/** Entries of a bundle with the hashes of its tile. Of a bundle that is cut short, those before the cut. */
export function storedEntries(first: number, bundle: Uint8Array, hashes: Uint8Array): StoredEntry[] {
  return wholeEntries(bundle).entries.map((leaf, i) => ({
    index: first + i,
    leaf,
    leafHash: hashes.subarray(i * 32, i * 32 + 32),
  }))
}
