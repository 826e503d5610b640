import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type ErasableKeys,
  fileErasableKeys,
  fileKeyEncryption,
  type KeyEncryption,
} from '@casebridge/service'

/** The key file and the erasable secrets of a service, in a folder of their own. */
export interface KeysOnDisk {
  readonly keys: KeyEncryption
  readonly erasable: ErasableKeys
  readonly directory: string
  /** Where the secrets are. */
  readonly secrets: string
  remove(): void
}

export function keysOnDisk(): KeysOnDisk {
  const directory = mkdtempSync(join(tmpdir(), 'casebridge-audit-'))
  const file = join(directory, 'keys.json')
  const content = { current: 'first', keys: { first: Buffer.alloc(32, 7).toString('base64') } }
  writeFileSync(file, JSON.stringify(content), { mode: 0o600 })
  const secrets = join(directory, 'secrets')
  return {
    ...{ keys: fileKeyEncryption(file), erasable: fileErasableKeys(secrets), directory, secrets },
    remove: () => rmSync(directory, { recursive: true }),
  }
}
