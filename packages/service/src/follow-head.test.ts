import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { canonicalBytes } from '@casebridge/ledger'
import type { Head, SignedHead } from '@casebridge/policy'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Followed, type FollowOptions, followHead } from './follow-head.ts'
import type { HeadKey } from './head-verification.ts'
import { Unavailable } from './problems.ts'

const NOW = new Date('2026-11-24T09:00:00Z')
const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const stranger = generateKeyPairSync('ed25519').privateKey

const bytesOf = (clauses: string) => new TextEncoder().encode(JSON.stringify({ clauses }))
const revisionOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** A signed head of the bundle with these clauses. */
function headOf(
  clauses: string,
  sequence: number,
  changed: Partial<Head> = {},
  key: KeyObject = privateKey,
): SignedHead {
  const head: Head = {
    kind: 'bundle',
    sequence,
    revision: revisionOf(bytesOf(clauses)),
    issuedAt: '2026-11-24T08:59:00Z',
    expiresAt: '2026-11-24T09:05:00Z',
    ...changed,
  }
  return { head, keyId: 'head-1', signature: sign(null, canonicalBytes(head), key).toString('base64') }
}

describe('what is in force', () => {
  const open: Followed<unknown>[] = []
  afterEach(() => Promise.all(open.splice(0).map((one) => one.close())))

  /** Where heads, documents and the highest sequence are kept; a test changes them as it goes. */
  function world(head: SignedHead) {
    const documents = new Map(['a', 'b'].map((clauses) => [revisionOf(bytesOf(clauses)), bytesOf(clauses)]))
    return { head, documents, seen: 0, now: NOW, fetched: 0, trouble: [] as string[] }
  }

  async function follow(from: ReturnType<typeof world>, changed: Partial<FollowOptions<string>> = {}) {
    const followed = await followHead<string>({
      kind: 'bundle',
      publicKey: publicKey.export({ format: 'jwk' }) as unknown as HeadKey,
      fetchHead: async () => from.head,
      fetchDocument: async (revision) => {
        from.fetched += 1
        return from.documents.get(revision) ?? new Uint8Array()
      },
      load: (document) => (document as { clauses: string }).clauses,
      seen: {
        get: async () => from.seen,
        set: async (sequence) => {
          from.seen = sequence
        },
      },
      pollMilliseconds: 5,
      now: () => from.now,
      onTrouble: (reason) => from.trouble.push(reason),
      ...changed,
    })
    open.push(followed)
    return followed
  }

  const untilTrouble = (from: ReturnType<typeof world>, reason: RegExp) =>
    vi.waitFor(() => expect(from.trouble.at(-1)).toMatch(reason))

  it('is the document that the head names, at once and again when another is named', async () => {
    const from = world(headOf('a', 1))
    const followed = await follow(from)
    expect(followed.current()).toBe('a')
    from.head = headOf('b', 2)
    await vi.waitFor(() => expect(followed.current()).toBe('b'))
    expect(from.seen).toBe(2)
  })

  it('is there without a gap while the next document is on its way', async () => {
    const from = world(headOf('a', 1))
    let deliver = () => {}
    const followed = await follow(from, {
      fetchDocument: async (revision) => {
        if (revision === revisionOf(bytesOf('b')))
          await new Promise<void>((resolve) => {
            deliver = resolve
          })
        return from.documents.get(revision) ?? new Uint8Array()
      },
    })
    const delivered = deliver
    from.head = headOf('b', 2)
    await vi.waitFor(() => expect(deliver).not.toBe(delivered))
    expect(followed.current()).toBe('a')
    deliver()
    await vi.waitFor(() => expect(followed.current()).toBe('b'))
  })

  it('is fetched once a revision, also when the head is renewed', async () => {
    const from = world(headOf('a', 1))
    const followed = await follow(from)
    from.head = headOf('a', 2)
    await vi.waitFor(() => expect(from.seen).toBe(2))
    expect([followed.current(), from.fetched]).toEqual(['a', 1])
  })

  it.each<[string, SignedHead, RegExp]>([
    ['signed by a stranger', headOf('b', 2, {}, stranger), /bad signature/],
    ['changed after it was signed', { ...headOf('b', 2), head: headOf('b', 3).head }, /bad signature/],
    ['without a signature', { ...headOf('b', 2), signature: '' }, /bad signature/],
    ['of another kind', headOf('b', 2, { kind: 'registry' }), /a head of registry/],
    ['older than one that was seen', headOf('b', 0), /head 0 after 1 was seen/],
    ['of the same sequence and another revision', headOf('b', 1), /two heads 1/],
    ['that has expired', headOf('b', 2, { expiresAt: '2026-11-24T09:00:00Z' }), /expired/],
    ['that expires at no time', headOf('b', 2, { expiresAt: 'never' }), /expired/],
    ['whose document has another hash', headOf('c', 2), /a document with hash sha256:/],
  ])('is never what a head names that is %s', async (_what, bad, reason) => {
    const from = world(headOf('a', 1))
    const followed = await follow(from)
    from.head = bad
    await untilTrouble(from, reason)
    expect([followed.current(), from.seen]).toEqual(['a', 1])
    // The good one that follows is taken.
    from.head = headOf('b', 4)
    await vi.waitFor(() => expect(followed.current()).toBe('b'))
  })

  it('is nothing older than what was seen before a restart', async () => {
    const from = world(headOf('a', 4))
    from.seen = 5
    const followed = await follow(from)
    await untilTrouble(from, /head 4 after 5 was seen/)
    expect(() => followed.current()).toThrow(Unavailable)
    from.head = headOf('a', 5)
    await vi.waitFor(() => expect(followed.current()).toBe('a'))
  })

  it('is nothing when its head has expired and no other came; a new head brings it back', async () => {
    const from = world(headOf('a', 1))
    const followed = await follow(from)
    from.now = new Date('2026-11-24T09:05:00Z')
    expect(() => followed.current()).toThrow(Unavailable)
    from.head = headOf('a', 2, { expiresAt: '2026-11-24T09:10:00Z' })
    await vi.waitFor(() => expect(followed.current()).toBe('a'))
  })

  it('is nothing before anything was seen', async () => {
    const from = world(headOf('a', 1))
    const followed = await follow(from, {
      fetchHead: async () => {
        throw new Error('nobody answers')
      },
    })
    expect(() => followed.current()).toThrow(Unavailable)
    expect(from.trouble).toEqual(['nobody answers'])
  })

  it('does not become older when an answer comes that nobody waits for any more', async () => {
    const from = world(headOf('a', 1))
    const late: (() => void)[] = []
    let slow = true
    let quiet = false
    const followed = await follow(from, {
      timeoutMilliseconds: 30,
      fetchHead: async () => (quiet ? new Promise<never>(() => {}) : from.head),
      fetchDocument: async (revision) => {
        if (slow) await new Promise<void>((resolve) => late.push(resolve))
        return from.documents.get(revision) ?? new Uint8Array()
      },
    })
    expect(() => followed.current()).toThrow(Unavailable)
    slow = false
    from.head = headOf('b', 2)
    await vi.waitFor(() => expect(followed.current()).toBe('b'))
    // From here on nothing newer comes that would hide it.
    quiet = true
    for (const deliver of late) deliver()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([followed.current(), from.seen]).toEqual(['b', 2])
  })
})
