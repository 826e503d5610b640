import { withConstellation } from '@casebridge/testing/constellation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { falseReceipts } from '../../scenarios/invariants/i1-false-receipts.ts'
import { startAuditBetween } from '../../scenarios/support/audit-between.ts'
import { verifyLedger } from '../../scenarios/support/ledger.ts'

const between = await startAuditBetween()
const constellation = withConstellation({ environments: { exchange: { AUDIT_URL: between.url } } })
beforeAll(() => between.toward(constellation().urls.audit))
afterAll(() => between.close())

/** ledger.md §5, "also test"; the same attack as on invariant I1. */
describe('somebody answers “200 OK” in the place of the ledger, or with a stale receipt', () => {
  falseReceipts(constellation, between)

  it('the log itself holds, with one entry for each ask', async () => {
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })
})
