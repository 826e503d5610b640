import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { writePrivate } from '../private-file.ts'

/** Generated passwords and client secrets by name, in one private file. */
export interface Vault {
  /** The secret of that name: 192 bits, made on first use and kept. */
  get(name: string): string
}

export function openVault(file: string): Vault {
  const secrets = new Map<string, string>(
    existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8'))) : [],
  )
  return {
    get(name) {
      const known = secrets.get(name)
      if (known !== undefined) return known
      const secret = randomBytes(24).toString('base64url')
      secrets.set(name, secret)
      writePrivate(file, `${JSON.stringify(Object.fromEntries(secrets), null, 2)}\n`)
      return secret
    },
  }
}
