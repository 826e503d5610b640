import {
  type EarlierHead,
  fromBase64,
  hashFromBase64,
  parseCheckpoint,
  parseNote,
  type StoredEntry,
  toBase64,
} from '@casebridge/ledger'
import { SourceError } from './source.ts'

/** An entry as the contract and an export write it. */
export interface WireEntry {
  readonly index: number
  /** Canonical bytes, base64. */
  readonly entry: string
  /** Base64. */
  readonly leafHash: string
}

export interface WireHead {
  readonly size: number
  /** Base64. */
  readonly root: string
}

/** @throws SourceError when it is no entry. */
export function readEntry(value: unknown): StoredEntry {
  const { index, entry, leafHash } = members(value, 'an entry')
  const leaf = typeof entry === 'string' ? fromBase64(entry) : undefined
  const hash = typeof leafHash === 'string' ? hashFromBase64(leafHash) : undefined
  if (!isCount(index) || leaf === undefined || hash === undefined) {
    throw new SourceError(
      `Entry ${JSON.stringify(index)} is not written as an entry: {index, entry, leafHash}.`,
    )
  }
  return { index, leaf, leafHash: hash }
}

/** @throws SourceError when it is no head. */
export function readHead(value: unknown): EarlierHead {
  const { size, root } = members(value, 'a tree head')
  const hash = typeof root === 'string' ? hashFromBase64(root) : undefined
  if (!isCount(size) || hash === undefined) {
    throw new SourceError(`Tree head ${JSON.stringify(size)} is not written as a tree head: {size, root}.`)
  }
  return { size, root: hash }
}

export function writeEntry({ index, leaf, leafHash }: StoredEntry): WireEntry {
  if (leaf === null)
    throw new SourceError(`The bytes of entry ${index} have been pruned; they cannot be exported.`)
  return { index, entry: toBase64(leaf), leafHash: toBase64(leafHash) }
}

export function writeHead({ size, root }: EarlierHead): WireHead {
  return { size, root: toBase64(root) }
}

/** What a checkpoint counts. One that cannot be read counts nothing; verifying it says what is wrong with it. */
export function sizeOf(checkpoint: string): number {
  try {
    return parseCheckpoint(parseNote(checkpoint).text).size
  } catch {
    return 0
  }
}

/** The members of an object. @throws SourceError when it is none. */
export function members(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SourceError(`${what} is no object.`)
  return { ...value }
}

/** The elements of a list. @throws SourceError when it is none. */
export function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new SourceError(`${what} is no list.`)
  return value
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
