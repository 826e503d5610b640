import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise } from 'yauzl'
import { Unreadable } from './table.ts'

/** All that a list needs when it is unpacked; a file that holds more is no list of ours. */
const MOST_BYTES = 10 * 1_048_576
const MOST_ENTRIES = 500

/**
 * The texts in a zip whose names are wanted.
 * INVARIANT: nothing is unpacked beyond the limit. An entry may not unpack to another size than it states (the
 * library ends the stream), and what the entries state is added up before the first byte is unpacked.
 * @throws Unreadable
 */
export async function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true })
    if (zip.entryCount > MOST_ENTRIES) throw tooLarge()
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    const stated = entries.reduce((total, { uncompressedSize }) => total + uncompressedSize, 0)
    if (stated > MOST_BYTES) throw tooLarge()
    const texts = new Map<string, string>()
    for (const entry of entries.filter(({ fileName }) => isWanted(fileName))) {
      if (entry.isEncrypted())
        throw new Unreadable('encrypted', 'This workbook has a password; save it without.')
      texts.set(entry.fileName, await textOf(await zip.openReadStreamPromise(entry)))
    }
    return texts
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(
      'malformed',
      'This is no workbook that can be read. Save the list as XLSX or as CSV.',
    )
  }
}

async function textOf(stream: Readable): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
}

function tooLarge(): Unreadable {
  return new Unreadable('too-large', 'Unpacked, this workbook is larger than any list.')
}
