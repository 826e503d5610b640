import {
  type DetailKind,
  EXPORT_FORMAT,
  type ExportBundle,
  type ExportedEntry,
  type Opening,
} from '@casebridge/ledger'
import { SourceError } from './source.ts'
import { list, members } from './wire.ts'

/** Reads an export of chosen entries; nothing in it is verified yet. @throws SourceError when it is none. */
export function readBundle(value: unknown, file: string): ExportBundle {
  const given = members(value, file)
  if (given.format !== EXPORT_FORMAT)
    throw new SourceError(`${file} is no export of the format ${EXPORT_FORMAT}.`)
  // What this version does not know is part of what was recorded: it stays, so that it counts in the digest.
  const { log, entries, policies, schema, ...unknown } = members(given.content, 'The content')
  const record = members(given.record, 'The record')
  const keys = members(given.keys, 'The key set')
  return {
    format: EXPORT_FORMAT,
    content: {
      log: text(log, 'The name of the log'),
      entries: list(entries, 'The entries').map(readEntry),
      policies: texts(policies, 'The revisions'),
      schema: text(schema, 'The schema'),
      ...unknown,
    },
    record: { entry: text(record.entry, 'The record'), proof: text(record.proof, 'The proof of the record') },
    proofs: texts(given.proofs, 'The proofs'),
    checkpoint: text(given.checkpoint, 'The checkpoint'),
    ...(given.witnessed !== undefined && { witnessed: readWitnessed(given.witnessed) }),
    policies: list(given.policies, 'The policies').map(readPolicy),
    keys: { log: texts(keys.log, 'The keys'), witnesses: texts(keys.witnesses, 'The keys of witnesses') },
  }
}

function readEntry(value: unknown): ExportedEntry {
  const { index, entry, ...more } = members(value, 'An entry')
  if (!Number.isSafeInteger(index)) throw new SourceError('An entry has no index.')
  const { actor, person, erased, ...rest } = more
  return {
    index: Number(index),
    entry: text(entry, 'An entry'),
    ...(actor !== undefined && { actor: readOpening(actor) }),
    ...(person !== undefined && { person: readOpening(person) }),
    ...(erased !== undefined && { erased: list(erased, 'What is erased').map(kind) }),
    ...rest,
  }
}

function readOpening(value: unknown): Opening {
  const { key, detail, ...rest } = members(value, 'An opened detail')
  return { key: text(key, 'The key of a detail'), detail, ...rest }
}

function readPolicy(value: unknown): ExportBundle['policies'][number] {
  const { revision, bytes } = members(value, 'A policy bundle')
  return { revision: text(revision, 'A revision'), bytes: text(bytes, 'A policy bundle') }
}

function readWitnessed(value: unknown): NonNullable<ExportBundle['witnessed']> {
  const { checkpoint, consistency } = members(value, 'What witnesses saw')
  return {
    checkpoint: text(checkpoint, 'The checkpoint of the witnesses'),
    consistency: texts(consistency, 'The consistency proof'),
  }
}

function kind(value: unknown): DetailKind {
  if (value !== 'actor' && value !== 'person') throw new SourceError('What is erased is no kind of detail.')
  return value
}

function texts(value: unknown, what: string): readonly string[] {
  return list(value, what).map((one) => text(one, what))
}

function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new SourceError(`${what} is no text.`)
  return value
}
