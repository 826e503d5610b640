import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredEntry } from '@casebridge/ledger'
import { type LogSource, SourceError } from './source.ts'
import { list, members, readEntry, readHead } from './wire.ts'

/** Names inside an exported directory. */
export const LOG_FILE = 'log.json'
export const ENTRIES_FILE = 'entries.jsonl'

/**
 * Reads an export: one JSON file, or a directory with `log.json` and `entries.jsonl`, which is read as a stream.
 * @throws SourceError when it cannot be read as one.
 */
export async function fileSource(path: string): Promise<LogSource> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new SourceError(`There is no export at ${path}.`)
  const file = found.isDirectory() ? join(path, LOG_FILE) : path
  const { origin, checkpoint, treeHeads, entries } = members(parse(await read(file), file), file)
  if (typeof origin !== 'string' || typeof checkpoint !== 'string') {
    throw new SourceError(`${file} has no origin or no checkpoint.`)
  }
  const heads = list(treeHeads, `treeHeads of ${file}`).map(readHead)
  const all = found.isDirectory()
    ? linesOf(join(path, ENTRIES_FILE))
    : list(entries, `entries of ${file}`).map(readEntry)
  return { origin, checkpoint, heads, entries: all }
}

async function* linesOf(file: string): AsyncGenerator<StoredEntry> {
  const handle = await open(file).catch((cause: unknown) => {
    throw new SourceError(`${file} cannot be read.`, { cause })
  })
  for await (const line of handle.readLines()) yield readEntry(parse(line, file))
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new SourceError(`${file} cannot be read.`, { cause })
  })
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new SourceError(`${file} is not JSON.`, { cause })
  }
}
