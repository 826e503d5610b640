import { signNote, toBase64 } from '@casebridge/ledger'
import { ed25519Signer } from '@casebridge/ledger/node'
import type { TimeStamper } from '../domain/copies/copies.ts'

/**
 * LOCAL DRIVER of time stamping: this machine signs its own clock, in note format. It shows the place of an authority and
 * proves nothing against the operator; a client of RFC 3161 takes its place in production.
 * @param skey secret note key. @throws KeyError
 */
export function localStamper(skey: string, now: () => Date): TimeStamper {
  const signer = ed25519Signer(skey)
  return {
    async stamp(digest) {
      const text = `casebridge local time stamp\n${now().toISOString()}\n${toBase64(digest)}\n`
      return { kind: 'local-stamp', token: Buffer.from(signNote(text, [signer])) }
    },
  }
}
