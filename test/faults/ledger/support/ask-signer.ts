import { readFileSync } from 'node:fs'
import { formatAddCheckpoint, formatCheckpoint } from '@casebridge/ledger'
import { ed25519Verifier } from '@casebridge/ledger/node'
import type { Constellation } from '@casebridge/local'

/** Asks the signer for a head as the ledger does: with its secret, and here with an empty proof. */
export async function askSigner(
  { urls, keyring }: Constellation,
  head: { readonly oldSize: number; readonly size: number; readonly root: Uint8Array },
): Promise<{ readonly status: number; readonly text: string }> {
  const { name: origin } = ed25519Verifier(keyring.logVkey)
  const response = await fetch(`${urls.signer}/sign`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${readFileSync(keyring.signerTokenFile, 'utf8').trim()}`,
      'content-type': 'text/plain',
    },
    body: formatAddCheckpoint({
      oldSize: head.oldSize,
      proof: [],
      checkpoint: formatCheckpoint({ origin, ...head }),
    }),
  })
  return { status: response.status, text: await response.text() }
}
