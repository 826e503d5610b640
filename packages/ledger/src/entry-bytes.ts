import { fromUtf8 } from './bytes.ts'
import { canonicalBytes, parseStrict } from './canonical.ts'
import type { Entry } from './entry.ts'
import { type EntryFault, faultsOf, MAX_LEAF_BYTES } from './entry-profile.ts'
import { scanEntry } from './entry-scan.ts'

/** Bytes or a value that is no ledger entry; names every fault. */
export class EntryError extends Error {
  override readonly name = 'EntryError'
  readonly faults: readonly EntryFault[]

  constructor(faults: readonly EntryFault[], options?: ErrorOptions) {
    super(
      `not a ledger entry: ${faults.map(({ pointer, problem }) => `${pointer || '/'} ${problem}`).join('; ')}`,
      options,
    )
    this.faults = faults
  }
}

/** The leaf bytes of an entry: canonical JSON. @throws EntryError naming every fault with a JSON pointer. */
export function encodeEntry(entry: Entry): Uint8Array {
  assertEntry(entry)
  const bytes = canonicalBytes(entry)
  if (bytes.length > MAX_LEAF_BYTES) throw tooLong(bytes)
  return bytes
}

/**
 * The entry that leaf bytes hold. One entry has exactly one spelling: `encodeEntry(decodeEntry(bytes))` are the same
 * bytes. @throws EntryError naming every fault with a JSON pointer.
 */
export function decodeEntry(bytes: Uint8Array): Entry {
  return scanEntry(bytes) === undefined ? decodePrecisely(bytes) : (JSON.parse(fromUtf8(bytes)) as Entry)
}

/** The same for any bytes, step by step: what the scanner does not recognise may be an entry, or names its faults. */
export function decodePrecisely(bytes: Uint8Array): Entry {
  if (bytes.length > MAX_LEAF_BYTES) throw tooLong(bytes)
  let value: unknown
  try {
    value = parseStrict(bytes)
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : 'unreadable'
    throw new EntryError([{ pointer: '', problem }], { cause })
  }
  assertEntry(value)
  return value
}

function assertEntry(value: unknown): asserts value is Entry {
  const faults = faultsOf(value)
  if (faults.length > 0) throw new EntryError(faults)
}

function tooLong(bytes: Uint8Array): EntryError {
  return new EntryError([
    { pointer: '', problem: `is ${bytes.length} bytes long, more than ${MAX_LEAF_BYTES}` },
  ])
}
