import type { Head, PublicKey } from '@casebridge/policy'
import { Conflict, InvalidInput, NotFound } from '@casebridge/service'
import type { Act } from './act.ts'
import { changeRegistry } from './publish.ts'
import type { Storage } from './storage.ts'

/**
 * Registers a professional's own signing key; it is durable and published when this resolves. The same key again
 * adds nothing, and answers with the registry in force.
 * @throws NotFound for anybody else's id: nobody registers a key for another, nor learns who exists.
 * @throws InvalidInput unless it is an Ed25519 key, in the one spelling of its 32 bytes.
 * @throws Conflict when the kid names another key, or the key is another professional's.
 */
export function registerKey(
  storage: Storage,
  { by, trace }: Pick<Act, 'by' | 'trace'>,
  professional: string,
  key: PublicKey,
): Promise<Head> {
  if (by.id !== professional) throw new NotFound()
  assertSigningKey(key)
  return changeRegistry(storage, { by, trace, effect: 'key-registered' }, async (registry, now) => {
    const match = await registry.findSigningKey(professional, key)
    if (match === 'taken') throw new Conflict('key-taken')
    if (match === 'none') await registry.addSigningKey(professional, key, now)
  })
}

function assertSigningKey({ crv, x }: PublicKey): void {
  if (crv !== 'Ed25519') throw fault('/crv', 'curve', 'Only Ed25519 keys sign.')
  // 43 characters carry two bits more than 32 bytes: without this, one key would have four names.
  if (Buffer.from(x, 'base64url').toString('base64url') !== x) {
    throw fault('/x', 'encoding', 'This is not the base64url of 32 bytes.')
  }
}

function fault(pointer: string, code: string, detail: string): InvalidInput {
  return new InvalidInput([{ in: 'body', pointer, code, detail }])
}
