import { closeSync, fstatSync, fsync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import { hashFromBase64, toBase64 } from '@casebridge/ledger'
import type { Head } from '../domain/log/tree.ts'

const FLUSHED_AFTER_MILLISECONDS = 100
/** Longer than any line. */
const TAIL_BYTES = 256

/** The memory of a signer is not readable: nothing may be signed until somebody has looked. */
export class JournalDamaged extends Error {
  override readonly name = 'JournalDamaged'
}

/**
 * The heads a signer has signed, one a line, in a file apart from the database. A line is written before its signature
 * is handed out, which a kill -9 cannot undo; it is flushed to disk within a tenth of a second. A power cut of the
 * signer's own machine can take back that much, and never more: signing the same head again gives the same bytes.
 */
export class HeadJournal {
  readonly #file: number
  #read = { bytes: 0, last: undefined as Head | undefined }
  #flush: NodeJS.Timeout | undefined

  private constructor(file: number) {
    this.#file = file
  }

  /** @throws JournalDamaged; the errors of node:fs. */
  static open(path: string): HeadJournal {
    const journal = new HeadJournal(openSync(path, 'a+', 0o600))
    journal.last()
    return journal
  }

  /**
   * The head of the last line, also when another process wrote it.
   * @throws JournalDamaged when the file has become shorter: what was forgotten may not be signed anew.
   */
  last(): Head | undefined {
    const { size } = fstatSync(this.#file)
    if (size < this.#read.bytes) throw new JournalDamaged('heads that were signed are no longer remembered')
    if (size !== this.#read.bytes) this.#read = { bytes: size, last: this.#readLast(size) }
    return this.#read.last
  }

  /** Written whole when it returns. @throws when there is no room for all of it. */
  add(head: Head): void {
    const { size: bytes } = fstatSync(this.#file)
    // A line that a power cut, or a full disk, left unfinished ends here, and counts for nothing.
    const line = `${this.#endsWell(bytes) ? '' : '\n'}${head.size} ${toBase64(head.root)}\n`
    // A disk that becomes full takes the beginning of a line, and says so only by its length.
    if (writeSync(this.#file, line) < line.length) {
      throw new JournalDamaged('a head could not be remembered, so it is not signed')
    }
    this.#read = { bytes: bytes + line.length, last: head }
    this.#flush ??= setTimeout(() => {
      this.#flush = undefined
      fsync(this.#file, () => undefined)
    }, FLUSHED_AFTER_MILLISECONDS).unref()
  }

  close(): void {
    clearTimeout(this.#flush)
    fsyncSync(this.#file)
    closeSync(this.#file)
  }

  #endsWell(bytes: number): boolean {
    return bytes === 0 || this.#tail(bytes).endsWith('\n')
  }

  #readLast(size: number): Head | undefined {
    if (size === 0) return undefined
    const lines = this.#tail(size).split('\n').slice(0, -1)
    // Not simply the last: of two processes that write at once the one that was asked first may come second.
    const heads = lines.flatMap((line) => parseLine(line) ?? [])
    const last = heads.reduce<Head | undefined>(
      (most, one) => (most && most.size > one.size ? most : one),
      undefined,
    )
    if (last !== undefined) return last
    throw new JournalDamaged(
      'the heads signed before cannot be read; nothing is signed until that is cleared',
    )
  }

  #tail(size: number): string {
    const bytes = Buffer.alloc(Math.min(size, TAIL_BYTES))
    readSync(this.#file, bytes, 0, bytes.length, size - bytes.length)
    return bytes.toString('latin1')
  }
}

function parseLine(line: string): Head | undefined {
  const [, count, encoded] = /^(\d+) (\S+)$/.exec(line) ?? []
  const root = encoded === undefined ? undefined : hashFromBase64(encoded)
  const size = Number(count)
  return root !== undefined && Number.isSafeInteger(size) ? { size, root } : undefined
}
