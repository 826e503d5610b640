import type { ServiceClient } from '@casebridge/contract'
import { type Receipt, ReceiptError } from '@casebridge/ledger'
import { EntriesRefused, EntriesWithheld, type Recordable } from './ledger.ts'

const TIMEOUT_MILLISECONDS = 2_000

/**
 * Appends entries to the audit service, all or none.
 * @throws when it does not answer in time or refuses; ReceiptError when it says that it forgot what we have seen.
 */
export function appendTo(audit: ServiceClient<'audit'>) {
  return async (entries: readonly Recordable[], knownSize: number): Promise<readonly Receipt[]> => {
    const body = { knownSize, entries: entries.map(toWire) }
    const { data, error, response } = await audit.POST('/entries', {
      body,
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    })
    if (data) return data.receipts
    if (error.type.endsWith(':rolled-back'))
      throw new ReceiptError('rolled-back', 'the log is smaller than it was')
    if (error.type.endsWith(':unwitnessed')) throw new EntriesWithheld('the ledger is not witnessed')
    // Says nothing of the entries: it takes our token for expired, for example because its clock is ahead.
    if (response.status === 401) throw new Error('the audit service does not know us')
    if (response.status < 500)
      throw new EntriesRefused(`the audit service refused: ${error.status} ${error.type}`)
    throw new Error(`the audit service answered ${response.status}`)
  }
}

function toWire({ entry, actor, person }: Recordable) {
  return { entry: Buffer.from(entry).toString('base64'), ...(actor && { actor }), ...(person && { person }) }
}
