import { createPublicKey, type KeyObject } from 'node:crypto'
import type { Head, SignedHead } from '@casebridge/policy'
import { documentUnder, type HeadKey, verifiedHead } from './head-verification.ts'
import { pause } from './pause.ts'
import { Unavailable } from './problems.ts'

export interface FollowOptions<T> {
  readonly kind: Head['kind']
  /** Public key (JWK, Ed25519) that signs heads. */
  readonly publicKey: HeadKey
  /** @param signal aborted when nobody waits for the answer any more. */
  readonly fetchHead: (signal: AbortSignal) => Promise<SignedHead>
  /** The exact bytes of a document by its revision. */
  readonly fetchDocument: (revision: string, signal: AbortSignal) => Promise<Uint8Array>
  /** Makes a document usable; done once a revision. */
  readonly load: (document: unknown, revision: string) => T
  /** The highest sequence seen, kept across restarts. */
  readonly seen: { get(): Promise<number>; set(sequence: number): Promise<void> }
  readonly pollMilliseconds?: number
  /** How long one look may take. */
  readonly timeoutMilliseconds?: number
  readonly now?: () => Date
  /** Told when a head or document is refused, or cannot be had: once, until something else is the matter. */
  readonly onTrouble?: (reason: string, cause: unknown) => void
}

/** What is in force, kept up to date. */
export interface Followed<T> {
  /** @throws Unavailable when nothing valid was ever seen, or the head has expired. */
  current(): T
  close(): Promise<void>
}

interface Loaded<T> {
  readonly head: Head
  readonly value: T
}

const POLL_MILLISECONDS = 400
const TIMEOUT_MILLISECONDS = 5_000
const RETRY_AFTER_SECONDS = 2

/**
 * Follows a head: polls it, verifies it, and keeps the document it names ready. The first look is over when this
 * resolves, whether it found something or not.
 *
 * INVARIANT: an unsigned, expired or older head is never followed, also not after a restart; the document in use is
 * the one whose hash the head names. When in doubt nothing is current, and then nothing is decided.
 */
export async function followHead<T>(options: FollowOptions<T>): Promise<Followed<T>> {
  const key = createPublicKey({ key: { ...options.publicKey }, format: 'jwk' })
  const now = options.now ?? (() => new Date())
  const stop = new AbortController()
  let highest = await options.seen.get()
  let loaded: Loaded<T> | undefined
  let trouble: string | undefined

  async function look(signal: AbortSignal): Promise<void> {
    const next = await fetchNext(options, { key, highest, loaded, now: now() }, signal)
    // Whoever was given up must not come back and put an older head in force.
    signal.throwIfAborted()
    if (next.head.sequence > highest) await options.seen.set(next.head.sequence)
    highest = next.head.sequence
    loaded = next
    trouble = undefined
  }

  async function attempt(): Promise<void> {
    const timeout = AbortSignal.timeout(options.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS)
    const signal = AbortSignal.any([stop.signal, timeout])
    try {
      await Promise.race([look(signal), aborted(signal)])
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      if (stop.signal.aborted || reason === trouble) return
      trouble = reason
      options.onTrouble?.(reason, cause)
    }
  }

  await attempt()
  const done = (async () => {
    while (!stop.signal.aborted) {
      await pause(options.pollMilliseconds ?? POLL_MILLISECONDS, stop.signal)
      if (!stop.signal.aborted) await attempt()
    }
  })()
  return {
    current() {
      if (loaded === undefined || Date.parse(loaded.head.expiresAt) <= now().getTime())
        throw new Unavailable(RETRY_AFTER_SECONDS)
      return loaded.value
    },
    async close() {
      stop.abort()
      await done
    },
  }
}

interface Known<T> {
  readonly key: KeyObject
  readonly highest: number
  readonly loaded: Loaded<T> | undefined
  readonly now: Date
}

async function fetchNext<T>(
  { kind, fetchHead, fetchDocument, load }: FollowOptions<T>,
  { key, highest, loaded, now }: Known<T>,
  signal: AbortSignal,
): Promise<Loaded<T>> {
  const head = verifiedHead(await fetchHead(signal), { kind, key, highest, last: loaded?.head, now })
  if (head.revision === loaded?.head.revision) return { head, value: loaded.value }
  const document = documentUnder(head.revision, await fetchDocument(head.revision, signal))
  return { head, value: load(document, head.revision) }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
