import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { toBase64 } from '@casebridge/ledger'
import { exportDirectory } from './export-directory.ts'
import { notePolicy, policiesOf } from './policies.ts'
import type { LogSource } from './source.ts'
import { writeEntry, writeHead } from './wire.ts'

/** How much was written. */
export interface Written {
  readonly entries: number
  /** Policy bundles that entries name and whose bytes came along. */
  readonly policies: number
}

/**
 * Writes a log for verification without network: to one JSON file when the path ends in `.json`, else to a new
 * directory of tiles. Entries are streamed. Refuses to write over anything.
 */
export async function exportLog(source: LogSource, path: string): Promise<Written> {
  if (path.endsWith('.json')) return exportFile(source, path)
  await mkdir(path)
  return exportDirectory(source, path)
}

async function exportFile(source: LogSource, path: string): Promise<Written> {
  const { origin, checkpoint } = source
  const log = { origin, checkpoint, treeHeads: source.heads.map(writeHead) }
  const named = new Set<string>()
  const written = { entries: 0, policies: 0 }
  async function* text(): AsyncGenerator<string> {
    yield `${JSON.stringify(log).slice(0, -1)},"entries":[\n`
    for await (const page of source.entries) {
      for (const entry of page) {
        notePolicy(entry, named)
        yield `${written.entries++ === 0 ? '' : ','}${JSON.stringify(writeEntry(entry))}\n`
      }
    }
    const policies: Record<string, string> = {}
    for await (const [revision, bytes] of policiesOf(source, named)) policies[revision] = toBase64(bytes)
    written.policies = Object.keys(policies).length
    yield `],"policies":${JSON.stringify(policies)}}\n`
  }
  await pipeline(Readable.from(text()), createWriteStream(path, { flags: 'wx' }))
  return written
}
