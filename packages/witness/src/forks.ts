import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type CheckpointKeys, NoteError, openCheckpoint, parseAddCheckpoint } from '@casebridge/ledger'
import { replaceDurably } from './durable-file.ts'
import { type CosignedHead, folderOf } from './state.ts'

/** A checkpoint of the size we cosigned last, signed by the log as well, with another root. */
export interface Fork {
  readonly size: number
  /** What we have cosigned. */
  readonly seen: string
  /** What the log signed beside it. */
  readonly other: string
}

/** The fork that a refused request shows; undefined when it shows none. */
export function findFork(
  body: string,
  keys: CheckpointKeys,
  last: CosignedHead | undefined,
): Fork | undefined {
  try {
    const { checkpoint } = parseAddCheckpoint(body)
    const { size, root } = openCheckpoint(checkpoint, keys)
    if (last === undefined || size !== last.size || Buffer.compare(root, last.root) === 0) return undefined
    return { size, seen: last.note, other: checkpoint }
  } catch (error) {
    if (error instanceof NoteError) return undefined
    throw error
  }
}

/** How many proofs are kept of one log: the first says everything, and whoever holds the log's key can make any number. */
const MOST = 16

/**
 * Keeps both notes: anybody who has the public key of the log can see from them alone that it showed two faces.
 * @returns the folder.
 */
export async function keepFork(state: string, origin: string, { size, seen, other }: Fork): Promise<string> {
  const forks = forksOf(state, origin)
  const folder = join(forks, `${size}-${createHash('sha256').update(other).digest('hex').slice(0, 16)}`)
  await mkdir(forks, { recursive: true, mode: 0o700 })
  if (existsSync(join(folder, 'other.txt')) || readdirSync(forks).length >= MOST) return forks
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await replaceDurably(join(folder, 'seen.txt'), seen)
  await replaceDurably(join(folder, 'other.txt'), other)
  return folder
}

/** Whether a fork of this log was found and nobody has dealt with it: dealing with it means moving the folder away. */
export function hasForked(state: string, origin: string): boolean {
  const forks = forksOf(state, origin)
  return existsSync(forks) && readdirSync(forks).length > 0
}

function forksOf(state: string, origin: string): string {
  return join(folderOf(state, origin), 'forks')
}
