import type { ServiceClient } from '@casebridge/contract'
import { Unavailable } from '@casebridge/service'

/** What the work behind the operations asks of audit, besides recording. */
export interface AuditOf {
  /** Whether the ledger holds an entry. @throws Unavailable when that is not known. */
  isRecorded(entryId: string): Promise<boolean>
  /** Makes what audit holds about a person unreadable; repeatable. @throws Unavailable when that is not certain. */
  eraseInAudit(subject: string, entryId: string): Promise<void>
}

/** Audit under this service's own name. */
export function auditOf(client: ServiceClient<'audit'>): AuditOf {
  return {
    async isRecorded(entryId) {
      const { response } = await client.GET('/entries/{entryId}/proof', {
        params: { path: { entryId } },
        signal: AbortSignal.timeout(ANSWER_WITHIN_MILLISECONDS),
      })
      if (response.status === 404) return false
      if (response.ok) return true
      throw unanswered(response)
    },
    async eraseInAudit(subject, entryId) {
      const { response } = await client.POST('/subjects/erasure', {
        body: { subject, entryId },
        signal: AbortSignal.timeout(ANSWER_WITHIN_MILLISECONDS),
      })
      if (!response.ok) throw unanswered(response)
    },
  }
}

const ANSWER_WITHIN_MILLISECONDS = 10_000

function unanswered({ status }: Response): Unavailable {
  return new Unavailable(1, { cause: new Error(`audit answered ${status}`) })
}
