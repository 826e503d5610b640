import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCase } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { closeCase } from '../routes/close-case.ts'
import { outboxOf } from './outbox.ts'

let harness: Harness
let caseId: string
const REASON = 'The plan is finished, and the family says so too.'
beforeAll(async () => {
  harness = await startHarness()
  caseId = await openTestCase(harness)
  await harness.call(closeCase, 'pro-elin', {
    params: { caseId },
    body: { outcome: 'goals-reached', reason: REASON },
  })
})
afterAll(() => harness?.close())

describe('an act that waits to be recorded', () => {
  it('comes with who acted, why and about whom, as its entry commits to', async () => {
    const queued = await outboxOf(harness.db, harness.deps.outboxKeys).list(10)
    const subject = harness.deps.pseudonym('HR-000-114-27')
    expect(queued.at(-1)).toMatchObject({
      actor: { detail: { professional: 'pro-elin', justification: REASON } },
      person: { detail: { subject, case: caseId } },
    })
  })

  it('is in the database without a word of it in clear', async () => {
    const rows = await runSql<{ row: string }>(
      harness.superuserUrl,
      `select encode(entry, 'escape') || encode(detail, 'escape') || encode(detail_key, 'escape') as row
       from exchange.outbox`,
    )
    expect(rows.length).toBeGreaterThan(1)
    for (const { row } of rows) expect(row).not.toMatch(/pro-elin|plan is finished|sub_/)
  })

  it('was queued before details were kept, and is sent as it is', async () => {
    await runSql(harness.superuserUrl, 'update exchange.outbox set detail = null, detail_key = null')
    const [old] = await outboxOf(harness.db, harness.deps.outboxKeys).list(1)
    expect(Object.keys(old ?? {})).toEqual(['entryId', 'entry'])
  })
})
