import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ENTRIES_FILE, LOG_FILE } from './file-source.ts'
import type { LogSource } from './source.ts'
import { writeEntry, writeHead } from './wire.ts'

/**
 * Writes a log for verification without network: to one JSON file when the path ends in `.json`, else to a new
 * directory. Entries are streamed. Refuses to write over anything. Gives the number of entries.
 */
export async function exportLog(source: LogSource, path: string): Promise<number> {
  const { origin, checkpoint } = source
  const log = { origin, checkpoint, treeHeads: source.heads.map(writeHead) }
  if (!path.endsWith('.json')) {
    await mkdir(path)
    await writeFile(join(path, LOG_FILE), `${JSON.stringify(log, null, 2)}\n`, { flag: 'wx' })
    return stream(join(path, ENTRIES_FILE), source, { before: '', between: '', after: '' })
  }
  const before = `${JSON.stringify(log).slice(0, -1)},"entries":[\n`
  return stream(path, source, { before, between: ',', after: ']}\n' })
}

interface Frame {
  readonly before: string
  readonly between: string
  readonly after: string
}

async function stream(file: string, { entries }: LogSource, frame: Frame): Promise<number> {
  let count = 0
  async function* text(): AsyncGenerator<string> {
    yield frame.before
    for await (const entry of entries) {
      yield `${count === 0 ? '' : frame.between}${JSON.stringify(writeEntry(entry))}\n`
      count++
    }
    yield frame.after
  }
  await pipeline(Readable.from(text()), createWriteStream(file, { flags: 'wx' }))
  return count
}
