import { type Receipt, toBase64, verifyReceipt } from '@casebridge/ledger'
import { ed25519Verifier, nodeHash } from '@casebridge/ledger/node'
import type { Constellation } from '@casebridge/local'
import { anEntry } from './an-entry.ts'

/** What a process of the ledger answers to an append. */
export interface Appended {
  readonly status: number
  readonly retryAfter: string | null
  readonly type: string | undefined
  /** Verified with the public key alone; undefined when nothing was appended. */
  readonly receipt: Receipt | undefined
}

/** Appends one entry at a process of the ledger, as a service does, and verifies the receipt. */
export async function append(
  constellation: Constellation,
  url: string,
  { leaf = anEntry(), knownSize = 0, as = 'exchange' } = {},
): Promise<Appended> {
  const token = await constellation.tokenFor(as, 'audit')
  const response = await fetch(`${url}/v1/entries`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ knownSize, entries: [{ entry: toBase64(leaf) }] }),
  })
  const body = (await response.json()) as { type?: string; receipts?: Receipt[] }
  const receipt = body.receipts?.[0]
  if (receipt !== undefined) {
    const verifier = ed25519Verifier(constellation.keyring.logVkey)
    const known = { size: 0, root: '' }
    const given = { ...receipt, consistency: knownSize === 0 ? receipt.consistency : [] }
    verifyReceipt({ hash: nodeHash, verifier, origin: verifier.name, entry: leaf, receipt: given, known })
  }
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    type: body.type,
    receipt,
  }
}

/** What a process says of itself. */
export async function healthOf(url: string): Promise<{ readonly code: number; readonly status: string }> {
  const response = await fetch(`${url}/health`)
  const { status } = (await response.json()) as { status: string }
  return { code: response.status, status }
}

/** Resolves when it holds; a process that does not answer is asked again. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds().catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 20))
}

const AT_ONCE = 1_000

/** Appends many entries, a thousand a request. @returns the receipts, not verified. */
export async function appendAll(
  constellation: Constellation,
  leaves: readonly Uint8Array[],
  url: string = constellation.urls.audit,
): Promise<readonly Receipt[]> {
  const token = await constellation.tokenFor('exchange', 'audit')
  const receipts: Receipt[] = []
  for (let from = 0; from < leaves.length; from += AT_ONCE) {
    const entries = leaves.slice(from, from + AT_ONCE).map((leaf) => ({ entry: toBase64(leaf) }))
    const response = await fetch(`${url}/v1/entries`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ knownSize: 0, entries }),
    })
    if (response.status !== 201) throw new Error(`answered ${response.status}: ${await response.text()}`)
    receipts.push(...((await response.json()) as { receipts: Receipt[] }).receipts)
  }
  return receipts
}
