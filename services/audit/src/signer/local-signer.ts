import { type SignHeadAnswer, type SignHeadRequest, signHead } from '@casebridge/ledger'
import { ed25519Signer, nodeHash, vkeyOf } from '@casebridge/ledger/node'
import type { HeadSigner } from '../domain/signing/head-signer.ts'
import type { HeadJournal } from './head-journal.ts'

/**
 * The local driver: key and memory in files of this machine. For development, and behind `main.ts` on a machine of its
 * own; a driver of a hardware module takes its place in production.
 * @param skeys secret note keys, the current one first. @throws KeyError
 */
export function localSigner(origin: string, skeys: readonly string[], journal: HeadJournal): HeadSigner {
  const signers = skeys.map(ed25519Signer)
  const vkeys = skeys.map(vkeyOf)
  return {
    keys: async () => vkeys,
    findLast: async () => journal.last(),
    async sign(request: SignHeadRequest): Promise<SignHeadAnswer> {
      const answer = signHead({ hash: nodeHash, origin, signers }, journal.last(), request)
      // INVARIANT (I7): remembered before it is handed out.
      if ('signed' in answer) journal.add(answer.signed)
      return answer
    },
  }
}
