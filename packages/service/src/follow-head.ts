import { createHash, createPublicKey, verify } from 'node:crypto'
import { canonicalBytes } from '@casebridge/ledger'
import type { Head, SignedHead } from '@casebridge/policy'
import { pause } from './pause.ts'
import { Unavailable } from './problems.ts'

export interface FollowOptions<T> {
  readonly kind: Head['kind']
  /** Public key (JWK, Ed25519) that signs heads. */
  readonly publicKey: { readonly kty: string; readonly crv: string; readonly x: string }
  readonly fetchHead: () => Promise<SignedHead>
  /** The exact bytes of a document by its revision. */
  readonly fetchDocument: (revision: string) => Promise<Uint8Array>
  /** Makes a document usable; done once a revision. */
  readonly load: (document: unknown, revision: string) => T
  /** The highest sequence seen, kept across restarts. */
  readonly seen: { get(): Promise<number>; set(sequence: number): Promise<void> }
  readonly pollMilliseconds?: number
  readonly now?: () => Date
  /** Told when a head or document is refused, or cannot be had. */
  readonly onTrouble?: (reason: string, cause: unknown) => void
}

/** What is in force, kept up to date. */
export interface Followed<T> {
  /** @throws Unavailable when nothing valid was ever seen, or the head has expired. */
  current(): T
  close(): Promise<void>
}

const POLL_MILLISECONDS = 400
const RETRY_AFTER_SECONDS = 2

/**
 * Follows a head: polls it, verifies it, and keeps the document it names ready.
 *
 * INVARIANT: an unsigned, expired or older head is never followed, also not after a restart; the document in use is
 * the one whose hash the head names. When in doubt nothing is current, and then nothing is decided.
 */
export async function followHead<T>(options: FollowOptions<T>): Promise<Followed<T>> {
  const key = createPublicKey({ key: { ...options.publicKey }, format: 'jwk' })
  const now = options.now ?? (() => new Date())
  const stop = new AbortController()
  let highest = await options.seen.get()
  let loaded: { readonly head: Head; readonly value: T } | undefined

  async function poll(): Promise<void> {
    const { head, signature } = await options.fetchHead()
    if (head.kind !== options.kind) throw new Error(`a head of ${head.kind}`)
    if (!verify(null, canonicalBytes(head), key, Buffer.from(signature, 'base64')))
      throw new Error('a head with a bad signature')
    if (head.sequence < highest) throw new Error(`head ${head.sequence} after ${highest} was seen`)
    if (head.expiresAt <= now().toISOString()) throw new Error('an expired head')
    const value = head.revision === loaded?.head.revision ? loaded.value : await fetchValue(head.revision)
    if (head.sequence > highest) await options.seen.set(head.sequence)
    highest = head.sequence
    loaded = { head, value }
  }

  async function fetchValue(revision: string): Promise<T> {
    const bytes = await options.fetchDocument(revision)
    const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    if (hash !== revision) throw new Error(`a document with hash ${hash} under the name ${revision}`)
    return options.load(JSON.parse(new TextDecoder().decode(bytes)), revision)
  }

  const attempt = () =>
    poll().catch((cause: unknown) =>
      options.onTrouble?.(cause instanceof Error ? cause.message : String(cause), cause),
    )
  await attempt()
  const done = (async () => {
    while (!stop.signal.aborted) {
      await pause(options.pollMilliseconds ?? POLL_MILLISECONDS, stop.signal)
      if (!stop.signal.aborted) await attempt()
    }
  })()
  return {
    current() {
      if (loaded === undefined || loaded.head.expiresAt <= now().toISOString())
        throw new Unavailable(RETRY_AFTER_SECONDS)
      return loaded.value
    },
    async close() {
      stop.abort()
      await done
    },
  }
}
