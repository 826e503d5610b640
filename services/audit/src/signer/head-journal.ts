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

  /** The head of the last line, also when another process wrote it. */
  last(): Head | undefined {
    const { size } = fstatSync(this.#file)
    if (size !== this.#read.bytes) this.#read = { bytes: size, last: this.#readLast(size) }
    return this.#read.last
  }

  /** Written when it returns. */
  add({ size, root }: Head): void {
    // A line that a power cut left unfinished ends here, and counts for nothing.
    const line = `${this.#endsWell() ? '' : '\n'}${size} ${toBase64(root)}\n`
    writeSync(this.#file, line)
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

  #endsWell(): boolean {
    const { size } = fstatSync(this.#file)
    return size === 0 || this.#tail(size).endsWith('\n')
  }

  #readLast(size: number): Head | undefined {
    if (size === 0) return undefined
    const lines = this.#tail(size).split('\n').slice(0, -1)
    for (const line of lines.reverse()) {
      const head = parseLine(line)
      if (head !== undefined) return head
    }
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
