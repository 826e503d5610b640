import { stat } from 'node:fs/promises'
import { fromBase64 } from '@casebridge/ledger'
import { directorySource } from './directory-source.ts'
import { readJson } from './read-file.ts'
import { type LogSource, SourceError } from './source.ts'
import { list, members, readEntry, readHead } from './wire.ts'

/**
 * Reads an export: one JSON file, or a directory of tiles. @throws SourceError when it cannot be read as one.
 */
export async function fileSource(path: string): Promise<LogSource> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new SourceError(`There is no export at ${path}.`)
  if (found.isDirectory()) return directorySource(path)
  const { origin, checkpoint, treeHeads, entries, policies } = members(await readJson(path), path)
  if (typeof origin !== 'string' || typeof checkpoint !== 'string') {
    throw new SourceError(`${path} has no origin or no checkpoint.`)
  }
  const all = list(entries, `entries of ${path}`).map(readEntry)
  const kept = policies === undefined ? {} : members(policies, `policies of ${path}`)
  return {
    origin,
    checkpoint,
    heads: list(treeHeads, `treeHeads of ${path}`).map(readHead),
    entries: once(all),
    async findPolicy(revision) {
      const base64 = kept[revision]
      return typeof base64 === 'string' ? fromBase64(base64) : undefined
    },
  }
}

async function* once<T>(page: readonly T[]): AsyncGenerator<readonly T[]> {
  yield page
}
