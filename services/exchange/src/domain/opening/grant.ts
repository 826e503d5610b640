import { createHash } from 'node:crypto'
import type { audit, ServiceClient } from '@casebridge/contract'
import {
  canonicalBytes,
  type Receipt,
  type VerifiedReceipt,
  type Verifier,
  verifyReceipt,
} from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import { Unavailable } from '@casebridge/service'

const TIMEOUT_MILLISECONDS = 5_000
const RETRY_AFTER_SECONDS = 2

export type GrantDeed = audit.components['schemas']['DeedDocument']

/** A leave of two auditors to open what one entry made known, as audit gives it: nothing of it is believed yet. */
export interface OfferedGrant {
  readonly deed: GrantDeed
  /** Bytes of the entry that recorded it. */
  readonly entry: Uint8Array
  readonly receipt: Receipt
}

/** A grant that the ledger proves. */
export interface ProvenGrant {
  readonly deed: GrantDeed
  readonly receipt: VerifiedReceipt
}

/** Asks audit for a grant; undefined when it knows none of this id. @throws Unavailable */
export function grantsOf(client: ServiceClient<'audit'>) {
  return async (entryId: string): Promise<OfferedGrant | undefined> => {
    const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS)
    const { data, response } = await client
      .GET('/grants/{entryId}', { params: { path: { entryId } }, signal })
      .catch((cause: unknown) => {
        throw new Unavailable(RETRY_AFTER_SECONDS, { cause })
      })
    if (data !== undefined) return { ...data, entry: Buffer.from(data.entry, 'base64') }
    if (response.status === 404) return undefined
    throw new Unavailable(RETRY_AFTER_SECONDS, { cause: new Error(`audit answered ${response.status}`) })
  }
}

/**
 * Verifies a grant without believing audit: the log's own signature over an entry whose digest is that of this very
 * grant. A service that only says "granted" cannot pass.
 * @throws ReceiptError when the entry is not in the log; undefined when the entry says something else.
 */
export function proveGrant(
  verifier: Verifier,
  { deed, entry, receipt }: OfferedGrant,
): ProvenGrant | undefined {
  const known = { size: 0, root: '' }
  const proven = verifyReceipt({ hash: nodeHash, verifier, origin: verifier.name, entry, receipt, known })
  const { event, effect, transaction, decision, organisation } = proven.entry
  const [asked, granted] = deed.codes.openers
  const isThis =
    event === 'review' &&
    effect === 'opening-granted' &&
    deed.act === 'opening-granted' &&
    transaction === deed.review &&
    organisation === deed.agency &&
    decision === `sha256:${createHash('sha256').update(canonicalBytes(deed)).digest('hex')}`
  // INVARIANT (P17): four eyes. Who granted it is the author of the grant, and another than who asked.
  return isThis && asked !== granted && granted === deed.by ? { deed, receipt: proven } : undefined
}
