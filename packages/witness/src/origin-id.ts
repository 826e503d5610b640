import { createHash } from 'node:crypto'

/** How paths name a log: lowercase hex of SHA-256 over its origin line. https://c2sp.org/tlog-witness, monitoring. */
export function originId(origin: string): string {
  return createHash('sha256').update(origin).digest('hex')
}
