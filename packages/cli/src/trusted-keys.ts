import { readFile } from 'node:fs/promises'
import { NoteError, openKeySet, parseKeySet, parseNote, type Verifier } from '@casebridge/ledger'
import { ed25519Verifier, witnessVerifier } from '@casebridge/ledger/node'
import { type Command, InvalidArgumentError } from 'commander'
import { readKeyOption } from './read-key-option.ts'
import { SourceError } from './source.ts'

/** By what a log is known: one key, or a set of keys that offline roots have signed. */
export interface KeyOptions {
  readonly vkey?: Verifier
  readonly keySet?: string
  readonly root: readonly Verifier[]
  readonly roots: number
  readonly origin?: string
}

/** Whose signatures count. */
export interface TrustedKeys {
  readonly origin: string
  readonly verifiers: readonly Verifier[]
  /** Witnesses that the key set names; none for a single key. */
  readonly witnesses: readonly Verifier[]
}

/** Adds the options that say by what a log is known. */
export function withKeys(command: Command): Command {
  return command
    .option('--vkey <key>', 'public key of the log, in note format', (text) =>
      readKeyOption(() => ed25519Verifier(text)),
    )
    .option('--key-set <file>', 'instead: the key set of the log, signed by its roots')
    .option('--root <vkey>', 'public key of a root; repeat for more', addRoot, [])
    .option('--roots <number>', 'so many of these roots must have signed', readCount, 2)
    .option('--origin <origin>', 'name of the log; the name of the key when left out')
}

/** @throws SourceError when nothing says whose signatures count, or too few roots do. */
export async function trustedKeys({ vkey, keySet, root, roots, origin }: KeyOptions): Promise<TrustedKeys> {
  if (vkey !== undefined && keySet === undefined) {
    return { origin: origin ?? vkey.name, verifiers: [vkey], witnesses: [] }
  }
  if (vkey !== undefined || keySet === undefined) {
    throw new SourceError('Say by what the log is known: --vkey, or --key-set with --root.')
  }
  const note = await readFile(keySet, 'utf8').catch((cause: unknown) => {
    throw new SourceError(`${keySet} cannot be read.`, { cause })
  })
  try {
    const set = openKeySet(note, root, roots, origin ?? parseKeySet(parseNote(note).text).origin)
    const today = new Date().toISOString().slice(0, 10)
    return {
      origin: set.origin,
      verifiers: set.log
        .filter(({ until }) => until === null || today < until)
        .map(({ vkey: key }) => ed25519Verifier(key)),
      witnesses: set.witnesses.map(({ vkey: key }) => witnessVerifier(key)),
    }
  } catch (cause) {
    if (!(cause instanceof NoteError)) throw cause
    throw new SourceError(`${keySet} is no key set to be believed: ${cause.message}.`, { cause })
  }
}

function addRoot(vkey: string, before: readonly Verifier[]): readonly Verifier[] {
  return [...before, readKeyOption(() => ed25519Verifier(vkey))]
}

function readCount(text: string): number {
  const count = Number(text)
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError('not a number above 0')
  return count
}
