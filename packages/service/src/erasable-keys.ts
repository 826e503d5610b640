import { hkdfSync, randomBytes } from 'node:crypto'
import { CannotDecrypt, decrypt, encrypt, type KeyEncryption } from './envelope.ts'

/**
 * Secrets that can be destroyed for good, kept apart from every database and from the backups of databases.
 *
 * A name MUST say nothing about whom its secret is for: it stays behind in old copies of what was erased.
 */
export interface ErasableKeys {
  /** The secret of that name, 32 bytes; a new one is durable when this resolves. Two who ask at once get the same. */
  create(name: string): Promise<Uint8Array>
  /** Undefined when there is none, or no longer. */
  find(name: string): Promise<Uint8Array | undefined>
  /** Resolves when the secret is gone for good; also when there was none. */
  destroy(name: string): Promise<void>
}

/** Key encryption whose results can be made unreadable, copies and backups of them included. */
export interface ErasableKeyEncryption extends KeyEncryption {
  /** @throws KeyErased when it was destroyed; CannotDecrypt. */
  unwrap(wrapped: Uint8Array, context: string): Promise<Uint8Array>
  /** Destroys what else it takes to unwrap this. Resolves also when that was done before. @throws CannotDecrypt */
  destroy(wrapped: Uint8Array, context: string): Promise<void>
}

/** A data key whose secret was destroyed. */
export class KeyErased extends Error {
  override readonly name = 'KeyErased'
}

const NAME_BYTES = 32
/** What a key that was wrapped without a secret has: nothing but itself. */
const PLAIN_BYTES = 32

/**
 * Wraps a data key twice: under a key derived (HKDF, RFC 5869) from a secret of its own, and that under the key file.
 * The secret alone opens nothing, and the database with the key file opens nothing without the secret: with it
 * destroyed, neither does any backup of them.
 *
 * Keys that were wrapped before there were secrets still unwrap. Nothing but their ciphertext can be erased of those.
 */
export function erasableKeyEncryption(keys: KeyEncryption, erasable: ErasableKeys): ErasableKeyEncryption {
  const inner = async (wrapped: Uint8Array, context: string) => {
    const bytes = await keys.unwrap(wrapped, context)
    if (bytes.length === PLAIN_BYTES) return { plain: bytes }
    const name = Buffer.from(bytes.subarray(0, NAME_BYTES)).toString('hex')
    return { name, locked: bytes.subarray(NAME_BYTES) }
  }
  return {
    id: keys.id,
    async wrap(dataKey, context) {
      if (dataKey.length !== PLAIN_BYTES) throw new CannotDecrypt(`a data key has ${PLAIN_BYTES} bytes`)
      const name = newSecretName()
      // INVARIANT (I6): the secret is durable before anything is that needs it. Left over by a crash, it opens nothing.
      const lock = lockOf(await erasable.create(name), context)
      const locked = encrypt(lock, dataKey, `erasable|${context}`)
      return keys.wrap(new Uint8Array([...Buffer.from(name, 'hex'), ...locked]), context)
    },
    async unwrap(wrapped, context) {
      const { plain, name, locked } = await inner(wrapped, context)
      if (plain !== undefined) return plain
      const secret = await erasable.find(name)
      if (secret === undefined) throw new KeyErased('the key was erased')
      return decrypt(lockOf(secret, context), locked, `erasable|${context}`)
    },
    async destroy(wrapped, context) {
      const { name } = await inner(wrapped, context)
      if (name !== undefined) await erasable.destroy(name)
    },
  }
}

/** A name for a secret: random, so that it says nothing and is never used again. */
export function newSecretName(): string {
  return randomBytes(NAME_BYTES).toString('hex')
}

function lockOf(secret: Uint8Array, context: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), `casebridge|${context}`, PLAIN_BYTES))
}
