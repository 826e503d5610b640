import type { Constellation } from '@casebridge/local'
import { describe } from 'vitest'
import type { AuditBetween } from '../support/audit-between.ts'
import { falseReceipts } from './i1-false-receipts.ts'
import { ledgerDown } from './i1-ledger-down.ts'
import { withdrawnSince } from './i1-withdrawn-since.ts'

/** No content leaves without a receipt the exchange itself verified, bound to this decision. */
export function recordThenReveal(constellation: () => Constellation, between: AuditBetween): void {
  describe('while the audit service is down', () => ledgerDown(constellation))
  describe('when somebody answers in its name', () => falseReceipts(constellation, between))
  describe('what was withdrawn between the two', () => withdrawnSince(constellation))
}
